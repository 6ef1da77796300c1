package org.hexapla.parallel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.align.PriorUnits;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;

/**
 * What is known of an alignment before the texts are aligned again. In both lists: for each unit
 * the indices of its segments in their texts, in rising order, by language.
 *
 * @param fixed units that are kept as they are
 * @param drafts units of the alignment before that nobody has settled
 */
public record PriorCells(
        List<Map<Language, List<Integer>>> fixed, List<Map<Language, List<Integer>>> drafts) {

    /** Nothing is known. */
    public static final PriorCells NONE = new PriorCells(List.of(), List.of());

    public PriorCells {
        fixed = fixed.stream().map(Map::copyOf).toList();
        drafts = drafts.stream().map(Map::copyOf).toList();
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return fixed.isEmpty() && drafts.isEmpty();
    }

    /**
     * The same by the places of texts.
     *
     * @throws IllegalArgumentException when a unit has a language that none of the texts is in
     */
    PriorUnits of(List<SegmentedText> texts) {
        Set<Language> known =
                texts.stream().map(SegmentedText::language).collect(Collectors.toSet());
        Stream.concat(fixed.stream(), drafts.stream())
                .flatMap(unit -> unit.keySet().stream())
                .filter(language -> !known.contains(language))
                .findFirst()
                .ifPresent(
                        language -> {
                            throw new IllegalArgumentException(
                                    "a unit is in " + language + ", which no text is in");
                        });
        return new PriorUnits(byText(fixed, texts), byText(drafts, texts));
    }

    private static List<List<List<Integer>>> byText(
            List<Map<Language, List<Integer>>> units, List<SegmentedText> texts) {
        return units.stream()
                .map(
                        unit ->
                                texts.stream()
                                        .map(t -> unit.getOrDefault(t.language(), List.of()))
                                        .toList())
                .toList();
    }
}
