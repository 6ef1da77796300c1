package org.hexapla.review.edit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out between which units others come and go. */
final class Gaps {

    private Gaps() {}

    /**
     * The gaps by the ids of the units that come or go; those that can't be told are left out.
     *
     * @param before units as they were: those that go, and what is known of the units around them
     * @param after the same units as they are then, and those that come
     */
    static Map<Long, Gap> of(List<UnitState> before, List<UnitState> after) {
        Set<Long> stay = ids(before);
        stay.retainAll(ids(after));
        Map<Long, Gap> gaps = new TreeMap<>();
        add(before, stay, gaps);
        add(after, stay, gaps);
        return gaps;
    }

    private static void add(List<UnitState> units, Set<Long> stay, Map<Long, Gap> gaps) {
        List<UnitState> row =
                units.stream().sorted(Comparator.comparingInt(UnitState::position)).toList();
        for (int at = 0; at < row.size(); at++) {
            long id = row.get(at).id();
            if (!stay.contains(id)) {
                gap(row, at, stay).ifPresent(gap -> gaps.put(id, gap));
            }
        }
    }

    private static Optional<Gap> gap(List<UnitState> row, int at, Set<Long> stay) {
        OptionalLong left = left(row, at, stay);
        OptionalLong right = right(row, at, stay);
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Gap(left.getAsLong(), right.getAsLong()))
                : Optional.empty();
    }

    private static OptionalLong left(List<UnitState> row, int at, Set<Long> stay) {
        for (int other = at; other > 0; other--) {
            if (row.get(other - 1).position() != row.get(other).position() - 1) {
                return OptionalLong.empty();
            }
            if (stay.contains(row.get(other - 1).id())) {
                return OptionalLong.of(row.get(other - 1).id());
            }
        }
        return row.get(0).position() == 0 ? OptionalLong.of(Gap.EDGE) : OptionalLong.empty();
    }

    private static OptionalLong right(List<UnitState> row, int at, Set<Long> stay) {
        for (int other = at; other + 1 < row.size(); other++) {
            if (row.get(other + 1).position() != row.get(other).position() + 1) {
                return OptionalLong.empty();
            }
            if (stay.contains(row.get(other + 1).id())) {
                return OptionalLong.of(row.get(other + 1).id());
            }
        }
        return OptionalLong.of(Gap.EDGE);
    }

    private static Set<Long> ids(List<UnitState> units) {
        return units.stream().map(UnitState::id).collect(Collectors.toCollection(HashSet::new));
    }
}
