package org.hexapla.clause;

import java.util.Optional;
import org.hexapla.document.Paragraph;

/** Tells footnotes from other paragraphs and reads the numbers of their marks. */
final class Notes {

    private Notes() {}

    /**
     * The number of the footnote that a paragraph is.
     *
     * @param above what stands above it
     */
    static Optional<String> number(Block block, Grammar grammar, AboveNote above) {
        return block.noteMark()
                .map(mark -> FootnoteNumber.of(block.paragraph().text(), mark))
                .or(() -> BareNote.number(block, grammar, above));
    }

    /** Whether the file's format itself says that a paragraph is a note. */
    static boolean isKeptApart(Block block) {
        return block.paragraph().role() == Paragraph.Role.NOTE;
    }
}
