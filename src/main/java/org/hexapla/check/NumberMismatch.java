package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        for (int k = 0; k < cells.size(); k++) {
            for (Quantity quantity : missing.things().get(k)) {
                if (quantity.written()) {
                    String shown = cells.get(k).words().substring(quantity.start(), quantity.end());
                    return missing.finding(
                            flag(),
                            quantity.month() ? "month" : "missing",
                            Map.entry("number", shown),
                            cells,
                            NumberMismatch::place);
                }
            }
        }
        throw new IllegalStateException("a number that nobody wrote is missed");
    }

    private static Optional<Place> place(ReadCell cell, Quantity quantity) {
        return quantity.written()
                ? Optional.of(cell.place(quantity.start(), quantity.end()))
                : Optional.empty();
    }
}
