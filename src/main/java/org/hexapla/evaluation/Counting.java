package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What counts as a unit of two texts; each is how the sets of its kind are scored elsewhere. */
enum Counting {

    /** Precision and recall over units with text on both sides. */
    BOTH_SIDES {
        @Override
        Tally tally(List<Cells> gold, List<Cells> system) {
            Set<Cells> expected = new HashSet<>(withBothSides(gold));
            List<Cells> proposed = withBothSides(system);
            int hits = hits(proposed, expected);
            return new Tally(hits, proposed.size(), hits, expected.size());
        }
    },

    /**
     * Recall over units with text on both sides, precision over all that is proposed, each segment
     * left alone included: what the literature on two languages calls strict. The gold's segments
     * left alone are a unit each.
     */
    ALL_PROPOSED {
        @Override
        Tally tally(List<Cells> gold, List<Cells> system) {
            List<Cells> proposed =
                    system.stream()
                            .filter(unit -> !unit.isEmpty())
                            .flatMap(unit -> unit.withoutRunsOfOneText().stream())
                            .toList();
            List<Cells> expected = withBothSides(gold);
            return new Tally(
                    hits(proposed, new HashSet<>(gold)),
                    proposed.size(),
                    hits(expected, new HashSet<>(proposed)),
                    expected.size());
        }
    };

    /**
     * Counts the units of two texts.
     *
     * @param gold what is right, each unit with two sides, of which one or both may be empty
     * @param system what an aligner says, likewise
     */
    abstract Tally tally(List<Cells> gold, List<Cells> system);

    private static List<Cells> withBothSides(List<Cells> units) {
        List<Cells> both = new ArrayList<>();
        for (Cells unit : units) {
            if (unit.has(0) && unit.has(1)) {
                both.add(unit);
            }
        }
        return both;
    }

    private static int hits(List<Cells> units, Set<Cells> among) {
        return (int) units.stream().filter(among::contains).count();
    }
}
