package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.check.CheckedCell;
import org.hexapla.check.CheckedUnit;
import org.hexapla.language.Language;

/**
 * Alignments whose units are checked.
 *
 * @param title what a report calls them
 * @param alignments what each is called, and its units in their order
 */
public record CheckedSet(String title, Map<String, List<CheckedUnit>> alignments) {

    /** The right units of a gold set. */
    static CheckedSet gold(GoldSet set) {
        Map<String, List<CheckedUnit>> alignments = new TreeMap<>();
        for (GoldDocument document : set.documents()) {
            alignments.put(document.path(), units(document, document.units()));
        }
        return new CheckedSet(set.title(), alignments);
    }

    /** An aligner's units of a document. */
    static List<CheckedUnit> aligned(GoldDocument document, List<AlignedUnit> units) {
        return units(document, units.stream().map(Cells::of).toList());
    }

    private static List<CheckedUnit> units(GoldDocument document, List<Cells> units) {
        Set<Language> languages = new LinkedHashSet<>();
        document.texts().stream().map(AlignableText::language).forEach(languages::add);
        List<CheckedUnit> checked = new ArrayList<>();
        for (Cells unit : units) {
            Map<Language, CheckedCell> cells = new TreeMap<>();
            for (int text = 0; text < document.texts().size(); text++) {
                if (unit.has(text)) {
                    cells.put(
                            document.texts().get(text).language(),
                            CheckedCell.of(document.textOf(text, unit)));
                }
            }
            checked.add(new CheckedUnit(cells, languages));
        }
        return checked;
    }

    int units() {
        return alignments.values().stream().mapToInt(List::size).sum();
    }
}
