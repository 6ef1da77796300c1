package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.hexapla.language.Language;

/**
 * Something that stands in some cells and not in others.
 *
 * @param things cell → what stands in it for the thing; none where it is missing
 */
record Disagreement<T>(List<List<T>> things) {

    /**
     * All that some cells have and others lack.
     *
     * @param cells cell → its things
     * @param same whether two things answer each other
     * @param counts whether a thing must be answered; the others may answer
     * @param spared whether a cell may do without a thing
     */
    static <T> List<Disagreement<T>> among(
            List<List<T>> cells,
            BiPredicate<T, T> same,
            Predicate<T> counts,
            BiPredicate<Integer, T> spared) {
        List<Disagreement<T>> found = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (T thing : cells.get(cell)) {
                if (counts.test(thing) && found.stream().noneMatch(one -> one.has(thing, same))) {
                    add(thing, cells, same, spared, found);
                }
            }
        }
        return found;
    }

    private boolean has(T thing, BiPredicate<T, T> same) {
        for (List<T> own : things) {
            for (T one : own) {
                if (same.test(one, thing)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> void add(
            T thing,
            List<List<T>> cells,
            BiPredicate<T, T> same,
            BiPredicate<Integer, T> spared,
            List<Disagreement<T>> found) {
        List<List<T>> answers = new ArrayList<>(cells.size());
        boolean missing = false;
        for (int cell = 0; cell < cells.size(); cell++) {
            List<T> own = new ArrayList<>();
            for (T other : cells.get(cell)) {
                if (same.test(thing, other)) {
                    own.add(other);
                }
            }
            missing |= own.isEmpty() && !spared.test(cell, thing);
            answers.add(own);
        }
        if (missing) {
            found.add(new Disagreement<>(answers));
        }
    }

    /**
     * What there is to say of it.
     *
     * @param cells the cells that the things stand in
     * @param shown the values that name the thing in the finding's sentence
     * @param placing where a thing stands in a cell; empty for one that only answers
     */
    Finding finding(
            Flag flag,
            String message,
            Map<String, String> shown,
            List<ReadCell> cells,
            BiFunction<ReadCell, T, Optional<Place>> placing) {
        Map<Language, List<Place>> places = new LinkedHashMap<>();
        List<String> with = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            ReadCell cell = cells.get(k);
            (things.get(k).isEmpty() ? without : with).add(cell.language().tag());
            List<Place> own =
                    things.get(k).stream()
                            .flatMap(thing -> placing.apply(cell, thing).stream())
                            .toList();
            if (!own.isEmpty()) {
                places.put(cell.language(), own);
            }
        }
        Map<String, String> values = new LinkedHashMap<>(shown);
        values.put("with", String.join(" ", with));
        values.put("without", String.join(" ", without));
        return new Finding(flag, message, values, places);
    }
}
