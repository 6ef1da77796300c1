package org.hexapla.document;

import java.util.BitSet;
import java.util.List;

/**
 * A stretch of a text that is set apart.
 *
 * @param kind what sets it apart
 * @param start the first character, counted in UTF-16 units of the text that carries the mark
 * @param end the character after the last
 */
public record Mark(Kind kind, int start, int end) {

    /** What a mark can be. */
    public enum Kind {
        ITALIC,
        BOLD,
        /** The raised figure or letter that refers to a footnote, or opens the note itself. */
        FOOTNOTE_REFERENCE
    }

    public Mark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from " + start + " to " + end);
        }
    }

    /** The places that marks of a kind cover. */
    public static BitSet places(List<Mark> marks, Kind kind) {
        BitSet places = new BitSet();
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                places.set(mark.start(), mark.end());
            }
        }
        return places;
    }

    /** The same mark, counted from a place {@code offset} characters further left. */
    public Mark shifted(int offset) {
        return new Mark(kind, start + offset, end + offset);
    }
}
