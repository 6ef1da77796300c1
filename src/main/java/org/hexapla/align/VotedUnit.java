package org.hexapla.align;

import java.util.Arrays;

/**
 * A unit as the vote made it.
 *
 * @param sides text → its segments in rising order
 * @param confidence from 0 to 1
 */
record VotedUnit(int[][] sides, double confidence) {

    /** The same unit with each segment's number looked up in {@code places}. */
    VotedUnit mapped(int[][] places) {
        int[][] mapped = new int[sides.length][];
        for (int x = 0; x < sides.length; x++) {
            int[] own = places[x];
            mapped[x] = Arrays.stream(sides[x]).map(i -> own[i]).sorted().toArray();
        }
        return new VotedUnit(mapped, confidence);
    }

    /** How many texts have something in the unit. */
    int texts() {
        return (int) Arrays.stream(sides).filter(side -> side.length > 0).count();
    }

    /** The first text that has something in the unit. */
    int firstText() {
        int x = 0;
        while (sides[x].length == 0) {
            x++;
        }
        return x;
    }
}
