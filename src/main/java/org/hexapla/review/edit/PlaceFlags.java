package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.hexapla.clause.ClauseKind;

/**
 * Says of units whether they stand where their texts have them: the flags {@code moved} and {@code
 * scattered} that the aligner sets, as far as a unit's neighbours tell. Whether a footnote is moved
 * is left as the aligner said, since where it is printed says nothing.
 */
final class PlaceFlags {

    private static final String MOVED = "moved";
    private static final String SCATTERED = "scattered";

    /**
     * A unit, and by the ids of texts the indexes of its segments.
     *
     * @param unit the unit at its position
     * @param places the indexes, in any order
     */
    record Placed(UnitState unit, SortedMap<Long, List<Integer>> places) {}

    private final List<Placed> units;

    /**
     * @param units units in their order; some may be missing between them
     */
    PlaceFlags(List<Placed> units) {
        this.units = new ArrayList<>(units);
    }

    /** Some of the units with those flags that their places give them. */
    List<UnitState> of(Set<Long> ids) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            if (ids.contains(units.get(at).unit().id())) {
                places.add(at);
            }
        }
        places.forEach(at -> replace(at, without(units.get(at).unit())));
        places.forEach(at -> replace(at, flagged(at)));
        return places.stream().map(at -> units.get(at).unit()).toList();
    }

    /**
     * A unit with the flag {@code scattered} if its cells have gaps, and without it if not.
     *
     * @param cells for each text the indexes of its segments in the unit, in any order
     */
    static UnitState scattered(UnitState unit, Collection<List<Integer>> cells) {
        Set<String> flags = new TreeSet<>(unit.flags());
        flags.remove(SCATTERED);
        if (cells.stream().anyMatch(PlaceFlags::hasGap)) {
            flags.add(SCATTERED);
        }
        return unit.flagged(flags, unit.dismissed());
    }

    /** Whether a unit is flagged as standing elsewhere in one language. */
    static boolean isMoved(UnitState unit) {
        return unit.flags().contains(MOVED);
    }

    private void replace(int at, UnitState unit) {
        units.set(at, new Placed(unit, units.get(at).places()));
    }

    private static UnitState without(UnitState unit) {
        Set<String> flags = new TreeSet<>(unit.flags());
        flags.remove(SCATTERED);
        if (unit.kind() != ClauseKind.FOOTNOTE) {
            flags.remove(MOVED);
        }
        return unit.flagged(flags, unit.dismissed());
    }

    private UnitState flagged(int at) {
        UnitState unit = units.get(at).unit();
        Map<Long, List<Integer>> places = units.get(at).places();
        Set<String> flags = new TreeSet<>(unit.flags());
        if (places.values().stream().anyMatch(PlaceFlags::hasGap)) {
            flags.add(SCATTERED);
        }
        if (unit.kind() != ClauseKind.FOOTNOTE) {
            for (Map.Entry<Long, List<Integer>> cell : places.entrySet()) {
                if (isMoved(at, cell.getKey(), cell.getValue())) {
                    flags.add(MOVED);
                }
            }
        }
        return unit.flagged(flags, unit.dismissed());
    }

    /** Whether the units on both sides are in order, but this one isn't between them. */
    private boolean isMoved(int at, long text, List<Integer> places) {
        int before = -1;
        for (int other = at - 1; other >= 0 && before < 0; other--) {
            before = isMeasure(other, text) ? first(other, text) : -1;
        }
        int after = Integer.MAX_VALUE;
        for (int other = at + 1; other < units.size() && after == Integer.MAX_VALUE; other++) {
            after = isMeasure(other, text) ? first(other, text) : Integer.MAX_VALUE;
        }
        int first = Collections.min(places);
        return before < after ? first < before || first > after : first < before && first > after;
    }

    private boolean isMeasure(int at, long text) {
        UnitState unit = units.get(at).unit();
        return units.get(at).places().containsKey(text)
                && unit.kind() != ClauseKind.FOOTNOTE
                && !unit.flags().contains(MOVED);
    }

    private int first(int at, long text) {
        return Collections.min(units.get(at).places().getOrDefault(text, List.of(0)));
    }

    private static boolean hasGap(List<Integer> places) {
        return Collections.max(places) - Collections.min(places) >= places.size();
    }
}
