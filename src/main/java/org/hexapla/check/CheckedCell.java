package org.hexapla.check;

import java.util.List;
import java.util.Optional;
import org.hexapla.clause.ClauseKind;
import org.hexapla.document.Mark;

/**
 * A cell as the checks see it.
 *
 * @param text its text; the places of findings are counted in it
 * @param marks its italics, bold and footnote references, by UTF-16 units of the text
 * @param kind the kind of the clause that it belongs to
 * @param number the number of the clause that begins with it, where one does and has a number: what
 *     stands at its front is then no part of what it says
 * @param openings the verb that the clause opens with, as keys common to all languages; none where
 *     no clause begins with the cell or the verb isn't known
 */
public record CheckedCell(
        String text,
        List<Mark> marks,
        ClauseKind kind,
        Optional<String> number,
        List<String> openings) {
    public CheckedCell {
        marks = List.copyOf(marks);
        openings = List.copyOf(openings);
    }

    /** A cell of which nothing but its text is known. */
    public static CheckedCell of(String text) {
        return new CheckedCell(text, List.of(), ClauseKind.PARAGRAPH, Optional.empty(), List.of());
    }
}
