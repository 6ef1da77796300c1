package org.hexapla.review.edit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a change does to an alignment, and how it was before. What is only in {@code before} goes,
 * what is only in {@code after} comes, and what is in both changes; whatever stays keeps its order.
 *
 * @param before what is touched, as it was
 * @param after the same, as it is from then on
 * @param gaps where units come and go, by their ids; may lack some
 */
public record Patch(Snapshot before, Snapshot after, Map<Long, Gap> gaps) {

    /** A patch; one of those that were stored without gaps has none. */
    public Patch {
        gaps = gaps == null ? Map.of() : Map.copyOf(gaps);
    }

    /**
     * Rows that come, change and go.
     *
     * @param come what is new
     * @param changed what is there already and becomes different
     * @param gone what is no more, as it was
     */
    public record Difference<T>(List<T> come, List<T> changed, List<T> gone) {
        public Difference {
            come = List.copyOf(come);
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }

        static <T> Difference<T> of(
                Map<Long, T> before, Map<Long, T> after, Function<T, Object> essence) {
            List<T> come = new ArrayList<>();
            List<T> changed = new ArrayList<>();
            after.forEach(
                    (id, now) -> {
                        T old = before.get(id);
                        if (old == null) {
                            come.add(now);
                        } else if (!essence.apply(old).equals(essence.apply(now))) {
                            changed.add(now);
                        }
                    });
            List<T> gone = new ArrayList<>();
            before.forEach(
                    (id, old) -> {
                        if (!after.containsKey(id)) {
                            gone.add(old);
                        }
                    });
            return new Difference<>(come, changed, gone);
        }

        /** Whether there is nothing. */
        public boolean isEmpty() {
            return come.isEmpty() && changed.isEmpty() && gone.isEmpty();
        }
    }

    /** The way back. */
    public Patch reversed() {
        return new Patch(after, before, gaps);
    }

    /** The units; {@code changed} holds all that are touched and stay. */
    public Difference<UnitState> units() {
        Map<Long, UnitState> was = before.unitsById();
        Difference<UnitState> all = Difference.of(was, after.unitsById(), unit -> unit.at(0));
        List<UnitState> touched =
                after.units().stream().filter(unit -> was.containsKey(unit.id())).toList();
        return new Difference<>(all.come(), touched, all.gone());
    }

    /** The segments. */
    public Difference<SegmentState> segments() {
        return Difference.of(before.segmentsById(), after.segmentsById(), segment -> segment.at(0));
    }

    /** The comments. */
    public Difference<CommentState> comments() {
        return Difference.of(before.commentsById(), after.commentsById(), comment -> comment);
    }

    /** How the positions of the units that stay move. */
    public List<Shift> unitShifts() {
        Difference<UnitState> units = units();
        return Shift.of(
                units.gone().stream().map(UnitState::position).toList(),
                units.come().stream().map(UnitState::position).toList());
    }

    /** By the ids of texts how the indexes of the segments that stay move; only where they do. */
    public Map<Long, List<Shift>> segmentShifts() {
        Difference<SegmentState> segments = segments();
        Map<Long, List<Integer>> gone = places(segments.gone());
        Map<Long, List<Integer>> come = places(segments.come());
        Set<Long> texts = new TreeSet<>(gone.keySet());
        texts.addAll(come.keySet());
        Map<Long, List<Shift>> shifts = new TreeMap<>();
        for (long text : texts) {
            List<Shift> moves =
                    Shift.of(
                            gone.getOrDefault(text, List.of()), come.getOrDefault(text, List.of()));
            if (!moves.isEmpty()) {
                shifts.put(text, moves);
            }
        }
        return shifts;
    }

    /**
     * By the ids of texts whose words or segments change how many segments come, less those gone.
     */
    public Map<Long, Integer> textGrowth() {
        Map<Long, SegmentState> old = before.segmentsById();
        Difference<SegmentState> segments = segments();
        Map<Long, Integer> growth = new TreeMap<>();
        segments.come().forEach(segment -> growth.merge(segment.text(), 1, Integer::sum));
        segments.gone().forEach(segment -> growth.merge(segment.text(), -1, Integer::sum));
        for (SegmentState segment : segments.changed()) {
            SegmentState was = old.get(segment.id());
            if (was != null && !was.in(segment.unit()).isLike(segment)) {
                growth.merge(segment.text(), 0, Integer::sum);
            }
        }
        return growth;
    }

