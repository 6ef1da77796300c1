package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.language.Language;

/**
 * What was counted in one document or in several.
 *
 * @param pairs the units of each pair of languages, English first
 * @param exact the units with all languages at once: right when every language has exactly the
 *     segments that it should have
 */
record Score(Map<OrderedPair, Tally> pairs, Tally exact) {

    static final Score NONE = new Score(Map.of(), Tally.NONE);

    /**
     * Counts the units of a document.
     *
     * @param system what an aligner says, the sides in the order of the document's texts
     */
    static Score of(GoldDocument document, List<Cells> system) {
        List<Cells> gold = document.units();
        Map<OrderedPair, Tally> pairs = new LinkedHashMap<>();
        List<Integer> order = englishFirst(document);
        for (int k = 0; k < order.size(); k++) {
            for (int l = k + 1; l < order.size(); l++) {
                int left = order.get(k);
                int right = order.get(l);
                pairs.put(
                        new OrderedPair(language(document, left), language(document, right)),
                        document.kind()
                                .counting()
                                .tally(pair(gold, left, right), pair(system, left, right)));
            }
        }
        return new Score(pairs, exact(gold, system));
    }

    private static Tally exact(List<Cells> gold, List<Cells> system) {
        Set<Cells> proposed = new HashSet<>(system);
        proposed.removeIf(Cells::isEmpty);
        int hits = (int) gold.stream().filter(proposed::contains).count();
        return new Tally(hits, proposed.size(), hits, gold.size());
    }

    private static List<Integer> englishFirst(GoldDocument document) {
        List<Integer> order = new ArrayList<>();
        for (int text = 0; text < document.texts().size(); text++) {
            boolean english = language(document, text).equals(Language.ENGLISH);
            order.add(english ? 0 : order.size(), text);
        }
        return order;
    }

    private static Language language(GoldDocument document, int text) {
        return document.texts().get(text).language();
    }

    private static List<Cells> pair(List<Cells> units, int left, int right) {
        return units.stream().map(unit -> unit.pair(left, right)).toList();
    }

    Score plus(Score other) {
        Map<OrderedPair, Tally> sum = new LinkedHashMap<>(pairs);
        other.pairs.forEach((pair, tally) -> sum.merge(pair, tally, Tally::plus));
        return new Score(sum, exact.plus(other.exact));
    }

    /** The mean over the pairs, each of which counts the same. */
    Figures mean() {
        return Figures.mean(pairs.values().stream().map(Tally::figures).toList());
    }

    /** The share of the right units that was found with all languages at once, from 0 to 1. */
    double exactShare() {
        return exact.figures().recall();
    }
}
