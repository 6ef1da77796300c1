package org.hexapla.check;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * The probability that a unit is wrong, from the aligner's confidence and from what the checks
 * flag: the order of a review. The odds that the confidence leaves are multiplied by a factor for
 * each flag that is raised.
 *
 * <p>The factors come from a logistic regression on the damaged sets (7,476 units as the aligner
 * made them, 1,150 of them wrong), drawn towards 1 until no variant of the sets loses by them. They
 * are small: the calibrated confidence has nearly all of what the flags know of the alignment. What
 * a flag tells of a translation is no matter of the order but of the filter. {@link
 * Flag#SYMBOL_MISMATCH} was too rare to be fitted and has the factor of numbers.
 */
public final class Doubt {

    private static final Map<Flag, Double> FACTORS =
            new EnumMap<>(
                    Map.of(
                            Flag.NUMBER_MISMATCH, 1.2,
                            Flag.SYMBOL_MISMATCH, 1.2,
                            Flag.FOOTNOTE_MISMATCH, 2.0,
                            Flag.UNBALANCED, 1.5));

    private Doubt() {}

    /**
     * The probability that the unit is wrong, from 0 to 1.
     *
     * @param confidence the aligner's probability that it is right, from 0 to 1
     * @param flags what the checks found and nobody dismissed; each counts once
     * @throws IllegalArgumentException when the confidence is no probability
     */
    public static double of(double confidence, Collection<Flag> flags) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(confidence + " is no probability");
        }
        double wrong = 1 - confidence;
        for (Flag flag : flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags)) {
            wrong *= FACTORS.getOrDefault(flag, 1.0);
        }
        return wrong == 0 ? 0 : wrong / (wrong + confidence);
    }
}
