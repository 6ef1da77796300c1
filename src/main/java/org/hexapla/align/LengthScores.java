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

    /** A unit has at most so many segments a side. */
    private static final int MOST = 3;

    /** From so many characters on, variance no longer changes much. */
    private static final int TABLED = 2048;

    private final double[] leftBefore;
    private final double[] rightBefore;

    /** Segment × {@link #MOST} + number - 1 → the logarithm of the length of so many from there. */
    private final double[] leftLog;

    private final double[] rightLog;

    /** Characters of both sides together → what equal lengths score. */
    private final double[] height = new double[TABLED + 1];

    /** Characters of both sides together → what the square of the ratio's logarithm costs. */
    private final double[] steepness = new double[TABLED + 1];

    LengthScores(TokenizedText left, TokenizedText right, double variance) {
        this.leftBefore = sums(left.length, 1);
        double total = leftBefore[left.segmentCount()];
        double other = 0;
        for (int length : right.length) {
            other += length;
        }
        this.rightBefore = sums(right.length, other == 0 ? 1 : total / other);
        this.leftLog = logs(leftBefore);
        this.rightLog = logs(rightBefore);
        double chance = Math.max(variance * 1.5, spread(leftBefore) + spread(rightBefore));
        for (int k = 0; k <= TABLED; k++) {
            double own = variance * shortness(k + 0.5);
            if (own < chance) {
                height[k] = 0.5 * Math.log(chance / own);
                steepness[k] = 0.5 * (1 / own - 1 / chance);
            }
        }
    }

    double score(int i, int rows, int j, int columns) {
        double left = leftBefore[i + rows] - leftBefore[i];
        double right = rightBefore[j + columns] - rightBefore[j];
        return score(left + right, leftLog[i * MOST + rows - 1] - rightLog[j * MOST + columns - 1]);
    }

    /**
     * The same for two lengths on the scale common to both texts.
     *
     * @param together the sum of both
     * @param ratio the logarithm of the one plus 1 less that of the other plus 1
     */
    double score(double together, double ratio) {
        int k = Math.min(TABLED, (int) together);
        if (steepness[k] == 0) {
            return 0;
        }
        return Math.max(LEAST, height[k] - steepness[k] * ratio * ratio);
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

    /** Segment of the left text → the logarithm of 1 + its length on that scale. */
    double[] leftLogs() {
        return eachLog(leftLog);
    }

    /** Segment of the right text → the logarithm of 1 + its length on that scale. */
    double[] rightLogs() {
        return eachLog(rightLog);
    }

    private static double[] eachLog(double[] logs) {
        double[] each = new double[logs.length / MOST - 1];
        Arrays.setAll(each, i -> logs[i * MOST]);
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

    private static double[] logs(double[] before) {
        double[] logs = new double[MOST * before.length];
        for (int i = 0; i < before.length; i++) {
            for (int k = 1; k <= MOST && i + k < before.length; k++) {
                logs[i * MOST + k - 1] = Math.log(before[i + k] - before[i] + 1);
            }
        }
        return logs;
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
