package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.language.Direction;
import org.hexapla.language.Language;

/**
 * Numbers in figures that stand in some languages of a unit and not in others, whatever their
 * script, and months of dates. A number word answers figures and needs no answer itself.
 */
final class NumberMismatch implements Check {

    @Override
    public Flag flag() {
        return Flag.NUMBER_MISMATCH;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> cells = unit.cells();
        if (cells.size() < 2) {
            return List.of();
        }
        List<List<Quantity>> quantities = new ArrayList<>();
        for (ReadCell cell : cells) {
            quantities.add(new QuantityScan(cell, Symbol.in(cell)).read());
        }
        List<Finding> findings = new ArrayList<>();
        for (Disagreement<Quantity> missing :
                Disagreement.among(
                        quantities,
                        Quantity::mayEqual,
                        Quantity::written,
                        (cell, quantity) -> isImplied(cells.get(cell), quantity))) {
            findings.add(finding(cells, missing));
        }
        return findings;
    }

    private static boolean isImplied(ReadCell cell, Quantity quantity) {
        return quantity.month()
                ? !cell.rules().isKnown()
                : cell.rules().implies(quantity.readings()[0]);
    }

    private Finding finding(List<ReadCell> cells, Disagreement<Quantity> missing) {
        Map<Language, String> written = new LinkedHashMap<>();
        boolean month = false;
        for (int k = 0; k < cells.size(); k++) {
            ReadCell cell = cells.get(k);
            for (Quantity quantity : missing.things().get(k)) {
                if (quantity.written() && !written.containsKey(cell.language())) {
                    month |= quantity.month();
                    written.put(
                            cell.language(),
                            cell.words().substring(quantity.start(), quantity.end()));
                }
            }
        }
        return missing.finding(
                flag(), month ? "month" : "missing", shown(written), cells, NumberMismatch::place);
    }

    /**
     * The number as a text has it: one that is written from left to right, where one has it so; and
     * as each language has it that writes it otherwise, for readers of that language.
     */
    private static Map<String, String> shown(Map<Language, String> written) {
        String usual =
                written.entrySet().stream()
                        .filter(entry -> entry.getKey().direction() == Direction.LTR)
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> written.values().iterator().next());
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("number", usual);
        written.forEach(
                (language, own) -> {
                    if (!own.equals(usual)) {
                        shown.put("number." + language.tag(), own);
                    }
                });
        return shown;
    }

    private static Optional<Place> place(ReadCell cell, Quantity quantity) {
        return quantity.written()
                ? Optional.of(cell.place(quantity.start(), quantity.end()))
                : Optional.empty();
    }
}
