package org.hexapla.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The best alignment without crossings of small stretches that begin at one place of the grid, for
 * every size up to a limit; a stretch begins and ends with a match.
 */
final class Stretches {

    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final float stray;
    private final int side;

    /** Rows × side + columns → score of a stretch that ends with a match. */
    final float[] matched;

    /** The same for one that ends with a stray. */
    private final float[] loose;

    Stretches(PairScores scores, int rows, int columns, AlignerSettings settings) {
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.stray = (float) settings.stray();
        this.side = settings.largestSwapped() + 1;
        this.matched = new float[side * side];
        this.loose = new float[side * side];
    }

    /** Computes the stretches that begin at a place. */
    void compute(int row, int column) {
        Arrays.fill(matched, PairScores.NEVER);
        Arrays.fill(loose, PairScores.NEVER);
        Band band = scores.band();
        for (int a = 0; a < side && row + a <= rows; a++) {
            for (int b = 0; b < side && column + b <= columns; b++) {
                int here = a * side + b;
                float score = here == 0 ? 0 : best(here);
                if (score != PairScores.NEVER && band.holds(row + a, column + b)) {
                    leave(row, column, a, b, score);
                }
            }
        }
    }

    private void leave(int row, int column, int a, int b, float score) {
        int here = a * side + b;
        int first = scores.first(row + a, column + b);
        for (int s = 0; s < UnitShape.MATCHES.length; s++) {
            int a2 = a + UnitShape.MATCHES[s].rows();
            int b2 = b + UnitShape.MATCHES[s].columns();
            if (a2 < side && b2 < side) {
                int there = a2 * side + b2;
                matched[there] = Math.max(matched[there], score + scores.score(first, s));
            }
        }
        if (here > 0 && a + 1 < side) {
            loose[here + side] = Math.max(loose[here + side], score - stray);
        }
        if (here > 0 && b + 1 < side) {
            loose[here + 1] = Math.max(loose[here + 1], score - stray);
        }
    }

    private float best(int here) {
        return Math.max(matched[here], loose[here]);
    }

    /** Adds the links inside the stretch of some rows and columns that begins at a place. */
    void link(int row, int column, int stretchRows, int stretchColumns, float weight, Links links) {
        compute(row, column);
        int a = stretchRows;
        int b = stretchColumns;
        boolean atEnd = true;
        while (a > 0 || b > 0) {
            int here = a * side + b;
            if (atEnd || matched[here] >= loose[here]) {
                UnitShape shape = lastShape(row, column, a, b);
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
                atEnd = false;
            } else if (a > 0 && best(here - side) - stray == loose[here]) {
                a--;
            } else {
                b--;
            }
        }
    }

    /** The match that the best stretch of a size ends with. */
    private @Nullable UnitShape lastShape(int row, int column, int a, int b) {
        float wanted = matched[a * side + b];
        for (int s = 0; s < UnitShape.MATCHES.length; s++) {
            UnitShape shape = UnitShape.MATCHES[s];
            int a0 = a - shape.rows();
            int b0 = b - shape.columns();
            if (a0 < 0 || b0 < 0 || !scores.band().holds(row + a0, column + b0)) {
                continue;
            }
            int before = a0 * side + b0;
            float score = before == 0 ? 0 : best(before);
            if (score != PairScores.NEVER
                    && score + scores.score(scores.first(row + a0, column + b0), s) == wanted) {
                return shape;
            }
        }
        return null;
    }
}
