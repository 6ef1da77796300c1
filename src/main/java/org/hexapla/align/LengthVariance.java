package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/**
 * How much the lengths of two texts' counterparts vary, estimated from units that were found
 * before: from the median, so that wrong units hardly count, and drawn to what is usual.
 */
final class LengthVariance {

    /** The variance of the logarithm of a translation's relative length, for long segments. */
    static final double USUAL = 0.025;

    /** What is usual counts as so many units. */
    private static final double PRIOR_UNITS = 20;

    private static final double LEAST = 0.01;
    private static final double MOST = 0.06;

    /** The median of a squared standard normal variable. */
    private static final double MEDIAN_OF_SQUARE = 0.455;

    private LengthVariance() {}

    static double of(TokenizedText left, TokenizedText right, int x, int y, List<VotedUnit> units) {
        double scale = (double) total(left.length) / Math.max(1, total(right.length));
        double[] squares = new double[units.size()];
        int count = 0;
        for (VotedUnit unit : units) {
            if (unit.sides()[x].length > 0 && unit.sides()[y].length > 0) {
                double one = length(left, unit.sides()[x]);
                double other = scale * length(right, unit.sides()[y]);
                double ratio = Math.log((one + 1) / (other + 1));
                squares[count++] = ratio * ratio / LengthScores.shortness(one + other);
            }
        }
        if (count == 0) {
            return USUAL;
        }
        Arrays.sort(squares, 0, count);
        double found = squares[count / 2] / MEDIAN_OF_SQUARE;
        double drawn = (PRIOR_UNITS * USUAL + count * found) / (PRIOR_UNITS + count);
        return Math.max(LEAST, Math.min(MOST, drawn));
    }

    private static long total(int[] lengths) {
        return Arrays.stream(lengths).asLongStream().sum();
    }

    private static double length(TokenizedText text, int[] segments) {
        return Arrays.stream(segments).map(i -> text.length[i]).asLongStream().sum();
    }
}
