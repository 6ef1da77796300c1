package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Fits a patch to an alignment in which other things have come and gone since the patch was made.
 * Units go back between the two units that they stood between; segments, after the one that they
 * followed, which the patch always holds. So positions that were remembered don't matter, and the
 * patch is right wherever those that it names are as it left them.
 */
public final class Rebase {

    private final Patch patch;
    private final Set<Long> cellsChange = new HashSet<>();
    private final boolean onlyComments;
    private final Map<Long, UnitState> was;
    private final Map<Long, UnitState> becomes;
    private final Map<Long, UnitState> units;
    private final Map<Long, SegmentState> segments;

    private Rebase(Patch patch, List<UnitState> units, List<SegmentState> segments) {
        this.patch = patch;
        patch.before().segments().forEach(segment -> cellsChange.add(segment.unit()));
        patch.after().segments().forEach(segment -> cellsChange.add(segment.unit()));
        this.onlyComments = patch.onlyComments();
        this.was = patch.before().unitsById();
        this.becomes = patch.after().unitsById();
        this.units = byId(units, UnitState::id);
        this.segments = byId(segments, SegmentState::id);
    }

    /**
     * The patch as it does to an alignment as it is now what it was to do.
     *
     * @param units as they are now: those that the patch has before, and those of its gaps
     * @param segments as they are now: all of those units
     * @return nothing where what the patch touches isn't as it has it before, or where the place of
     *     a unit can't be told
     */
    public static Optional<Patch> of(
            Patch patch, List<UnitState> units, List<SegmentState> segments) {
        Rebase rebase = new Rebase(patch, units, segments);
        return rebase.isAsBefore() ? rebase.fitted() : Optional.empty();
    }

    /**
     * The same for a patch that was taken back and is done again, so that it can be taken back once
     * more: nothing also where the neighbours of a unit that goes aren't there any more, or where
     * others have dismissed flags that it would put back, or moved what it changes.
     */
    public static Optional<Patch> again(
            Patch patch, List<UnitState> units, List<SegmentState> segments) {
        Rebase rebase = new Rebase(patch, units, segments);
        return patch.units().gone().stream().allMatch(gone -> rebase.slot(gone).isPresent())
                        && patch.before().units().stream().allMatch(rebase::isFlaggedAsBefore)
                ? of(patch, units, segments)
                : Optional.empty();
    }

    private boolean isFlaggedAsBefore(UnitState unit) {
        UnitState now = units.get(unit.id());
        return now == null
                || keepsFlags(unit.id())
                || now.dismissed().equals(unit.dismissed())
                        && PlaceFlags.isMoved(now) == PlaceFlags.isMoved(unit);
    }

    private boolean isAsBefore() {
        Set<Long> stay = patch.after().unitsById().keySet();
        boolean takesAlong = patch.takesCommentsAlong();
        for (UnitState unit : patch.before().units()) {
            UnitState now = units.get(unit.id());
            if (now == null
                    || !onlyComments && now.status() != unit.status()
                    || (takesAlong || !stay.contains(unit.id()))
                            && now.comments() != unit.comments()) {
                return false;
            }
        }
        Set<Long> whole = new HashSet<>(cellsChange);
        patch.units().gone().forEach(gone -> whole.add(gone.id()));
        for (SegmentState segment : patch.before().segments()) {
            SegmentState now = segments.get(segment.id());
            if (now == null
                    || now.unit() != segment.unit()
                    || !now.segment().text().equals(segment.segment().text())) {
                return false;
            }
        }
        Set<Long> known = patch.before().segmentsById().keySet();
        return segments.values().stream()
                .allMatch(now -> !whole.contains(now.unit()) || known.contains(now.id()));
    }

    private Optional<Patch> fitted() {
        Patch.Difference<UnitState> change = patch.units();
        Slots slots = new Slots();
        for (UnitState gone : change.gone()) {
            slots.gone(position(gone));
        }
        for (UnitState comes : change.come()) {
            OptionalInt slot = slot(comes);
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            slots.comes(comes.id(), slot.getAsInt(), comes.position());
        }
        Optional<Map<Long, Slots>> texts = texts();
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Snapshot before =
                new Snapshot(
                        patch.before().units().stream().map(this::now).toList(),
                        patch.before().segments().stream().map(this::now).toList(),
                        patch.before().comments(),
                        patch.before().originals());
        List<SegmentState> placed =
                patch.after().segments().stream()
                        .map(one -> one.at(index(one, texts.get())))
                        .toList();
        Snapshot after =
                new Snapshot(
                        patch.after().units().stream()
                                .map(unit -> scattered(then(unit, slots), placed))
                                .sorted(Comparator.comparingInt(UnitState::position))
                                .toList(),
                        placed,
                        patch.after().comments(),
                        patch.after().originals());
        return Optional.of(new Patch(before, after, patch.gaps()));
    }

    private int position(UnitState unit) {
        return Objects.requireNonNull(units.get(unit.id())).position();
    }

    /** The position before which a unit comes, as they are now, or came before it was there. */
    private OptionalInt slot(UnitState unit) {
        Gap gap = patch.gaps().get(unit.id());
        if (gap == null
                || gap.left() != Gap.EDGE && !units.containsKey(gap.left())
                || gap.right() != Gap.EDGE && !units.containsKey(gap.right())) {
            return OptionalInt.empty();
        }
        UnitState left = units.get(gap.left());
        return OptionalInt.of(left == null ? 0 : left.position() + 1);
    }

