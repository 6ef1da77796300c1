package org.hexapla.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Units that somebody has settled: an aligner keeps each as it is, and aligns what is left around
 * them.
 *
 * @param units unit → text, in the order in which the texts are given → the indices of its segments
 *     in rising order; no segment stands in two units, and no unit is empty
 */
public record FixedUnits(List<List<List<Integer>>> units) {

    /** There are none. */
    public static final FixedUnits NONE = new FixedUnits(List.of());

    /**
     * Settled units.
     *
     * @throws IllegalArgumentException when a segment stands in two units or twice in one, when
     *     segments don't rise, or when a unit is empty
     */
    public FixedUnits {
        units = units.stream().map(unit -> unit.stream().map(List::copyOf).toList()).toList();
        Set<List<Integer>> seen = new HashSet<>();
        for (List<List<Integer>> unit : units) {
            if (unit.stream().allMatch(List::isEmpty)) {
                throw new IllegalArgumentException("a fixed unit is empty");
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
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return units.isEmpty();
    }

    /**
     * The same where the texts stand in another order.
     *
     * @param order place of a text there → its place here
     */
    FixedUnits ordered(List<Integer> order) {
        return new FixedUnits(
                units.stream().map(unit -> order.stream().map(unit::get).toList()).toList());
    }

    /**
     * Makes sure that the units are of texts.
     *
     * @throws IllegalArgumentException when a unit has another number of texts, or a text lacks a
     *     segment
     */
    void check(List<AlignableText> texts) {
        for (List<List<Integer>> unit : units) {
            boolean fits =
                    unit.size() == texts.size()
                            && IntStream.range(0, unit.size())
                                    .allMatch(x -> fits(unit.get(x), texts.get(x)));
            if (!fits) {
                throw new IllegalArgumentException("a fixed unit is of other texts: " + unit);
            }
        }
    }

    private static boolean fits(List<Integer> side, AlignableText text) {
        return side.isEmpty() || side.get(side.size() - 1) < text.segments().size();
    }
}
