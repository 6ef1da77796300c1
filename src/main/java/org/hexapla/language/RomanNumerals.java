package org.hexapla.language;

/** Roman numerals in lower case, as they number the parts of lists. */
public final class RomanNumerals {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

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

    /** Whether a text in lower case is a well-formed numeral from 1 to 99. */
    public static boolean isOne(String text) {
        for (int number = 1; number < 100; number++) {
            if (of(number).equals(text)) {
                return true;
            }
        }
        return false;
    }
}
