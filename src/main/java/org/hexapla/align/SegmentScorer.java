package org.hexapla.align;

import java.util.List;

/**
 * A further opinion on which stretches of two texts are translations of each other, from outside
 * the aligner: it is added to what words, lengths and structure say. An aligner that is given none
 * works as it does by itself. Safe for use by several threads.
 */
public interface SegmentScorer {

    /**
     * Reads the texts of one alignment, before any two of them are compared; here is the place for
     * what need be done but once for a segment.
     *
     * @param texts the segments of one stream of each text
     */
    Reading read(List<AlignableText> texts);

    /** What a scorer knows of the texts of one alignment. Safe for use by several threads. */
    interface Reading {

        /**
         * Compares two of the texts.
         *
         * @param left the segments of one, in the order in which they are aligned, which need not
         *     be that of the text
         * @param right those of another, likewise
         * @param reach the places that are looked at
         */
        StretchScores compare(
                List<AlignableSegment> left, List<AlignableSegment> right, Reach reach);
    }
}
