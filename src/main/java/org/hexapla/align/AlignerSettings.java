package org.hexapla.align;

/**
 * The numbers that the aligner works with. All scores are logarithms of likelihood ratios against
 * chance.
 */
public record AlignerSettings(
        boolean words,
        boolean anchors,
        boolean lengths,
        boolean structure,
        double wordWeight,
        double stray,
        double extra,
        double swap,
        double leastSwapped,
        int largestSwapped,
        float learnedShare,
        float discount,
        double temperature,
        double threshold,
        int passes) {

    public static AlignerSettings standard() {
        return new AlignerSettings(
                true, true, true, true, 1.0, 1.5, 1.8, 7, 2, 8, 1f, 1f, 0.3, 0.66, 2);
    }
}
