package org.hexapla.evaluation;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * Precision, recall and F1, each from 0 to 1.
 *
 * @param precision the share of what was proposed that is right
 * @param recall the share of what is right that was found
 * @param f1 the harmonic mean of both, or a mean of such
 */
record Figures(double precision, double recall, double f1) {

    /** The mean of each figure; of none, 0. */
    static Figures mean(Collection<Figures> all) {
        return new Figures(
                mean(all, Figures::precision), mean(all, Figures::recall), mean(all, Figures::f1));
    }

    private static double mean(Collection<Figures> all, ToDoubleFunction<Figures> figure) {
        return all.stream().mapToDouble(figure).average().orElse(0);
    }
}
