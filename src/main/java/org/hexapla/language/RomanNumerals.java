package org.hexapla.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roman numerals in lower case, as they number the parts of lists. */
public final class RomanNumerals {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private static final Set<String> ONES =
            IntStream.range(1, 100)
                    .mapToObj(RomanNumerals::of)
                    .collect(Collectors.toUnmodifiableSet());

    private RomanNumerals() {}

    /** The numeral of a number from 1 to 399. */
    public static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int place = 0; place < VALUES.length; place++) {
            while (rest >= VALUES[place]) {
                numeral.append(SIGNS[place]);
                rest -= VALUES[place];
            }
        }
        return numeral.toString();
    }

    /** The number from 1 to 99 that a numeral in lower case stands for, or 0. */
    public static int valueOf(String numeral) {
        return IntStream.range(1, 100)
                .filter(number -> of(number).equals(numeral))
                .findFirst()
                .orElse(0);
    }

    /** Whether a text in lower case is a well-formed numeral from 1 to 99. */
    public static boolean isOne(String text) {
        return ONES.contains(text);
    }
}
