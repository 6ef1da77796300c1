package org.hexapla.align;

import java.util.HashSet;
import java.util.Set;

/** Longest rising subsequences (Fredman 1975: patience sorting). */
final class Rising {

    private Rising() {}

    /** The places of one of the longest strictly rising subsequences. */
    static Set<Integer> longest(int[] values) {
        int[] endOfLength = new int[values.length];
        int[] before = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[endOfLength[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : endOfLength[low - 1];
            endOfLength[low] = i;
            length = Math.max(length, low + 1);
        }
        Set<Integer> places = new HashSet<>();
        for (int i = length == 0 ? -1 : endOfLength[length - 1]; i >= 0; i = before[i]) {
            places.add(i);
        }
        return places;
    }
}
