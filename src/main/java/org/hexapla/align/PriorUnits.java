package org.hexapla.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known of an alignment before the texts are aligned again. In both lists: unit → text, in
 * the order in which the texts are given → the indices of its segments in rising order; no segment
 * stands in two units, and no unit is empty.
 *
 * @param fixed units that somebody has settled: each is kept as it is, and what is left is aligned
 *     around them
 * @param drafts units of the alignment before that nobody has settled: of two ways that are about
 *     as good, the aligner takes the one that there was, so that what is aligned again changes only
 *     for a reason
 */
public record PriorUnits(List<List<List<Integer>>> fixed, List<List<List<Integer>>> drafts) {

    /** Nothing is known. */
    public static final PriorUnits NONE = new PriorUnits(List.of(), List.of());

    /**
     * Known units.
     *
     * @throws IllegalArgumentException when a segment stands in two units or twice in one, when
     *     segments don't rise, or when a unit is empty
     */
    public PriorUnits {
        fixed = copy(fixed);
        drafts = copy(drafts);
        Set<List<Integer>> seen = new HashSet<>();
        Stream.concat(fixed.stream(), drafts.stream()).forEach(unit -> check(unit, seen));
    }

    /** Settled units, and nothing else is known. */
    public static PriorUnits fixed(List<List<List<Integer>>> units) {
        return new PriorUnits(units, List.of());
    }

    private static List<List<List<Integer>>> copy(List<List<List<Integer>>> units) {
        return units.stream().map(unit -> unit.stream().map(List::copyOf).toList()).toList();
    }

    private static void check(List<List<Integer>> unit, Set<List<Integer>> seen) {
        if (unit.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a unit is empty");
        }
        for (int text = 0; text < unit.size(); text++) {
            int before = -1;
            for (int segment : unit.get(text)) {
                if (segment <= before || !seen.add(List.of(text, segment))) {
                    throw new IllegalArgumentException(
                            "segment " + segment + " of text " + text + " is out of place");
                }
                before = segment;
            }
        }
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return fixed.isEmpty() && drafts.isEmpty();
    }

    /**
     * The same where the texts stand in another order.
     *
     * @param order place of a text there → its place here
     */
    PriorUnits ordered(List<Integer> order) {
        return new PriorUnits(ordered(fixed, order), ordered(drafts, order));
    }

    private static List<List<List<Integer>>> ordered(
            List<List<List<Integer>>> units, List<Integer> order) {
        return units.stream().map(unit -> order.stream().map(unit::get).toList()).toList();
    }

    /**
     * Makes sure that the units are of texts.
     *
     * @throws IllegalArgumentException when a unit has another number of texts, or a text lacks a
     *     segment
     */
    void check(List<AlignableText> texts) {
        Stream.concat(fixed.stream(), drafts.stream())
                .filter(unit -> !isOf(unit, texts))
                .findFirst()
                .ifPresent(
                        unit -> {
                            throw new IllegalArgumentException("a unit is of other texts: " + unit);
                        });
    }

    private static boolean isOf(List<List<Integer>> unit, List<AlignableText> texts) {
        return unit.size() == texts.size()
                && IntStream.range(0, unit.size())
                        .allMatch(
                                x ->
                                        unit.get(x).stream()
                                                .allMatch(i -> i < texts.get(x).segments().size()));
    }
}
