package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** Where everything on a sheet stands by now, and what each of the edits so far has made. */
final class Layout {

    private static final Comparator<SegmentState> BY_INDEX =
            Comparator.comparingInt(segment -> segment.segment().index());

    private final Map<Long, TextState> texts;
    private final int size;
    private final Order unitOrder = new Order();
    private final Map<Long, Order> segmentOrders = new HashMap<>();
    private final Map<Long, UnitState> units = new LinkedHashMap<>();
    private final Map<Long, SegmentState> segments = new LinkedHashMap<>();
    private final Map<Long, CommentState> comments = new LinkedHashMap<>();
    private final Map<Long, String> originals;
    private final Map<Long, Set<Long>> members = new HashMap<>();
    private final Map<Sheet.ClausePlace, Integer> clauseSizes;

    /** The units whose segments changed. */
    private final Set<Long> rearranged = new LinkedHashSet<>();

    private final List<Optional<Long>> madeUnits = new ArrayList<>();
    private final List<Optional<Long>> madeSegments = new ArrayList<>();

    /** Everything where it is at first. */
    Layout(Sheet.Content content) {
        this.texts = content.texts();
        this.size = content.size();
        this.originals = new HashMap<>(content.originals());
        this.clauseSizes = new HashMap<>(content.clauseSizes());
        for (UnitState unit : content.units()) {
            units.put(unit.id(), unit);
            unitOrder.know(unit.id(), unit.position());
            members.put(unit.id(), new LinkedHashSet<>());
        }
        for (SegmentState segment : content.segments()) {
            segments.put(segment.id(), segment);
            order(segment).know(segment.id(), segment.segment().index());
            join(segment);
        }
        content.comments().forEach(this::put);
    }

    /** Another edit begins, which hasn't made anything yet. */
    void begin() {
        madeUnits.add(Optional.empty());
        madeSegments.add(Optional.empty());
    }

    /** The edit that has begun makes a unit, which later ones may name. */
    void madeUnit(long id) {
        madeUnits.set(madeUnits.size() - 1, Optional.of(id));
    }

    /** The edit that has begun makes a segment, which later ones may name. */
    void madeSegment(long id) {
        madeSegments.set(madeSegments.size() - 1, Optional.of(id));
    }

    /** The units, at positions that may be those of the beginning. */
    Map<Long, UnitState> units() {
        return Collections.unmodifiableMap(units);
    }

    /** The segments, at indexes that may be those of the beginning. */
    Map<Long, SegmentState> segments() {
        return Collections.unmodifiableMap(segments);
    }

    /** The comments. */
    Map<Long, CommentState> comments() {
        return Collections.unmodifiableMap(comments);
    }

    /** By the ids of segments that reviewers have corrected, the words that were printed. */
    Map<Long, String> originals() {
        return Collections.unmodifiableMap(originals);
    }

    /** The units whose segments changed. */
    Set<Long> rearranged() {
        return Collections.unmodifiableSet(rearranged);
    }

    /**
     * A unit that an edit names.
     *
     * @throws EditRefusedException when there is none
     */
    UnitState unit(Ref ref) {
        long id = id(ref, madeUnits, "unit");
        UnitState unit = units.get(id);
        if (unit == null) {
            throw new EditRefusedException("There is no unit " + id + " in the alignment.");
        }
        return unit;
    }

    UnitState unit(long id) {
        return unit(new Ref.Known(id));
    }

    /**
     * A segment that an edit names.
     *
     * @throws EditRefusedException when there is none
     */
    SegmentState segment(Ref ref) {
        long id = id(ref, madeSegments, "segment");
        SegmentState segment = segments.get(id);
        if (segment == null) {
            throw new EditRefusedException("There is no segment " + id + " in the alignment.");
        }
        return segment;
    }

    SegmentState segment(long id) {
        return segment(new Ref.Known(id));
    }

    private static long id(Ref ref, List<Optional<Long>> made, String what) {
        if (ref instanceof Ref.Known known) {
            return known.id();
        }
        int edit = ((Ref.Made) ref).edit();
        return made.get(edit)
                .orElseThrow(
                        () ->
                                new EditRefusedException(
                                        "\"$"
                                                + edit
                                                + "\" names an edit that makes no "
                                                + what
                                                + "."));
    }

    /** The last of the units that are on the sheet. */
    UnitState lastUnit() {
        return units.values().stream()
                .max(Comparator.comparingInt(unit -> place(unit.id())))
                .orElseThrow(() -> new EditRefusedException("The alignment is empty."));
    }

    /** The position of a unit. */
    int place(long unit) {
        return unitOrder.place(unit);
    }

    /** The index of a segment in its text. */
    int index(SegmentState segment) {
        return order(segment).place(segment.id());
    }

