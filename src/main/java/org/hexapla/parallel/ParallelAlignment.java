package org.hexapla.parallel;

import java.util.List;
import org.hexapla.language.Language;

/**
 * What came of aligning texts.
 *
 * @param units the units in reading order; every segment of every text stands in exactly one of
 *     them
 * @param warnings what is odd about the texts as a whole
 */
public record ParallelAlignment(List<ParallelUnit> units, List<Warning> warnings) {

    /**
     * Something odd that is no error.
     *
     * @param kind a name for programs: {@code not-parallel}
     * @param languages the texts that it is said of
     * @param detail a sentence for people
     */
    public record Warning(String kind, List<Language> languages, String detail) {
        public Warning {
            languages = List.copyOf(languages);
        }
    }

    public ParallelAlignment {
        units = List.copyOf(units);
        warnings = List.copyOf(warnings);
    }
}