    /** By text where segments come and go; nothing where a segment follows none that is there. */
    private Optional<Map<Long, Slots>> texts() {
        Patch.Difference<SegmentState> change = patch.segments();
        Map<Long, Slots> texts = new HashMap<>();
        for (SegmentState gone : change.gone()) {
            texts.computeIfAbsent(gone.text(), text -> new Slots()).gone(index(gone));
        }
        List<SegmentState> come = new ArrayList<>(change.come());
        come.sort(Comparator.comparingInt(one -> one.segment().index()));
        Map<Long, Map<Integer, SegmentState>> places = new HashMap<>();
        for (SegmentState one : patch.after().segments()) {
            places.computeIfAbsent(one.text(), text -> new HashMap<>())
                    .put(one.segment().index(), one);
        }
        Map<Long, Integer> slots = new HashMap<>();
        for (SegmentState comes : come) {
            SegmentState left =
                    places.getOrDefault(comes.text(), Map.of()).get(comes.segment().index() - 1);
            if (left == null) {
                return Optional.empty();
            }
            Integer before = slots.get(left.id());
            int slot = before == null ? index(left) + 1 : before;
            slots.put(comes.id(), slot);
            texts.computeIfAbsent(comes.text(), text -> new Slots())
                    .comes(comes.id(), slot, comes.segment().index());
        }
        return Optional.of(texts);
    }

    private int index(SegmentState segment) {
        return Objects.requireNonNull(segments.get(segment.id())).segment().index();
    }

    private int index(SegmentState segment, Map<Long, Slots> texts) {
        Slots slots = texts.getOrDefault(segment.text(), new Slots());
        return slots.place(segment.id(), one -> index(segment));
    }

    private UnitState now(UnitState unit) {
        UnitState now = Objects.requireNonNull(units.get(unit.id()));
        return unit.flagged(now.flags(), now.dismissed()).at(now.position());
    }

    /**
     * A unit as it is then. Where its cells stay as they are, flags that the patch leaves alone are
     * as they are now, since others may have changed them; else they are as they were, dismissed
     * ones too, and are found anew.
     */
    private UnitState then(UnitState unit, Slots slots) {
        UnitState old = was.get(unit.id());
        UnitState now = units.get(unit.id());
        UnitState said = old == null || now == null ? unit : commented(unit, old, now);
        UnitState placed = said.at(slots.place(unit.id(), id -> position(unit)));
        if (now == null || old == null || cellsChange.contains(unit.id())) {
            return placed;
        }
        if (keepsFlags(unit.id())) {
            return placed.flagged(now.flags(), now.dismissed());
        }
        Set<String> flags = new HashSet<>(now.flags());
        old.flags().stream().filter(flag -> !unit.flags().contains(flag)).forEach(flags::remove);
        unit.flags().stream().filter(flag -> !old.flags().contains(flag)).forEach(flags::add);
        return placed.flagged(flags, unit.dismissed());
    }

    /** A unit with what others have said of it meanwhile. */
    private UnitState commented(UnitState unit, UnitState old, UnitState now) {
        int comments = now.comments() + unit.comments() - old.comments();
        return (onlyComments ? now : unit).commented(comments);
    }

    /** Whether a unit stays, and the patch leaves its cells alone and its flags. */
    private boolean keepsFlags(long unit) {
        UnitState old = was.get(unit);
        UnitState then = becomes.get(unit);
        return !cellsChange.contains(unit) && old != null && then != null && old.isFlaggedAs(then);
    }

    /** Whether a cell has gaps depends on what others have split and joined meanwhile. */
    private static UnitState scattered(UnitState unit, List<SegmentState> placed) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        placed.stream()
                .filter(one -> one.unit() == unit.id())
                .forEach(
                        one ->
                                cells.computeIfAbsent(one.text(), text -> new ArrayList<>())
                                        .add(one.segment().index()));
        return cells.isEmpty() ? unit : PlaceFlags.scattered(unit, cells.values());
    }

    private SegmentState now(SegmentState segment) {
        return segment.at(index(segment));
    }

    private static <T> Map<Long, T> byId(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, two) -> two));
    }

    /** A row out of which things go, and into which others come. */
    private static final class Slots {

        private record Coming(long id, int slot, int rank) {}

        private final List<Integer> gone = new ArrayList<>();
        private final List<Coming> come = new ArrayList<>();

        void gone(int place) {
            gone.add(place);
        }

        /**
         * Something comes.
         *
         * @param slot the place before which it comes, as it is now
         * @param rank tells its order among others that come into the same slot
         */
        void comes(long id, int slot, int rank) {
            come.add(new Coming(id, slot, rank));
            come.sort(Comparator.comparingInt(Coming::slot).thenComparingInt(Coming::rank));
        }

        /** The place of something then. */
        int place(long id, ToIntFunction<Long> now) {
            for (int at = 0; at < come.size(); at++) {
                if (come.get(at).id() == id) {
                    return come.get(at).slot() - before(come.get(at).slot()) + at;
                }
            }
            int place = now.applyAsInt(id);
            long arrived = come.stream().filter(one -> one.slot() <= place).count();
            return place - before(place) + (int) arrived;
        }

        private int before(int place) {
            return (int) gone.stream().filter(one -> one < place).count();
        }
    }
}
