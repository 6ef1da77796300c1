package org.hexapla.clause;

import java.util.Optional;
import org.hexapla.document.Paragraph;

/** Tells footnotes from other paragraphs and reads the numbers of their marks. */
final class Notes {

    private Notes() {}

    /**
     * The number of the footnote that a paragraph is.
     *
     * @param atFoot whether no more numbered paragraphs are to come
     * @param above the number of the note right above, where one stands there
     */
    static Optional<String> number(
            Block block, Grammar grammar, boolean atFoot, Optional<String> above) {
        return block.noteMark()
                .map(mark -> FootnoteNumber.of(block.paragraph().text(), mark))
                .or(() -> BareNote.number(block, grammar, atFoot, above));
    }

    /** Whether the file's format itself says that a paragraph is a note. */
    static boolean isKeptApart(Block block) {
        return block.paragraph().role() == Paragraph.Role.NOTE;
    }
}
