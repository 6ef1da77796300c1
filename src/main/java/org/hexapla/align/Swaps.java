package org.hexapla.align;

import java.util.Arrays;

/**
 * Stretches that may be exchanged: for a place of the grid the stretches of up to so many segments
 * a side that begin there, begin and end with a match, and score well when aligned inside without
 * any crossing.
 */
final class Swaps {

    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final int largest;
    private final float[][][] kept;
    private final Band band;

    Swaps(PairScores scores, int rows, int columns, AlignerSettings settings) {
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.largest = settings.largestSwapped();
        this.band = scores.band();
        this.kept = new float[rows + 1][][];
        for (int i = 0; i <= rows; i++) {
            kept[i] = new float[band.to()[i] - band.from()[i] + 1][];
        }
    }

    /** For a place: rows × (largest + 1) + columns → score, or none where nothing scores. */
    float[] stretches(int row, int column) {
        if (row > rows || !band.holds(row, column)) {
            return NOTHING;
        }
        int k = column - band.from()[row];
        float[] known = kept[row][k];
        if (known == null) {
            known = compute(row, column, null);
            boolean any = false;
            for (float score : known) {
                any |= score >= settings.leastSwapped();
            }
            if (!any) {
                known = NOTHING;
            }
            kept[row][k] = known;
        }
        return known;
    }

    static final float[] NOTHING = {};

    private float[] compute(int row, int column, int @org.jspecify.annotations.Nullable [] steps) {
        int side = largest + 1;
        float[] matched = new float[side * side];
        float[] any = new float[side * side];
        Arrays.fill(matched, PairScores.NEVER);
        Arrays.fill(any, PairScores.NEVER);
        UnitShape[] shapes = UnitShape.MATCHES;
        for (int a = 0; a < side && row + a <= rows; a++) {
            for (int b = 0; b < side && column + b <= columns; b++) {
                int here = a * side + b;
                float score = a == 0 && b == 0 ? 0 : Math.max(matched[here], any[here]);
                if (score == PairScores.NEVER || !band.holds(row + a, column + b)) {
                    continue;
                }
                for (int s = 0; s < shapes.length; s++) {
                    int a2 = a + shapes[s].rows();
                    int b2 = b + shapes[s].columns();
                    if (a2 < side && b2 < side && row + a2 <= rows && column + b2 <= columns) {
                        float next = score + scores.score(s, row + a, column + b);
                        int there = a2 * side + b2;
                        if (next > matched[there]) {
                            matched[there] = next;
                            if (steps != null) {
                                steps[there] = s;
                            }
                        }
                    }
                }
                if (here > 0) {
                    float next = score - (float) settings.stray();
                    if (a + 1 < side && next > any[here + side]) {
                        any[here + side] = next;
                    }
                    if (b + 1 < side && next > any[here + 1]) {
                        any[here + 1] = next;
                    }
                }
            }
        }
        if (steps != null) {
            for (int here = 0; here < steps.length; here++) {
                if (any[here] > matched[here]) {
                    steps[here] = -1;
                }
            }
            lastAny = any;
            lastMatched = matched;
        }
        return matched;
    }

    private float[] lastAny = NOTHING;
    private float[] lastMatched = NOTHING;

    /** Adds the links inside a stretch. */
    void link(int row, int column, int a, int b, float weight, Links links) {
        int side = largest + 1;
        int[] steps = new int[side * side];
        compute(row, column, steps);
        boolean mustMatch = true;
        while (a > 0 || b > 0) {
            int here = a * side + b;
            if (mustMatch || lastMatched[here] >= lastAny[here]) {
                UnitShape shape = null;
                // the step that reached this place with a match
                for (int s = 0; s < UnitShape.MATCHES.length; s++) {
                    UnitShape tried = UnitShape.MATCHES[s];
                    int a0 = a - tried.rows();
                    int b0 = b - tried.columns();
                    if (a0 < 0 || b0 < 0) {
                        continue;
                    }
                    int before = a0 * side + b0;
                    float score = before == 0 ? 0 : Math.max(lastMatched[before], lastAny[before]);
                    if (score != PairScores.NEVER
                            && score + scores.score(s, row + a0, column + b0)
                                    == lastMatched[here]) {
                        shape = tried;
                        break;
                    }
                }
                if (shape == null) {
                    return;
                }
                a -= shape.rows();
                b -= shape.columns();
                for (int i = 0; i < shape.rows(); i++) {
                    for (int j = 0; j < shape.columns(); j++) {
                        links.add(row + a + i, column + b + j, weight);
                    }
                }
                mustMatch = false;
            } else if (a > 0
                    && Math.max(lastMatched[here - side], lastAny[here - side])
                                    - (float) settings.stray()
                            == lastAny[here]) {
                a--;
            } else {
                b--;
            }
        }
    }
}
