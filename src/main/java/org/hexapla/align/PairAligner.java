package org.hexapla.align;

import java.util.Arrays;

/**
 * Aligns two texts: the probability of every link, summed over all alignments of the band (the
 * forward-backward algorithm; scores are divided by a temperature first).
 */
final class PairAligner {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** Places less likely than e to this power lie on no path that matters. */
    private static final double UNLIKELY = -9;

    private static final float LEAST_SHARE = 1e-3f;

    /** A segment that is left alone with this probability may belong to an exchanged stretch. */
    private static final double LOOSE = 0.2;

    /** A larger unit of this probability or more is scored anew. */
    private static final float POSSIBLE = 1e-4f;

    /** So are those that reach so near to a segment that is left alone. */
    private static final int NEAR = 1;

    private final PairScores.Parts parts;
    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final Steps.Part steps;
    private final Band band;
    private final int[] offsets;
    private final double heat;
    private final double stray;

    PairAligner(
            PairScores.Parts parts,
            PairScores scores,
            int rows,
            int columns,
            AlignerSettings settings,
            Steps.Part steps) {
        this.parts = parts;
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.steps = steps;
        this.band = scores.band();
        this.offsets = band.offsets();
        this.heat = settings.temperature();
        this.stray = -settings.stray() / heat;
    }

    private int place(int row, int column) {
        return offsets[row] + column - band.from()[row];
    }

    Links align() {
        if (settings.words()) {
            cut();
        }
        boolean[] looseRow = new boolean[rows];
        boolean[] looseColumn = new boolean[columns];
        Links links = links(looseRow, looseColumn);
        if (settings.largestSwapped() > 0 && any(looseRow) && any(looseColumn)) {
            return links(looseRow, looseColumn);
        }
        return links;
    }

