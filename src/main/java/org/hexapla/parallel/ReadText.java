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
    public record Warning(String key, String detail) {

        /** The key where the text looks like another language than it is said to be in. */
        public static final String LANGUAGE_MISMATCH = "language-mismatch";
    }

    public ReadText {
        warnings = List.copyOf(warnings);
    }
}
