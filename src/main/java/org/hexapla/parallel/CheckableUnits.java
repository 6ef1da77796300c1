package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.check.CheckedCell;
import org.hexapla.check.CheckedUnit;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.MarkedText;
import org.hexapla.language.Language;

/** Turns units into what the checks ask for. */
public final class CheckableUnits {

    private CheckableUnits() {}

    /**
     * The units for the checks, in the same order.
     *
     * @param texts the texts that the units were made of
     */
    public static List<CheckedUnit> of(List<SegmentedText> texts, List<ParallelUnit> units) {
        Beginnings beginnings = new Beginnings(texts);
        Set<Language> languages = new LinkedHashSet<>();
        texts.forEach(text -> languages.add(text.language()));
        List<CheckedUnit> checked = new ArrayList<>();
        for (ParallelUnit unit : units) {
            Map<Language, CheckedCell> cells = new LinkedHashMap<>();
            for (int side = 0; side < texts.size(); side++) {
                Language language = texts.get(side).language();
                List<Segment> segments = unit.cells().getOrDefault(language, List.of());
                if (!segments.isEmpty()) {
                    cells.put(language, cell(texts, beginnings, side, segments));
                }
            }
            checked.add(new CheckedUnit(cells, languages));
        }
        return checked;
    }

    private static CheckedCell cell(
            List<SegmentedText> texts, Beginnings beginnings, int side, List<Segment> segments) {
        MarkedText text = CellText.of(segments);
        Segment first = segments.get(0);
        Clause clause = texts.get(side).clauseOf(first);
        return new CheckedCell(
                text.text(),
                text.marks(),
                clause.kind(),
                beginnings.begins(side, first) ? clause.number() : Optional.empty(),
                beginnings.opened(texts, side, first).map(Clause::openings).orElse(List.of()));
    }
}
