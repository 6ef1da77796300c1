package org.hexapla.align;

import java.util.Arrays;

/** Aligns two texts: the probability of every link, summed over all alignments of the band. */
final class PairAligner {

    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final Band band;
    private final int[] offsets;
    private final double heat;

    PairAligner(PairScores scores, int rows, int columns, AlignerSettings settings) {
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.band = scores.band();
        this.offsets = band.offsets();
        this.heat = settings.temperature();
    }

    private int place(int row, int column) {
        return offsets[row] + column - band.from()[row];
    }

    Links align() {
        double[] ahead = new double[offsets[rows + 1]];
        Arrays.fill(ahead, Double.NEGATIVE_INFINITY);
        Swaps swaps = new Swaps(scores, rows, columns, settings);
        ahead[place(rows, columns)] = 0;
        for (int i = rows; i >= 0; i--) {
            for (int j = band.to()[i]; j >= band.from()[i]; j--) {
                Sum sum = new Sum(ahead[place(i, j)]);
                int row = i;
                int column = j;
                steps(
                        i,
                        j,
                        swaps,
                        (a, b, score, kind, x) -> {
                            double rest = ahead[place(row + a, column + b)];
                            if (rest != Double.NEGATIVE_INFINITY) {
                                sum.add(score / heat + rest);
                            }
                        });
                ahead[place(i, j)] = sum.value();
            }
        }
        double[] reach = new double[ahead.length];
        Arrays.fill(reach, Double.NEGATIVE_INFINITY);
        reach[place(0, 0)] = 0;
        double all = ahead[place(0, 0)];
        Links links = new Links(rows);
        for (int i = 0; i <= rows; i++) {
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                double here = reach[place(i, j)];
                if (here == Double.NEGATIVE_INFINITY || here + ahead[place(i, j)] - all < -9) {
                    continue;
                }
                int row = i;
                int column = j;
                steps(
                        i,
                        j,
                        swaps,
                        (a, b, score, kind, x) -> {
                            int there = place(row + a, column + b);
                            double arrived = here + score / heat;
                            reach[there] = logAdd(reach[there], arrived);
                            double share = Math.exp(arrived + ahead[there] - all);
                            if (share > 1e-3 && kind != STRAY) {
                                if (kind == MATCH) {
                                    for (int k = 0; k < a; k++) {
                                        for (int l = 0; l < b; l++) {
                                            links.add(row + k, column + l, (float) share);
                                        }
                                    }
                                } else {
                                    int a1 = x >> 8;
                                    int b1 = x & 255;
                                    swaps.link(row, column + b1, a1, b - b1, (float) share, links);
                                    swaps.link(row + a1, column, a - a1, b1, (float) share, links);
                                }
                            }
                        });
            }
        }
        return links;
    }

    private static final int STRAY = 0;
    private static final int MATCH = 1;
    private static final int SWAP = 2;

    private interface Step {
        void take(int rows, int columns, double score, int kind, int first);
    }

    private void steps(int i, int j, Swaps swaps, Step step) {
        if (i < rows && band.holds(i + 1, j)) {
            step.take(1, 0, -settings.stray(), STRAY, 0);
        }
        if (j < columns && band.holds(i, j + 1)) {
            step.take(0, 1, -settings.stray(), STRAY, 0);
        }
        for (int s = 0; s < UnitShape.MATCHES.length; s++) {
            float score = scores.score(s, i, j);
            if (score != PairScores.NEVER) {
                step.take(
                        UnitShape.MATCHES[s].rows(),
                        UnitShape.MATCHES[s].columns(),
                        score,
                        MATCH,
                        0);
            }
        }
        if (settings.largestSwapped() > 0) {
            swapSteps(i, j, swaps, step);
        }
    }

    private void swapSteps(int i, int j, Swaps swaps, Step step) {
        int side = settings.largestSwapped() + 1;
        double least = settings.leastSwapped();
        for (int b1 = 1; b1 < side && j + b1 < columns; b1++) {
            float[] first = swaps.stretches(i, j + b1);
            if (first.length == 0) {
                continue;
            }
            for (int a1 = 1; a1 < side && i + a1 < rows; a1++) {
                float[] second = swaps.stretches(i + a1, j);
                if (second.length == 0) {
                    continue;
                }
                for (int b2 = 1; b2 < side && j + b1 + b2 <= columns; b2++) {
                    float x = first[a1 * side + b2];
                    if (x < least) {
                        continue;
                    }
                    for (int a2 = 1; a2 < side && i + a1 + a2 <= rows; a2++) {
                        float y = second[a2 * side + b1];
                        if (y >= least && band.holds(i + a1 + a2, j + b1 + b2)) {
                            step.take(
                                    a1 + a2, b1 + b2, x + y - settings.swap(), SWAP, a1 << 8 | b1);
                        }
                    }
                }
            }
        }
    }

    private static double logAdd(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        double most = Math.max(a, b);
        double least = Math.min(a, b);
        return least - most < -30 ? most : most + Math.log1p(Math.exp(least - most));
    }

    private static final class Sum {
        private double value;

        Sum(double value) {
            this.value = value;
        }

        void add(double term) {
            value = logAdd(value, term);
        }

        double value() {
            return value;
        }
    }
}
