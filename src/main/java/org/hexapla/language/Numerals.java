package org.hexapla.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds whole numbers in texts of any script: {@code 59}, {@code ٥٩}, {@code 五十九}, {@code 二〇〇四}.
 * Groups of thousands are one number: {@code 1,000}, {@code 1 000} with a no-break blank, and with
 * a plain blank or a stop where the group is {@code 000}. A number of more than 18 digits is passed
 * over. Takes time in proportion to the text.
 */
public final class Numerals {

    private static final int MOST_DIGITS = 18;
    private static final String JOINERS = ",\u00a0\u202f\u2009\u066c";
    private static final String DOUBTFUL_JOINERS = " .";

    private Numerals() {}

    /** All numbers of a text, in its order. */
    public static List<Numeral> find(CharSequence text) {
        List<Numeral> found = new ArrayList<>();
        int place = 0;
        while (place < text.length()) {
            char character = text.charAt(place);
            if (isDigit(text, place)) {
                int end = numberEnd(text, place);
                addDigits(text, place, end, found);
                place = end;
            } else if (HanNumerals.isSign(character)) {
                int start = place;
                int end = HanNumerals.runEnd(text, start);
                if (HanNumerals.counts(text, start, end)) {
                    HanNumerals.value(text.subSequence(start, end))
                            .ifPresent(value -> found.add(new Numeral(value, start, end)));
                }
                place = end;
            } else {
                place++;
            }
        }
        return found;
    }

    private static void addDigits(CharSequence text, int start, int end, List<Numeral> found) {
        long value = 0;
        int digits = 0;
        for (int place = start; place < end; place++) {
            if (isDigit(text, place)) {
                value = digits < MOST_DIGITS ? 10 * value + digit(text, place) : value;
                digits++;
            }
        }
        int tail = end;
        if (tail < text.length() && digits <= 9) {
            long unit = HanNumerals.unit(text.charAt(tail));
            if (unit > 0) {
                value *= unit;
                tail++;
            }
        }
        if (digits <= MOST_DIGITS) {
            found.add(new Numeral(value, start, tail));
        }
    }

    private static int numberEnd(CharSequence text, int start) {
        int end = digitsEnd(text, start);
        if (end - start > 3) {
            return end;
        }
        while (end < text.length() && joins(text, end)) {
            end += 4;
        }
        return end;
    }

    private static boolean joins(CharSequence text, int place) {
        char joiner = text.charAt(place);
        boolean plain = JOINERS.indexOf(joiner) >= 0;
        boolean doubtful = DOUBTFUL_JOINERS.indexOf(joiner) >= 0;
        return (plain || doubtful)
                && digitsEnd(text, place + 1) == place + 4
                && (plain || isZeros(text, place + 1));
    }

    private static boolean isZeros(CharSequence text, int place) {
        return digit(text, place) == 0
                && digit(text, place + 1) == 0
                && digit(text, place + 2) == 0;
    }

    private static int digitsEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(CharSequence text, int place) {
        return digit(text, place) >= 0;
    }

    private static int digit(CharSequence text, int place) {
        char character = text.charAt(place);
        return character < 128 && (character < '0' || character > '9')
                ? -1
                : Character.digit(character, 10);
    }
}
