package org.hexapla.check;

/**
 * A stretch of a cell's text.
 *
 * @param from its first character, in code points of the text
 * @param to the place after its last
 */
public record Place(int from, int to) {
    public Place {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no stretch from " + from + " to " + to);
        }
    }

    /** A place given in UTF-16 units of a text. */
    static Place of(String text, int start, int end) {
        int from = text.codePointCount(0, start);
        return new Place(from, from + text.codePointCount(start, end));
    }
}
