package org.hexapla.align;

/**
 * The numbers that the aligner works with. All scores are natural logarithms of likelihood ratios
 * against chance. The values were chosen by hand on the development texts, all sets together.
 *
 * @param words whether words count
 * @param anchors whether equal spelling, numbers and equal sound count as translations
 * @param lengths whether lengths count
 * @param structure whether kinds, numbers and boundaries of clauses count
 * @param wordWeight what the score of words is multiplied by; words of a segment are not
 *     independent of each other, but exchanged stretches must earn their price
 * @param stray what a segment costs that is left alone; cheap, since a text may lack any segment
 * @param extra what each segment of a unit beyond one a side costs
 * @param swap what exchanging two neighbouring stretches costs
 * @param leastSwapped what a stretch must score at least to be exchanged, so that exchanges don't
 *     shuffle strays
 * @param largestSwapped how many segments a side an exchanged stretch has at most, up to 60; 0 for
 *     no exchanges
 * @param learnedShare what a count learned from the texts at hand weighs beside one of the lexicon
 * @param discount what each expected count is lowered by, so that chance meetings prove nothing
 * @param temperature what scores are divided by before they become probabilities; below 1 sharpens
 * @param threshold the share of all votes that joins two segments, from 0 to 1
 * @param passes how many times all pairs are aligned; each pass sorts the texts for the next and
 *     teaches it words
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

    /** The settings that served best over all development texts. */
    public static AlignerSettings standard() {
        return new AlignerSettings(
                true, true, true, true, 1.2, 1.3, 1.8, 5, 2, 5, 1f, 1f, 0.3, 0.6, 2);
    }

    /**
     * The same without exchanges: while only lengths are known, every stretch resembles every
     * other.
     */
    AlignerSettings withoutExchanges() {
        return new AlignerSettings(
                words,
                anchors,
                lengths,
                structure,
                wordWeight,
                stray,
                extra,
                swap,
                leastSwapped,
                0,
                learnedShare,
                discount,
                temperature,
                threshold,
                passes);
    }
}