    /** Whether units come or go, or what stands in them changes. */
    @JsonIgnore
    public boolean changesCells() {
        return !segments().isEmpty() || unitsComeOrGo();
    }

    /** Whether flags of units that stay change, or which are dismissed. */
    @JsonIgnore
    public boolean changesFlags() {
        Map<Long, UnitState> was = before.unitsById();
        return after.units().stream()
                .anyMatch(unit -> !unit.isFlaggedAs(was.getOrDefault(unit.id(), unit)));
    }

    /** Whether it changes nothing. */
    @JsonIgnore
    public boolean isEmpty() {
        return before.units().isEmpty() && after.units().isEmpty();
    }

    /** Whether there are units that come or go. */
    public boolean unitsComeOrGo() {
        return !before.unitsById().keySet().equals(after.unitsById().keySet());
    }

    /** The ids of the units that it touches. */
    public Set<Long> touchedUnits() {
        Set<Long> ids = new TreeSet<>(before.unitsById().keySet());
        ids.addAll(after.unitsById().keySet());
        return ids;
    }

    /** The ids of the units beside which others go or come. */
    public Set<Long> neighbours() {
        Difference<UnitState> units = units();
        Set<Long> ids = neighbours(units.gone());
        ids.addAll(neighbours(units.come()));
        return ids;
    }

    private Set<Long> neighbours(List<UnitState> those) {
        Set<Long> ids = new TreeSet<>();
        for (UnitState unit : those) {
            Gap gap = gaps.get(unit.id());
            if (gap != null) {
                ids.add(gap.left());
                ids.add(gap.right());
            }
        }
        ids.remove(Gap.EDGE);
        return ids;
    }

    /**
     * Whether this one has to be taken back before another may be done that is older: both touch
     * the same, or one takes a unit away beside which the other has put some, or will. Comments
     * touch nothing but whether their units are there, and what takes comments along.
     */
    public boolean isInTheWayOf(Patch other) {
        Set<Long> gone = ids(units().gone());
        Set<Long> goneThen = ids(other.units().gone());
        boolean besides =
                onlyComments() && !other.takesCommentsAlong()
                        || other.onlyComments() && !takesCommentsAlong();
        return meet(besides ? comingOrGoing() : touchedUnits(), other.touchedUnits())
                || meet(touchedUnits(), other.comingOrGoing())
                || meet(segmentIds(), other.segmentIds())
                || meet(neighbours(), goneThen)
                || meet(gone, other.neighbours(other.units().come()));
    }

    /** Whether it does nothing but add comments to units, or take them away. */
    boolean onlyComments() {
        Map<Long, UnitState> was = before.unitsById();
        return segments().isEmpty()
                && !unitsComeOrGo()
                && after.units().stream()
                        .allMatch(unit -> unit.isLike(was.getOrDefault(unit.id(), unit)));
    }

    /** Whether it does more than comment, and changes which unit comments stand at. */
    boolean takesCommentsAlong() {
        return !onlyComments() && !comments().isEmpty();
    }

    private Set<Long> comingOrGoing() {
        Set<Long> ids = ids(units().come());
        ids.addAll(ids(units().gone()));
        return ids;
    }

    private Set<Long> segmentIds() {
        Set<Long> ids = new TreeSet<>(before.segmentsById().keySet());
        ids.addAll(after.segmentsById().keySet());
        return ids;
    }

    private static Set<Long> ids(List<UnitState> units) {
        Set<Long> ids = new TreeSet<>();
        units.forEach(unit -> ids.add(unit.id()));
        return ids;
    }

    private static boolean meet(Set<Long> some, Set<Long> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Map<Long, List<Integer>> places(List<SegmentState> segments) {
        Map<Long, List<Integer>> places = new LinkedHashMap<>();
        segments.forEach(
                segment ->
                        places.computeIfAbsent(segment.text(), text -> new ArrayList<>())
                                .add(segment.segment().index()));
        return places;
    }
}
