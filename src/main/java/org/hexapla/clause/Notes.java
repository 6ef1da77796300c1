package org.hexapla.clause;

import java.util.Optional;
import org.hexapla.document.Paragraph;

/** Tells footnotes from other paragraphs and reads the numbers of their marks. */
final class Notes {

    private Notes() {}

    /** The number of the footnote that a paragraph is. */
    static Optional<String> number(Block block, Grammar grammar) {
        return block.noteMark()
                .map(mark -> FootnoteNumber.of(block.text(), mark))
                .or(() -> Formulae.bareNote(block, grammar));
    }

    /** Whether the file's format itself says that a paragraph is a note. */
    static boolean isKeptApart(Block block) {
        return block.paragraph().role() == Paragraph.Role.NOTE;
    }
}
