package org.hexapla.parallel;

import java.util.List;
import org.hexapla.clause.SegmentedText;

/**
 * A file that was read and cut.
 *
 * @param text its clauses and segments
 * @param warnings what the sender should know, each with a key such as {@code language-mismatch}
 */
public record ReadText(SegmentedText text, List<Warning> warnings) {

    /**
     * Something that is odd but no error.
     *
     * @param key a name for programs: {@code language-mismatch}
     * @param detail a sentence for people
     */
    public record Warning(String key, String detail) {}

    public ReadText {
        warnings = List.copyOf(warnings);
    }
}
