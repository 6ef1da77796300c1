package org.hexapla.neural;

import java.util.List;

/**
 * How many segments go through a model together.
 *
 * @param segments at most so many, from 1
 * @param fixedTokens the tokens of a row if the model takes no other number, else 0
 */
record BatchBound(int segments, int fixedTokens) {

    /** At most so many tokens go through the model together, which bounds its memory. */
    private static final int TOKENS = 8192;

    /**
     * Where a batch ends; a segment that is too long for any is one alone.
     *
     * @param lengths the tokens of each segment, in rising order
     * @param from the batch's first segment
     * @return the segment after its last
     */
    int end(List<Integer> lengths, int from) {
        int to = from + 1;
        while (to < lengths.size()
                && to - from < segments
                && fits(to + 1 - from, lengths.get(to))) {
            to++;
        }
        return to;
    }

    /** Rows are filled up to the longest. */
    private boolean fits(int rows, int longest) {
        return (long) rows * Math.max(fixedTokens, longest) <= TOKENS;
    }
}
