package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/**
 * How much more alike the vectors of two stretches are than those of random places:
 *
 * <pre>weight × smaller side × (similarity − chance) / (1 − chance)</pre>
 *
 * Similarity is the cosine. The vector of a stretch is the sum of its segments' vectors, each by
 * its length, which is what an encoder that averages over words would make of the whole. Chance is
 * the similarity of either stretch to stretches of the same shape elsewhere in the other text: so
 * an encoder's own scale is no parameter, and a stretch that resembles everything proves nothing
 * (Thompson and Koehn 2019, vecalign, divide by it; Artetxe and Schwenk 2019, and Liu and Zhu 2022,
 * Bertalign, subtract it). It is a median, since a short text's sample holds the counterpart too. A
 * unit counts as often as it has segments on its smaller side, so that two good pairs are worth
 * more than the one unit that would swallow both.
 */
final class VectorScores implements StretchScores {

    /** So many places of the other text say what chance is. */
    private static final int SAMPLE = 24;

    /** Where all is alike, little differences prove little. */
    private static final double LEAST_ROOM = 0.05;

    /** Unlike stretches are no worse than this, so that no single one sinks a unit. */
    private static final double LEAST = -0.5;

    /**
     * One of the two texts.
     *
     * @param vectors a vector for each segment
     * @param weights how much each counts within a stretch
     */
    record Side(List<SegmentVector> vectors, double[] weights) {

        int size() {
            return weights.length;
        }

        /** The similarity of two segments by the weights of both. */
        double product(int i, Side other, int j) {
            return vectors.get(i).similarity(other.vectors.get(j)) * weights[i] * other.weights[j];
        }

        /** Width - 1 → first segment → 1 / length of the vector of so many; 0 where it has none. */
        double[][] inverseLengths() {
            double[][] inverse = new double[WIDEST][size()];
            for (int i = 0; i < size(); i++) {
                double squares = 0;
                for (int width = 1; width <= WIDEST && i + width <= size(); width++) {
                    int last = i + width - 1;
                    squares += product(last, this, last);
                    for (int k = i; k < last; k++) {
                        squares += 2 * product(k, this, last);
                    }
                    inverse[width - 1][i] = squares > 1e-9 ? 1 / Math.sqrt(squares) : 0;
                }
            }
            return inverse;
        }
    }

    private final Reach reach;
    private final double weight;

    /** Row → column - from[row] → product. */
    private final float[][] products;

    private final double[][] leftInverse;
    private final double[][] rightInverse;

    /** Rows - 1 → columns - 1 → row → what its stretch has in common with random ones. */
    private final float[][][] leftChance;

    /** Columns - 1 → rows - 1 → column → the same. */
    private final float[][][] rightChance;

    VectorScores(Side left, Side right, Reach reach, double weight) {
        this.reach = reach;
        this.weight = weight;
        this.products = new float[left.size()][];
        for (int i = 0; i < products.length; i++) {
            float[] row = new float[reach.to()[i] - reach.from()[i] + 1];
            for (int k = 0; k < row.length; k++) {
                row[k] = (float) left.product(i, right, reach.from()[i] + k);
            }
            products[i] = row;
        }
        this.leftInverse = left.inverseLengths();
        this.rightInverse = right.inverseLengths();
        this.leftChance = chance(left, leftInverse, right, rightInverse);
        this.rightChance = chance(right, rightInverse, left, leftInverse);
    }

    @Override
    public double score(int row, int rows, int column, int columns) {
        double lengths = leftInverse[rows - 1][row] * rightInverse[columns - 1][column];
        if (lengths == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = row; i < row + rows; i++) {
            int first = column - reach.from()[i];
            for (int k = first; k < first + columns; k++) {
                sum += products[i][k];
            }
        }
        double chance =
                (leftChance[rows - 1][columns - 1][row]
                                + rightChance[columns - 1][rows - 1][column])
                        / 2;
        double gain = (sum * lengths - chance) / Math.max(LEAST_ROOM, 1 - chance);
        return weight * Math.min(rows, columns) * Math.max(LEAST, gain);
    }

    private static float[][][] chance(
            Side own, double[][] ownInverse, Side other, double[][] otherInverse) {
        float[][][] chance = new float[WIDEST][WIDEST][own.size()];
        int[] places = places(other.size());
        // the products of the last three segments with three segments from each place on
        double[][][] recent = new double[WIDEST][places.length][WIDEST];
        float[] sample = new float[places.length];
        for (int last = 0; last < own.size(); last++) {
            for (int p = 0; p < places.length; p++) {
                for (int k = 0; k < WIDEST; k++) {
                    int j = places[p] + k;
                    recent[last % WIDEST][p][k] =
                            j < other.size() ? own.product(last, other, j) : 0;
                }
            }
            for (int width = 1; width <= WIDEST && width <= last + 1; width++) {
                int first = last - width + 1;
                for (int otherWidth = 1; otherWidth <= WIDEST; otherWidth++) {
                    int filled = 0;
                    for (int p = 0; p < places.length; p++) {
                        double inverse = otherInverse[otherWidth - 1][places[p]];
                        if (inverse > 0) {
                            double sum = sum(recent, first, last, p, otherWidth);
                            sample[filled++] =
                                    (float) (sum * ownInverse[width - 1][first] * inverse);
                        }
                    }
                    chance[width - 1][otherWidth - 1][first] = median(sample, filled);
                }
            }
        }
        return chance;
    }

    private static double sum(double[][][] recent, int first, int last, int place, int width) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            for (int k = 0; k < width; k++) {
                sum += recent[i % WIDEST][place][k];
            }
        }
        return sum;
    }

    /** Places spread evenly over a text. */
    private static int[] places(int size) {
        int[] places = new int[Math.min(SAMPLE, size)];
        for (int p = 0; p < places.length; p++) {
            places[p] = (int) ((p + 0.5) * size / places.length);
        }
        return places;
    }

    /** The middle one of the first values, the lower of two; they are sorted for it. */
    private static float median(float[] values, int count) {
        Arrays.sort(values, 0, count);
        return count == 0 ? 0 : values[(count - 1) / 2];
    }
}
