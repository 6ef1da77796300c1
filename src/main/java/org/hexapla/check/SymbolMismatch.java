package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;

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
        Map<Language, List<Place>> places = new LinkedHashMap<>();
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        String shown = "";
        for (int k = 0; k < cells.size(); k++) {
            ReadCell cell = cells.get(k);
            List<Symbol> own = missing.things().get(k);
            (own.isEmpty() ? without : with).add(cell.language().tag());
            if (!own.isEmpty()) {
                shown = shown.isEmpty() ? own.get(0).key() : shown;
                places.put(
                        cell.language(),
                        own.stream().map(one -> cell.place(one.start(), one.end())).toList());
            }
        }
        return new Finding(
                flag(),
                "missing",
                Map.of(
                        "symbol", shown,
                        "with", String.join(" ", with),
                        "without", String.join(" ", without)),
                places);
    }
}
