package org.hexapla.document;

/** What counts as white space in every format: all of Unicode's blanks, no-break ones too. */
public final class Whitespace {

    private Whitespace() {}

    public static boolean is(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085';
    }

    /** Whether a text has nothing else in it. */
    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(character -> is((char) character));
    }

    /** The first place from {@code from} on, below {@code to}, that holds none; else {@code to}. */
    public static int skip(CharSequence text, int from, int to) {
        int place = from;
        while (place < to && is(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /** The last place down from {@code to}, above {@code from}, after one that holds none. */
    public static int skipBack(CharSequence text, int from, int to) {
        int place = to;
        while (place > from && is(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }
}
