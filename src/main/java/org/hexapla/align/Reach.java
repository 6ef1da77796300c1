package org.hexapla.align;

/**
 * Which segments of a right text may stand in a unit with each segment of a left one: {@code
 * from[i]} to {@code to[i]}, both included. The arrays are shared and must not be changed.
 *
 * @param from for each segment of the left text the first of the right
 * @param to the last
 */
public record Reach(int[] from, int[] to) {

    /** What a band lets stand together, where units begin at its places. */
    static Reach of(Band band, int rows, int columns) {
        int[] from = new int[rows];
        int[] to = new int[rows];
        for (int i = 0; i < rows; i++) {
            from[i] = Math.min(columns - 1, band.from()[Math.max(0, i - StretchScores.WIDEST + 1)]);
            to[i] = Math.min(columns - 1, band.to()[i] + StretchScores.WIDEST - 1);
        }
        return new Reach(from, to);
    }
}
