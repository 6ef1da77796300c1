package org.hexapla.language;

import java.util.Optional;

/**
 * The number or letter that opens a part of a list: {@code 1.}, {@code ٤ -}, {@code (a)}, {@code
 * أ)}, {@code （一）}, {@code 二、}.
 *
 * @param number what it counts, in a form common to all languages: figures as {@code 12}, letters
 *     of any alphabet as {@code a}, {@code b}, Roman and Chinese numerals as {@code i}, {@code ii}
 * @param style what it is written with
 * @param bracketed whether a bracket closes it
 * @param end the place after it and the white space that follows, in UTF-16 units of its text
 */
public record ListMark(String number, Style style, boolean bracketed, int end) {

    private static final String STOPS = ",;:.،؛。；：，";
    private static final int MOST_FIGURES = 6;

    /** What a list mark is written with. */
    public enum Style {
        FIGURE,
        /** A letter; {@code i}, {@code v} and {@code x} may be Roman numerals as well. */
        LETTER,
        ROMAN,
        HAN
    }

    /** Whether a line that ends in a sign has come to a stop, so that the next may open a list. */
    public static boolean mayFollow(char lastOfLine) {
        return STOPS.indexOf(lastOfLine) >= 0;
    }

    /**
     * The list mark that stands at a place of a text.
     *
     * @param start where it would begin
     */
    public static Optional<ListMark> at(CharSequence text, int start) {
        return new ListMarkScan(text, start).read();
    }

    /**
     * Whether a number is the figure after another; never where either is none, or too long for the
     * number of a list.
     */
    public static boolean isNextFigure(String number, String before) {
        return isFigure(number)
                && isFigure(before)
                && Integer.parseInt(number) == Integer.parseInt(before) + 1;
    }

    private static boolean isFigure(String number) {
        return !number.isEmpty()
                && number.length() <= MOST_FIGURES
                && number.chars().allMatch(Character::isDigit);
    }
}