    /** The text of a segment. */
    TextState text(SegmentState segment) {
        TextState text = texts.get(segment.text());
        if (text == null) {
            throw new IllegalArgumentException("no text of segment " + segment.id());
        }
        return text;
    }

    /** How many segments the clause of a segment has, where that is known. */
    Optional<Integer> clauseSize(SegmentState segment) {
        return Optional.ofNullable(clauseSizes.get(clause(segment)));
    }

    /** The ids of the segments of a unit. */
    Set<Long> members(long unit) {
        return Collections.unmodifiableSet(members.getOrDefault(unit, Set.of()));
    }

    /** Whether a unit has no segment. */
    boolean isEmpty(long unit) {
        return members(unit).isEmpty();
    }

    /** The segments of a unit at their indexes, those of each language in their order. */
    SortedMap<Language, List<SegmentState>> cells(long unit) {
        SortedMap<Language, List<SegmentState>> cells = new TreeMap<>();
        for (long member : members(unit)) {
            SegmentState segment = segment(member);
            cells.computeIfAbsent(text(segment).language(), language -> new ArrayList<>())
                    .add(segment.at(index(segment)));
        }
        cells.values().forEach(cell -> cell.sort(BY_INDEX));
        return cells;
    }

    /** Has a unit of the sheet be otherwise. */
    void set(UnitState unit) {
        units.put(unit.id(), unit);
    }

    /** Has a segment of the sheet be otherwise, in the same unit. */
    void set(SegmentState segment) {
        segments.put(segment.id(), segment);
    }

    /** Notes what was printed in the place of a segment; nothing where it is as printed. */
    void setOriginal(long segment, Optional<String> words) {
        words.ifPresentOrElse(
                printed -> originals.put(segment, printed), () -> originals.remove(segment));
    }

    /** Puts a comment on its unit, also one that is there already. */
    void put(CommentState comment) {
        comments.put(comment.id(), comment);
    }

    void addBefore(UnitState unit, UnitState other) {
        unitOrder.addBefore(unit.id(), other.id());
        add(unit);
    }

    void addAfter(UnitState unit, UnitState other) {
        unitOrder.addAfter(unit.id(), other.id());
        add(unit);
    }

    void addLast(UnitState unit) {
        unitOrder.addLast(unit.id(), size);
        add(unit);
    }

    private void add(UnitState unit) {
        units.put(unit.id(), unit);
        members.put(unit.id(), new LinkedHashSet<>());
    }

    /** Puts a new segment into its unit, right after another in the same text. */
    void addAfter(SegmentState segment, SegmentState other) {
        order(other).addAfter(segment.id(), other.id());
        segments.put(segment.id(), segment);
        join(segment);
        clauseSizes.computeIfPresent(clause(segment), (clause, count) -> count + 1);
    }

    /** Puts a segment into another unit. */
    void move(long segment, long unit) {
        SegmentState old = segment(segment);
        leave(old);
        SegmentState moved = old.in(unit);
        segments.put(segment, moved);
        join(moved);
    }

    /** Takes a segment out. */
    void remove(SegmentState segment) {
        clauseSizes.computeIfPresent(clause(segment), (clause, count) -> count - 1);
        leave(segment);
        segments.remove(segment.id());
        originals.remove(segment.id());
        order(segment).remove(segment.id());
    }

    /** Takes an empty unit out, whose comments go to another. */
    void remove(long unit, long heir) {
        for (CommentState comment : List.copyOf(comments.values())) {
            if (comment.unit() == unit) {
                put(comment.on(heir));
                set(unit(heir).commented(unit(heir).comments() + 1));
            }
        }
        remove(unit);
    }

    /** Takes an empty unit out, with its comments. */
    void remove(long unit) {
        comments.values().removeIf(comment -> comment.unit() == unit);
        units.remove(unit);
        members.remove(unit);
        rearranged.remove(unit);
        unitOrder.remove(unit);
    }

    /** Notes that a unit has other segments than before: what was said of it no longer holds. */
    void rearrange(long unit) {
        set(unit(unit).judged(UnitStatus.DRAFT));
        rearranged.add(unit);
    }

    private void join(SegmentState segment) {
        members.getOrDefault(segment.unit(), Set.of()).add(segment.id());
    }

    private void leave(SegmentState segment) {
        members.getOrDefault(segment.unit(), Set.of()).remove(segment.id());
    }

    private Order order(SegmentState segment) {
        return segmentOrders.computeIfAbsent(segment.text(), text -> new Order());
    }

    private static Sheet.ClausePlace clause(SegmentState segment) {
        return new Sheet.ClausePlace(segment.text(), segment.segment().clause());
    }
}
