package org.hexapla.neural;

import java.util.List;

/**
 * The tokens of several segments in rows of one length.
 *
 * @param rows the number of segments
 * @param width the tokens of a row, those that fill it up included
 * @param ids row after row
 * @param mask 1 for a token of a segment, 0 for one that fills its row up
 */
record TokenGrid(int rows, int width, long[] ids, long[] mask) {

    /**
     * A grid that is as wide as its longest segment.
     *
     * @param fixed how wide it must be, or 0
     */
    static TokenGrid of(List<long[]> segments, int fixed) {
        int longest = segments.stream().mapToInt(ids -> ids.length).max().orElse(0);
        // no model takes rows without any token
        int width = fixed > 0 ? fixed : Math.max(1, longest);
        long[] ids = new long[segments.size() * width];
        long[] mask = new long[ids.length];
        for (int row = 0; row < segments.size(); row++) {
            long[] own = segments.get(row);
            for (int k = 0; k < own.length; k++) {
                ids[row * width + k] = own[k];
                mask[row * width + k] = 1;
            }
        }
        return new TokenGrid(segments.size(), width, ids, mask);
    }

    boolean isToken(int row, int place) {
        return mask[row * width + place] == 1;
    }

    boolean isEmpty(int row) {
        return !isToken(row, 0);
    }
}
