package org.hexapla.align;

import java.util.Arrays;

/**
 * All alignments of two texts within a band, weighed by their scores: the forward-backward
 * algorithm; scores are divided by a temperature first.
 */
final class Paths {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** Places less likely than e to this power lie on no path that matters. */
    private static final double UNLIKELY = -9;

    /** From less likely places nothing goes on; what is lost so doesn't add up in long texts. */
    private static final double LOST = -20;

    /** Units of less probability don't count. */
    static final float LEAST_SHARE = 1e-3f;

    /** A segment that is left alone with this probability may belong to an exchanged stretch. */
    private static final double LOOSE = 0.2;

    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final Steps.Part steps;
    private final Band band;
    private final int[] offsets;
    private final double heat;
    private final double stray;

    /**
     * The paths.
     *
     * @param temperature what scores are divided by before they become probabilities
     */
    Paths(
            PairScores scores,
            int rows,
            int columns,
            double temperature,
            AlignerSettings settings,
            Steps.Part steps) {
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.steps = steps;
        this.band = scores.band();
        this.offsets = band.offsets();
        this.heat = temperature;
        this.stray = -settings.stray() / heat;
    }

    /** What is done with each unit that lies on a path that matters. */
    interface UnitOnPath {

        /**
         * Takes a unit.
         *
         * @param shape its place among {@link UnitShape#MATCHES}
         * @param share its probability
         */
        void take(int row, int column, int shape, float share);
    }

    /**
     * What was seen on a walk.
     *
     * @param loose the segments that are left alone
     * @param first row → the first column at which a path that matters comes by
     * @param last row → the last; before the first where there is none
     */
    record Sight(Loose loose, int[] first, int[] last) {}

    private int place(int row, int column) {
        return offsets[row] + column - band.from()[row];
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
     * Goes along all paths at once.
     *
     * @param loose the segments between which exchanges are looked for
     * @param exchanged takes the links of exchanged stretches
     */
    Sight walk(Loose loose, Links exchanged, UnitOnPath units) {
        Swaps swaps = new Swaps(scores, rows, columns, loose.rows(), loose.columns(), settings);
        double[] ahead = ahead(swaps);
        double[] reach = new double[ahead.length];
        Arrays.fill(reach, NONE);
        reach[place(0, 0)] = 0;
        double all = ahead[place(0, 0)];
        double[] aloneRow = new double[rows];
        double[] aloneColumn = new double[columns];
        int[] first = new int[rows + 1];
        int[] last = new int[rows + 1];
        Arrays.fill(first, columns + 1);
        Arrays.fill(last, -1);
        Stretches stretches = new Stretches(scores, rows, columns, settings);
        for (int i = 0; i <= rows; i++) {
            steps.step();
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                int place = place(i, j);
                double here = reach[place];
                double likely = here + ahead[place] - all;
                if (here == NONE || likely < LOST) {
                    continue;
                }
                boolean matters = likely >= UNLIKELY;
                if (matters) {
                    first[i] = Math.min(first[i], j);
                    last[i] = j;
                }
                if (i < rows && band.holds(i + 1, j)) {
                    int there = place(i + 1, j);
                    reach[there] = logAdd(reach[there], here + stray);
                    if (matters) {
                        aloneRow[i] += Math.exp(here + stray + ahead[there] - all);
                    }
                }
                if (j < band.to()[i]) {
                    reach[place + 1] = logAdd(reach[place + 1], here + stray);
                    if (matters) {
                        aloneColumn[j] += Math.exp(here + stray + ahead[place + 1] - all);
                    }
                }
                int scored = scores.first(i, j);
                for (int s = 0; s < UnitShape.MATCHES.length; s++) {
                    float score = scores.score(scored, s);
                    if (score == PairScores.NEVER) {
                        continue;
                    }
                    UnitShape shape = UnitShape.MATCHES[s];
                    int there = place(i + shape.rows(), j + shape.columns());
                    double arrived = here + score / heat;
                    reach[there] = logAdd(reach[there], arrived);
                    if (!matters) {
                        continue;
                    }
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
        return new Sight(new Loose(most(aloneRow), most(aloneColumn)), first, last);
    }

    private static void raise(double[] alone, int from, int count, float share) {
        for (int i = from; i < from + count; i++) {
            alone[i] += share;
        }
    }

    private static boolean[] most(double[] alone) {
        boolean[] loose = new boolean[alone.length];
        for (int i = 0; i < alone.length; i++) {
            loose[i] = alone[i] > LOOSE;
        }
        return loose;
    }

    private static double logAdd(double a, double b) {
        double most = Math.max(a, b);
        return most + LogTable.softening(most - Math.min(a, b));
    }
}