    /**
     * Scores the larger units anew that are possible by their first scores, and those where these
     * leave segments alone.
     */
    private void cut() {
        boolean[] looseRow = new boolean[rows];
        boolean[] looseColumn = new boolean[columns];
        walk(
                looseRow,
                looseColumn,
                new Links(rows),
                (i, j, shape, share) -> {
                    if (shape != UnitShape.ONE_TO_ONE && share >= POSSIBLE) {
                        scores.cut(parts, settings, i, j, shape);
                    }
                });
        if (!any(looseRow) || !any(looseColumn)) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            steps.step();
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                for (int s = 1; s < UnitShape.MATCHES.length; s++) {
                    UnitShape shape = UnitShape.MATCHES[s];
                    if (anyNear(looseRow, i, shape.rows())
                            && anyNear(looseColumn, j, shape.columns())) {
                        scores.cut(parts, settings, i, j, s);
                    }
                }
            }
        }
    }

    private static boolean anyNear(boolean[] flags, int from, int count) {
        int end = Math.min(flags.length, from + count + NEAR);
        for (int i = Math.max(0, from - NEAR); i < end; i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /** What is done with each unit that lies on a path that matters. */
    private interface UnitOnPath {

        /**
         * Takes a unit.
         *
         * @param shape its place among {@link UnitShape#MATCHES}
         * @param share its probability
         */
        void take(int row, int column, int shape, float share);
    }

    private Links links(boolean[] looseRow, boolean[] looseColumn) {
        Links links = new Links(rows);
        walk(
                looseRow,
                looseColumn,
                links,
                (i, j, shape, share) -> {
                    if (share > LEAST_SHARE) {
                        link(i, j, UnitShape.MATCHES[shape], share, links);
                    }
                });
        return links;
    }

    /** For each place the sum over all ways from there to the end. */
    private double[] ahead(Swaps swaps) {
        double[] ahead = new double[offsets[rows + 1]];
        for (int i = rows; i >= 0; i--) {
            steps.step();
            for (int j = band.to()[i]; j >= band.from()[i]; j--) {
                int place = place(i, j);
                double sum = i == rows && j == columns ? 0 : NONE;
                if (i < rows && band.holds(i + 1, j)) {
                    sum = logAdd(sum, stray + ahead[place(i + 1, j)]);
                }
                if (j < band.to()[i]) {
                    sum = logAdd(sum, stray + ahead[place + 1]);
                }
                int first = scores.first(i, j);
                for (int s = 0; s < UnitShape.MATCHES.length; s++) {
                    float score = scores.score(first, s);
                    if (score != PairScores.NEVER) {
                        UnitShape shape = UnitShape.MATCHES[s];
                        int there = place(i + shape.rows(), j + shape.columns());
                        sum = logAdd(sum, score / heat + ahead[there]);
                    }
                }
                Exchanges exchanges = swaps.at(i, j);
                for (int e = 0; e < exchanges.size(); e++) {
                    int there =
                            place(
                                    i + exchanges.rows1[e] + exchanges.rows2[e],
                                    j + exchanges.columns1[e] + exchanges.columns2[e]);
                    sum = logAdd(sum, exchanges.score[e] / heat + ahead[there]);
                }
                ahead[place] = sum;
            }
        }
        return ahead;
    }

    /**
     * Goes through all alignments at once.
     *
     * @param looseRow the segments that were left alone before, between which exchanges are looked
     *     for; then those that are now
     * @param exchanged takes the links of exchanged stretches
     */
    private void walk(
            boolean[] looseRow, boolean[] looseColumn, Links exchanged, UnitOnPath units) {
        Swaps swaps = new Swaps(scores, rows, columns, looseRow, looseColumn, settings);
        double[] ahead = ahead(swaps);
        double[] reach = new double[ahead.length];
        Arrays.fill(reach, NONE);
        reach[place(0, 0)] = 0;
        double all = ahead[place(0, 0)];
        double[] aloneRow = new double[rows];
        double[] aloneColumn = new double[columns];
        Stretches stretches = new Stretches(scores, rows, columns, settings);
        for (int i = 0; i <= rows; i++) {
            steps.step();
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                int place = place(i, j);
                double here = reach[place];
                if (here == NONE || here + ahead[place] - all < UNLIKELY) {
                    continue;
                }
                if (i < rows && band.holds(i + 1, j)) {
                    int there = place(i + 1, j);
                    reach[there] = logAdd(reach[there], here + stray);
                    aloneRow[i] += Math.exp(here + stray + ahead[there] - all);
                }
                if (j < band.to()[i]) {
                    reach[place + 1] = logAdd(reach[place + 1], here + stray);
                    aloneColumn[j] += Math.exp(here + stray + ahead[place + 1] - all);
                }
                int first = scores.first(i, j);
                for (int s = 0; s < UnitShape.MATCHES.length; s++) {
                    float score = scores.score(first, s);
                    if (score == PairScores.NEVER) {
                        continue;
                    }
                    UnitShape shape = UnitShape.MATCHES[s];
                    int there = place(i + shape.rows(), j + shape.columns());
                    double arrived = here + score / heat;
                    reach[there] = logAdd(reach[there], arrived);
                    float share = (float) Math.exp(arrived + ahead[there] - all);
                    units.take(i, j, s, share);
                    if (share > LEAST_SHARE
                            && (shape.extra() > 0 || score < settings.leastSwapped())) {
                        raise(aloneRow, i, shape.rows(), share);
                        raise(aloneColumn, j, shape.columns(), share);
                    }
                }
                Exchanges exchanges = swaps.at(i, j);
                for (int e = 0; e < exchanges.size(); e++) {
                    int a1 = exchanges.rows1[e];
                    int a2 = exchanges.rows2[e];
                    int b1 = exchanges.columns1[e];
                    int b2 = exchanges.columns2[e];
                    int there = place(i + a1 + a2, j + b1 + b2);
                    double arrived = here + exchanges.score[e] / heat;
                    reach[there] = logAdd(reach[there], arrived);
                    float share = (float) Math.exp(arrived + ahead[there] - all);
                    if (share > LEAST_SHARE) {
                        stretches.link(i, j + b1, a1, b2, share, exchanged);
                        stretches.link(i + a1, j, a2, b1, share, exchanged);
                    }
                }
            }
        }
        mark(aloneRow, looseRow);
        mark(aloneColumn, looseColumn);
    }

    private static void raise(double[] alone, int from, int count, float share) {
        for (int i = from; i < from + count; i++) {
            alone[i] += share;
        }
    }

    private static void mark(double[] alone, boolean[] loose) {
        for (int i = 0; i < alone.length; i++) {
            loose[i] = alone[i] > LOOSE;
        }
    }

    private static void link(int row, int column, UnitShape shape, float share, Links links) {
        for (int k = 0; k < shape.rows(); k++) {
            for (int l = 0; l < shape.columns(); l++) {
                links.add(row + k, column + l, share);
            }
        }
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most + LogTable.softening(most - Math.min(a, b));
    }
}
