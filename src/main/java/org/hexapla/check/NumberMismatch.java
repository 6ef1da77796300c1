package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Language, List<Place>> places = new LinkedHashMap<>();
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        String shown = "";
        boolean month = false;
        for (int k = 0; k < cells.size(); k++) {
            ReadCell cell = cells.get(k);
            List<Quantity> own = missing.things().get(k);
            (own.isEmpty() ? without : with).add(cell.language().tag());
            List<Place> written = new ArrayList<>();
            for (Quantity quantity : own) {
                if (quantity.written()) {
                    written.add(cell.place(quantity.start(), quantity.end()));
                    month = quantity.month();
                    shown =
                            shown.isEmpty()
                                    ? cell.words().substring(quantity.start(), quantity.end())
                                    : shown;
                }
            }
            if (!written.isEmpty()) {
                places.put(cell.language(), written);
            }
        }
        return new Finding(
                flag(),
                month ? "month" : "missing",
                Map.of(
                        "number", shown,
                        "with", String.join(" ", with),
                        "without", String.join(" ", without)),
                places);
    }
}
