package org.hexapla.clause;

import java.util.List;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;

/**
 * The smallest piece that is aligned: a sentence or a part of a clause.
 *
 * @param index its place among the text's segments, from 0
 * @param clause the index of its clause
 * @param paragraph the index of its paragraph in the file
 * @param source where it stands in the file
 * @param text its characters, never blank, with no white space at either end
 * @param after the white space between it and the next segment of its paragraph; the texts and what
 *     comes after them, joined, are the paragraph, character for character
 * @param marks italics, bold and footnote references, by UTF-16 units of {@code text}, in order of
 *     their starts
 */
public record Segment(
        int index,
        int clause,
        int paragraph,
        SourceRange source,
        String text,
        String after,
        List<Mark> marks) {
    public Segment {
        marks = List.copyOf(marks);
    }
}
