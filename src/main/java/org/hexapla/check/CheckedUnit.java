package org.hexapla.check;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.language.Language;

/**
 * A unit as the checks see it.
 *
 * @param cells for each language with text in the unit its cell, by tag; a blank one counts as none
 * @param languages the languages that the alignment has texts in, whether the unit has any or not
 */
public record CheckedUnit(Map<Language, CheckedCell> cells, Set<Language> languages) {
    public CheckedUnit {
        TreeMap<Language, CheckedCell> filled = new TreeMap<>();
        cells.forEach(
                (language, cell) -> {
                    if (!cell.text().isBlank()) {
                        filled.put(language, cell);
                    }
                });
        TreeSet<Language> all = new TreeSet<>(languages);
        all.addAll(cells.keySet());
        cells = Collections.unmodifiableMap(filled);
        languages = Collections.unmodifiableSet(all);
    }

    /** A unit of an alignment that has no other languages than those of its cells. */
    public static CheckedUnit of(Map<Language, CheckedCell> cells) {
        return new CheckedUnit(cells, cells.keySet());
    }
}
