package org.hexapla.align;

import java.util.Arrays;

/**
 * How well the lengths of two stretches fit (after Gale and Church 1993): the likelihood of the
 * logarithm of their ratio for translations against that for a random pair. Both texts are first
 * scaled to the same total, so that a language's own ratio is no parameter.
 */
final class LengthScores {

    private static final double LEAST = -7;

    /** Stretches of together so many characters vary twice as much as very long ones. */
    private static final double SHORT = 160;

    private final double[] leftBefore;
    private final double[] rightBefore;
    private final double variance;
    private final double chance;

    LengthScores(TokenizedText left, TokenizedText right, double variance) {
        this.leftBefore = sums(left.length, 1);
        double total = leftBefore[left.segmentCount()];
        double other = 0;
        for (int length : right.length) {
            other += length;
        }
        this.rightBefore = sums(right.length, other == 0 ? 1 : total / other);
        this.variance = variance;
        this.chance = Math.max(variance * 1.5, spread(leftBefore) + spread(rightBefore));
    }

    double score(int i, int rows, int j, int columns) {
        double left = leftBefore[i + rows] - leftBefore[i];
        double right = rightBefore[j + columns] - rightBefore[j];
        return score(left, right);
    }

    /** The same for two lengths on the scale common to both texts. */
    double score(double left, double right) {
        double ratio = Math.log((left + 1) / (right + 1));
        double own = variance * shortness(left + right);
        double random = Math.max(own, chance);
        double score = -0.5 * ratio * ratio * (1 / own - 1 / random) + 0.5 * Math.log(random / own);
        return Math.max(LEAST, score);
    }

    /** Segment of the left text → its length on the scale common to both. */
    double[] left() {
        return each(leftBefore);
    }

    /** Segment of the right text → its length on the scale common to both. */
    double[] right() {
        return each(rightBefore);
    }

    private static double[] each(double[] before) {
        double[] each = new double[before.length - 1];
        Arrays.setAll(each, i -> before[i + 1] - before[i]);
        return each;
    }

    /** How much more stretches of together so many characters vary than very long ones. */
    static double shortness(double characters) {
        return 1 + SHORT / (characters + 2);
    }

    private static double[] sums(int[] lengths, double scale) {
        double[] before = new double[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            before[i + 1] = before[i] + lengths[i] * scale;
        }
        return before;
    }

    private static double spread(double[] before) {
        int n = before.length - 1;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double log = Math.log(before[i + 1] - before[i] + 1);
            sum += log;
            squares += log * log;
        }
        return n == 0 ? 0 : Math.max(0, squares / n - sum / n * sum / n);
    }
}
