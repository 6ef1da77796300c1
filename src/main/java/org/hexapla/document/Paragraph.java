package org.hexapla.document;

import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param index its place among the file's paragraphs (or lines), from 0
 * @param role what the file's format says that it is
 * @param inTable whether it stands in a cell of a table, as far as the format says so
 * @param text its characters without markup, with no white space at either end
 * @param breaks the places in {@code text} of the white space at which the file breaks the line on
 *     purpose, in rising order; any other line feed is white space like a blank
 * @param marks italics, bold and footnote references, by the text's UTF-16 units, in order of their
 *     starts
 * @param source where each character of the text stood in the file
 */
public record Paragraph(
        int index,
        Role role,
        boolean inTable,
        String text,
        List<Integer> breaks,
        List<Mark> marks,
        SourceMap source) {

    /** What a format can say of a paragraph. */
    public enum Role {
        BODY,
        HEADING,
        /** A note that the format itself keeps apart, as Word does. */
        NOTE
    }

    public Paragraph {
        breaks = List.copyOf(breaks);
        marks = List.copyOf(marks);
    }

    /** The marks that begin in the stretch from {@code start} to {@code end}. */
    public List<Mark> marksIn(int start, int end) {
        return marks.subList(marksBefore(start), marksBefore(Math.max(start, end)));
    }

    /** How many marks begin before a place: a search by halves, as their starts rise. */
    private int marksBefore(int place) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
