package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Symbols of documents and numbers of resolutions that stand in some languages alone. */
final class SymbolMismatch implements Check {

    @Override
    public Flag flag() {
        return Flag.SYMBOL_MISMATCH;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> cells = unit.cells();
        if (cells.size() < 2) {
            return List.of();
        }
        List<List<Symbol>> symbols = new ArrayList<>();
        for (ReadCell cell : cells) {
            symbols.add(Symbol.in(cell).stream().filter(one -> !one.isAddress()).toList());
        }
        List<Finding> findings = new ArrayList<>();
        for (Disagreement<Symbol> missing :
                Disagreement.among(
                        symbols,
                        Symbol::isSameAs,
                        symbol -> true,
                        (cell, symbol) -> symbol.isSpelledIn(cells.get(cell).words()))) {
            findings.add(finding(cells, missing));
        }
        return findings;
    }

    private Finding finding(List<ReadCell> cells, Disagreement<Symbol> missing) {
        String shown =
                missing.things().stream()
                        .flatMap(List::stream)
                        .map(Symbol::key)
                        .findFirst()
                        .orElse("");
        return missing.finding(
                flag(),
                "missing",
                Map.of("symbol", shown),
                cells,
                (cell, symbol) -> Optional.of(cell.place(symbol.start(), symbol.end())));
    }
}
