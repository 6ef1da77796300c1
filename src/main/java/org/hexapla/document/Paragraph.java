package org.hexapla.document;

import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param index its place among the file's paragraphs (or lines), from 0
 * @param role what the file's format says that it is
 * @param text its characters without markup, with no white space at either end; a line feed stands
 *     where the file breaks the line on purpose
 * @param marks italics, bold and footnote references, by the text's UTF-16 units, in order of their
 *     starts
 * @param source where each character of the text stood in the file
 */
public record Paragraph(int index, Role role, String text, List<Mark> marks, SourceMap source) {

    /** What a format can say of a paragraph. */
    public enum Role {
        BODY,
        HEADING,
        /** A note that the format itself keeps apart, as Word does. */
        NOTE
    }

    public Paragraph {
        marks = List.copyOf(marks);
    }
}
