package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A unit that an aligner made.
 *
 * @param cells for each text, in the order in which the texts were given, the indices of the unit's
 *     segments in rising order; empty where the text has nothing in the unit
 * @param confidence the probability that the unit is right, from 0 to 1
 * @param flags what is out of the ordinary
 */
public record AlignedUnit(List<List<Integer>> cells, double confidence, Set<Flag> flags) {

    /** What an aligner can say of a unit. */
    public enum Flag {
        /** A side stands elsewhere in its text than its neighbours. */
        MOVED,
        /** A side has a gap: its segments do not follow each other. */
        SCATTERED;

        /** The flag's name for programs: {@code moved}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public AlignedUnit {
        cells = cells.stream().map(List::copyOf).toList();
        flags = Set.copyOf(flags);
    }

    /**
     * The same where the texts stand in another order.
     *
     * @param order place of a text here → its place there
     */
    AlignedUnit reordered(List<Integer> order) {
        List<List<Integer>> sides = new ArrayList<>(cells);
        for (int x = 0; x < cells.size(); x++) {
            sides.set(order.get(x), cells.get(x));
        }
        return new AlignedUnit(sides, confidence, flags);
    }
}
