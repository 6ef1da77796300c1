package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, by UTF-16 units.
 *
 * @param start its first character
 * @param end the place after its last, before the line feed or carriage return
 */
record Line(int start, int end) {

    /** The lines of a text; they end at LF, CR LF or CR. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            if (character == '\n' || character == '\r') {
                lines.add(new Line(start, place));
                boolean pair =
                        character == '\r'
                                && place + 1 < text.length()
                                && text.charAt(place + 1) == '\n';
                place += pair ? 1 : 0;
                start = place + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new Line(start, text.length()));
        }
        return lines;
    }

    boolean isBlank(String text) {
        return Whitespace.skip(text, start, end) == end;
    }
}
