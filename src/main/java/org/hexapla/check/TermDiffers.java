package org.hexapla.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.language.Language;

/**
 * A name that is rendered in two ways within one alignment. Where a name stands in several units,
 * most of their cells in another language share a run of words that no other cell has; a cell with
 * a run that is nearly the same, but not quite, renders the name in another way. A cell with
 * nothing like it is passed over: it may well say "it".
 */
final class TermDiffers {

    private static final int FEWEST_UNITS = 3;

    /**
     * What is found in each unit; takes time in proportion to the text and the names in it.
     *
     * @param alignment the units of one alignment
     * @return unit → its findings; nothing for a unit without any
     */
    Map<Integer, List<Finding>> find(List<CheckedUnit> alignment) {
        Map<String, List<Integer>> names = Names.in(alignment);
        names.values().removeIf(units -> units.size() < FEWEST_UNITS);
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (Language language : names.isEmpty() ? Set.<Language>of() : languages(alignment)) {
            List<CellWords> cells = words(alignment, language);
            List<Rendering> usual = new ArrayList<>();
            names.forEach(
                    (name, units) ->
                            Rendering.of(new Rendering.Name(name, units, language), cells)
                                    .ifPresent(usual::add));
            for (Rendering one : Rendering.withoutOthers(usual, cells)) {
                compare(one, cells, alignment, findings);
            }
        }
        return findings;
    }

    private static Set<Language> languages(List<CheckedUnit> alignment) {
        Set<Language> languages = new TreeSet<>();
        alignment.forEach(unit -> languages.addAll(unit.cells().keySet()));
        languages.remove(Names.LANGUAGE);
        languages.removeIf(language -> !LanguageRules.of(language).isKnown());
        return languages;
    }

    private static List<CellWords> words(List<CheckedUnit> alignment, Language language) {
        List<CellWords> words = new ArrayList<>();
        for (CheckedUnit unit : alignment) {
            CheckedCell cell = unit.cells().get(language);
            words.add(cell == null ? CellWords.NONE : CellWords.of(new ReadCell(language, cell)));
        }
        return words;
    }

    private static void compare(
            Rendering usual,
            List<CellWords> cells,
            List<CheckedUnit> alignment,
            Map<Integer, List<Finding>> findings) {
        Language language = usual.name().language();
        String shown = "";
        List<Integer> others = new ArrayList<>();
        for (int unit : usual.units()) {
            CellWords words = cells.get(unit);
            int at = Collections.indexOfSubList(words.stems(), usual.run());
            if (at < 0) {
                others.add(unit);
            } else if (shown.isEmpty()) {
                int last = at + usual.run().size() - 1;
                shown =
                        text(alignment.get(unit), language)
                                .substring(words.start(at), words.end(last));
            }
        }
        for (int unit : others) {
            CellWords words = cells.get(unit);
            Optional<int[]> near = usual.nearest(words.tokens());
            if (near.isPresent()) {
                findings.computeIfAbsent(unit, key -> new ArrayList<>())
                        .add(
                                finding(
                                        usual.name(),
                                        text(alignment.get(unit), language),
                                        words.start(near.get()[0]),
                                        words.end(near.get()[1]),
                                        shown));
            }
        }
    }

    private static String text(CheckedUnit unit, Language language) {
        CheckedCell cell = unit.cells().get(language);
        return cell == null ? "" : cell.text();
    }

    private static Finding finding(
            Rendering.Name name, String text, int start, int end, String elsewhere) {
        return new Finding(
                Flag.TERM_DIFFERS,
                "rendered",
                Map.of(
                        "language",
                        name.language().tag(),
                        "term",
                        name.written(),
                        "here",
                        text.substring(start, end),
                        "elsewhere",
                        elsewhere),
                Map.of(name.language(), List.of(Place.of(text, start, end))));
    }
}
