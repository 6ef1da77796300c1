package org.hexapla.document;

import java.util.List;

/**
 * A text with its marks.
 *
 * @param text its characters
 * @param marks italics, bold and footnote references, by UTF-16 units of the text
 */
public record MarkedText(String text, List<Mark> marks) {
    public MarkedText {
        marks = List.copyOf(marks);
    }
}
