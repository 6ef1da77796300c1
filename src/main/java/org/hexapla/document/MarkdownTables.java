package org.hexapla.document;

import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Bounds the tables of a Markdown file: each row gets as many cells as the head has, so that a
 * small file may have more of them than the memory holds.
 */
final class MarkdownTables {

    private static final long MOST = 1_000_000;

    private MarkdownTables() {}

    /**
     * Makes sure that the tables have no more cells than can be read.
     *
     * @throws UnreadableDocumentException when they have
     */
    static void check(String source) throws UnreadableDocumentException {
        long columns = 0;
        long cells = 0;
        int start = 0;
        while (start < source.length()) {
            int end = lineEnd(source, start);
            if (isBlank(source, start, end)) {
                columns = 0;
            } else if (isBelowHead(source, start, end)) {
                columns = Math.max(columns, pipes(source, start, end) + 1);
            }
            cells += columns;
            if (cells > MOST) {
                throw new UnreadableDocumentException(
                        Reason.EXCESSIVE,
                        "The tables of the file have more than " + MOST + " cells.");
            }
            start = end + 1;
        }
    }

    private static int lineEnd(String source, int start) {
        int end = start;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(String source, int start, int end) {
        return Whitespace.isBlank(source.substring(start, end));
    }

    /** Whether a line is one such as {@code |---|:--|}, which parts a table from its head. */
    private static boolean isBelowHead(String source, int start, int end) {
        boolean dash = false;
        for (int place = start; place < end; place++) {
            char sign = source.charAt(place);
            if (sign != '|' && sign != '-' && sign != ':' && sign != '>' && !Whitespace.is(sign)) {
                return false;
            }
            dash |= sign == '-';
        }
        return dash;
    }

    private static long pipes(String source, int start, int end) {
        return source.substring(start, end).chars().filter(sign -> sign == '|').count();
    }
}
