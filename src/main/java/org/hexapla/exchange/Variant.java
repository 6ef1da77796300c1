package org.hexapla.exchange;

import java.util.List;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;

/**
 * A unit's side in one language: TMX's {@code tuv}.
 *
 * @param language its language
 * @param text its characters, never blank
 * @param marks italics, bold and footnote references, by UTF-16 units of the text
 */
public record Variant(Language language, String text, List<Mark> marks) {
    public Variant {
        marks = List.copyOf(marks);
    }
}
