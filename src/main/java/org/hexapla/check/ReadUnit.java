package org.hexapla.check;

import java.util.List;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * A unit made ready for the checks.
 *
 * @param cells its cells in the order of their languages' tags
 * @param alignment the units among which it stands
 * @param place its place among them
 */
record ReadUnit(CheckedUnit unit, List<ReadCell> cells, List<CheckedUnit> alignment, int place) {

    static ReadUnit of(List<CheckedUnit> alignment, int place) {
        CheckedUnit unit = alignment.get(place);
        return new ReadUnit(
                unit,
                unit.cells().entrySet().stream()
                        .map(cell -> new ReadCell(cell.getKey(), cell.getValue()))
                        .toList(),
                alignment,
                place);
    }

    /**
     * The cell of a language some units further on.
     *
     * @param steps how many; below 0 back
     * @return empty where the alignment ends before, or the language has nothing there
     */
    Optional<ReadCell> neighbour(Language language, int steps) {
        int there = place + steps;
        if (there < 0 || there >= alignment.size()) {
            return Optional.empty();
        }
        return Optional.ofNullable(alignment.get(there).cells().get(language))
                .map(cell -> new ReadCell(language, cell));
    }
}
