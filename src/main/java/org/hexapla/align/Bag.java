package org.hexapla.align;

import java.util.Arrays;

/**
 * The distinct tokens of a stretch of text.
 *
 * @param tokens their ids in rising order
 * @param times how often each stands there
 */
record Bag(int[] tokens, float[] times) {

    /** The bag of a stretch; of a longer one than {@code longest} only the beginning counts. */
    static Bag of(int[] stretch, int longest) {
        int[] sorted = Arrays.copyOf(stretch, Math.min(longest, stretch.length));
        Arrays.sort(sorted);
        float[] times = new float[sorted.length];
        int size = 0;
        for (int token : sorted) {
            if (size == 0 || sorted[size - 1] != token) {
                sorted[size++] = token;
            }
            times[size - 1]++;
        }
        return new Bag(Arrays.copyOf(sorted, size), Arrays.copyOf(times, size));
    }

    int size() {
        return tokens.length;
    }
}
