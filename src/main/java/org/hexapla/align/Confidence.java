package org.hexapla.align;

/**
 * The probability that a unit is exactly right, from the votes: a logistic regression on three
 * figures and the number of texts. A unit is in doubt above all where its segments are drawn to
 * others outside it. The votes are those of links by scores as they are, not sharpened: they tell
 * more of what might have been.
 *
 * <p>The weights were fitted by maximum likelihood on the damaged development sets (declaration,
 * goals, news and health texts in six languages, 5,192 units) and on pairs of their undamaged texts
 * in which neighbours were joined, left out and exchanged (7,803 units). Fitted without a kind of
 * text and tried on it, the area under the curve was .93 to .96 with six languages.
 */
final class Confidence {

    private static final double INTERCEPT = 3.17;
    private static final double FEW_TEXTS = -1.22;
    private static final double WEAKEST = 2.26;
    private static final double STRONGEST_PULL = -6.24;
    private static final double MEAN_PULL = -10.26;

    /** What the weakest link counts for in a unit of a single text, which has none. */
    static final double WITHOUT_LINKS = 0.8;

    private Confidence() {}

    /**
     * The probability.
     *
     * @param texts how many texts say anything: the fewer, the fewer could have contradicted
     * @param weakest the smallest share of votes of a segment's best link to a text of the unit
     * @param strongestPull the largest share of votes of a link to a segment outside the unit
     * @param meanPull the mean over segments and other texts of the share of votes of the best link
     *     to a segment outside the unit
     */
    static double of(int texts, double weakest, double strongestPull, double meanPull) {
        double logit =
                INTERCEPT
                        + FEW_TEXTS / Math.max(1, texts - 1)
                        + WEAKEST * weakest
                        + STRONGEST_PULL * strongestPull
                        + MEAN_PULL * meanPull;
        return 1 / (1 + Math.exp(-logit));
    }
}
