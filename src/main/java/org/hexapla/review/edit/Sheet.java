package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/**
 * A copy of a part of an alignment, on which edits are done one after the other. It holds the units
 * that the edits name, whole, and for the sake of the flags some on either side of each.
 */
public final class Sheet {

    private static final Comparator<SegmentState> BY_INDEX =
            Comparator.comparingInt(segment -> segment.segment().index());

    /**
     * The part of an alignment.
     *
     * @param units units, in any order
     * @param segments all segments of those units
     * @param comments all comments of those units that edits name
     * @param texts the texts that the alignment is made of, by id
     * @param clauseSizes for clauses of those segments how many segments they have; may lack some
     *     where no segments are joined
     * @param size how many units the alignment has
     */
    public record Content(
            List<UnitState> units,
            List<SegmentState> segments,
            List<CommentState> comments,
            Map<Long, TextState> texts,
            Map<ClausePlace, Integer> clauseSizes,
            int size) {
        public Content {
            units = List.copyOf(units);
            segments = List.copyOf(segments);
            comments = List.copyOf(comments);
            texts = Map.copyOf(texts);
            clauseSizes = Map.copyOf(clauseSizes);
        }
    }

    /**
     * A clause of a text.
     *
     * @param text the id of the text
     * @param clause its index
     */
    public record ClausePlace(long text, int clause) {}

    /**
     * What came of edits.
     *
     * @param patch what they do
     * @param units the units that are changed or new, by position
     * @param removed the ids of the units that are gone
     */
    public record Outcome(Patch patch, List<UnitState> units, List<Long> removed) {}

    private final Content before;
    private final Author author;
    private final NewIds ids;
    private final Order unitOrder = new Order();
    private final Map<Long, Order> segmentOrders = new HashMap<>();
    private final Map<Long, UnitState> units = new LinkedHashMap<>();
    private final Map<Long, SegmentState> segments = new LinkedHashMap<>();
    private final Map<Long, CommentState> comments = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> members = new HashMap<>();
    private final Map<ClausePlace, Integer> clauseSizes;

    /** The units whose segments changed. */
    private final Set<Long> rearranged = new LinkedHashSet<>();

    private final List<Optional<Long>> madeUnits = new ArrayList<>();
    private final List<Optional<Long>> madeSegments = new ArrayList<>();

    /** A sheet on which nothing is done yet. */
    public Sheet(Content content, Author author, NewIds ids) {
        this.before = content;
        this.author = author;
        this.ids = ids;
        this.clauseSizes = new HashMap<>(content.clauseSizes());
        for (UnitState unit : content.units()) {
            units.put(unit.id(), unit);
            unitOrder.know(unit.id(), unit.position());
            members.put(unit.id(), new LinkedHashSet<>());
        }
        for (SegmentState segment : content.segments()) {
            segments.put(segment.id(), segment);
            order(segment).know(segment.id(), segment.segment().index());
            members(segment.unit()).add(segment.id());
        }
        content.comments().forEach(comment -> comments.put(comment.id(), comment));
    }

    /**
     * Does edits, all or none: after an exception the sheet is of no more use.
     *
     * @throws EditRefusedException when one can't be done; the reason names it
     */
    public Outcome apply(List<Edit> edits) {
        for (int place = 0; place < edits.size(); place++) {
            Edit edit = edits.get(place);
            madeUnits.add(Optional.empty());
            madeSegments.add(Optional.empty());
            try {
                edit.on(this);
            } catch (EditRefusedException refused) {
                throw new EditRefusedException(place, edit, refused.reason());
            }
        }
        return outcome();
    }

    void merge(Edit.Merge edit) {
        List<UnitState> parts =
                edit.all().stream()
                        .map(this::unit)
                        .sorted(Comparator.comparingInt(unit -> unitOrder.place(unit.id())))
                        .toList();
        for (int at = 1; at < parts.size(); at++) {
            int gap = unitOrder.place(parts.get(at).id()) - unitOrder.place(parts.get(at - 1).id());
            if (gap == 0) {
                throw new EditRefusedException("Unit " + parts.get(at).id() + " is named twice.");
            }
            if (gap > 1) {
                throw new EditRefusedException(
                        "Units "
                                + parts.get(at - 1).id()
                                + " and "
                                + parts.get(at).id()
                                + " are no neighbours.");
            }
        }
        UnitState first = parts.get(0);
        Set<String> flags = new TreeSet<>();
        Set<String> dismissed = new TreeSet<>();
        parts.forEach(
                part -> {
                    flags.addAll(part.flags());
                    dismissed.addAll(part.dismissed());
                });
        double confidence =
                parts.stream()
                        .filter(part -> !members(part.id()).isEmpty())
                        .mapToDouble(UnitState::confidence)
                        .min()
                        .orElse(first.confidence());
        parts.stream()
                .filter(part -> !members(part.id()).isEmpty())
                .findFirst()
                .ifPresent(whole -> name(first.id(), whole));
        set(unit(first.id()).trusted(confidence).flagged(flags, dismissed));
        for (UnitState part : parts.subList(1, parts.size())) {
            List.copyOf(members(part.id())).forEach(segment -> put(segment, first.id()));
            remove(part.id(), first.id());
        }
        rearrange(first.id());
        madeUnit(first.id());
    }

    void split(Edit.Split edit) {
        UnitState unit = unit(edit.unit());
        SortedMap<Language, List<SegmentState>> cells = cells(unit.id());
        List<Long> second = new ArrayList<>();
        edit.after()
                .forEach(
                        (language, last) -> {
                            List<SegmentState> cell = cells.getOrDefault(language, List.of());
                            if (cell.isEmpty()) {
                                throw new EditRefusedException(
                                        "Unit " + unit.id() + " has nothing in " + language + ".");
                            }
                            int kept =
                                    last.map(ref -> 1 + indexIn(cell, segment(ref), unit))
                                            .orElse(0);
                            cell.subList(kept, cell.size())
                                    .forEach(segment -> second.add(segment.id()));
                        });
        if (second.isEmpty() || second.size() == members(unit.id()).size()) {
            throw new EditRefusedException(
                    "One of the two units would be empty: "
                            + (second.isEmpty()
                                    ? "no segment goes to the second."
                                    : "no segment stays in the first."));
        }
        long id = ids.unit();
        units.put(
                id,
                new UnitState(
                        id,
                        0,
                        unit.kind(),
                        unit.number(),
                        UnitStatus.DRAFT,
                        unit.confidence(),
                        unit.flags(),
                        unit.dismissed(),
                        0,
                        author.at()));
        members.put(id, new LinkedHashSet<>());
        unitOrder.addAfter(id, unit.id());
        second.forEach(segment -> put(segment, id));
        rearrange(unit.id());
        rearrange(id);
        madeUnit(id);
    }

    void move(Edit.Move edit) {
        SegmentState segment = segment(edit.segment());
        UnitState to = unit(edit.to());
        UnitState from = unit(segment.unit());
        if (from.id() == to.id()) {
            throw new EditRefusedException(
                    "Segment " + segment.id() + " stands in unit " + to.id() + " already.");
        }
        if (members(to.id()).isEmpty()) {
            name(to.id(), from);
            set(unit(to.id()).trusted(from.confidence()));
        } else {
            set(to.trusted(Math.min(from.confidence(), to.confidence())));
        }
        put(segment.id(), to.id());
        rearrange(to.id());
        if (members(from.id()).isEmpty()) {
            remove(from.id(), to.id());
        } else {
            rearrange(from.id());
        }
    }

    void insert(Edit.Insert edit) {
        long id = ids.unit();
        UnitState beside = edit.anchor().map(this::unit).orElseGet(() -> units.get(lastKnown()));
        units.put(
                id,
                new UnitState(
                        id,
                        0,
                        beside.kind(),
                        Optional.empty(),
                        UnitStatus.DRAFT,
                        0,
                        List.of(),
                        List.of(),
                        0,
                        author.at()));
        members.put(id, new LinkedHashSet<>());
        switch (edit.side()) {
            case BEFORE -> unitOrder.addBefore(id, beside.id());
            case AFTER -> unitOrder.addAfter(id, beside.id());
            case END -> unitOrder.addLast(id, before.size());
        }
        madeUnit(id);
    }

    void delete(Edit.Delete edit) {
        UnitState unit = unit(edit.unit());
        if (!members(unit.id()).isEmpty()) {
            throw new EditRefusedException(
                    "Unit "
                            + unit.id()
                            + " is not empty: "
                            + members(unit.id()).size()
                            + " segments would be lost.");
        }
        List<Long> lost =
                comments.values().stream()
                        .filter(comment -> comment.unit() == unit.id())
                        .map(CommentState::id)
                        .toList();
        lost.forEach(comments::remove);
        drop(unit.id());
    }

    void splitSegment(Edit.SplitSegment edit) {
        SegmentState segment = segment(edit.segment());
        mustBeCurrent(segment);
        String text = segment.segment().text();
        int length = text.codePointCount(0, text.length());
        if (edit.at() >= length) {
            throw new EditRefusedException(
                    "Segment "
                            + segment.id()
                            + " has "
                            + length
                            + " characters, of which each part needs one at least.");
        }
        List<Segment> parts = SegmentCut.split(segment.segment(), edit.at());
        long id = ids.segment();
        order(segment).addAfter(id, segment.id());
        segments.put(segment.id(), segment.with(parts.get(0)));
        segments.put(id, new SegmentState(id, segment.text(), segment.unit(), parts.get(1)));
        members(segment.unit()).add(id);
        clauseSizes.computeIfPresent(clause(segment), (clause, size) -> size + 1);
        rearrange(segment.unit());
        madeSegment(id);
    }

    void joinSegments(Edit.JoinSegments edit) {
        List<SegmentState> parts =
                edit.all().stream()
                        .map(this::segment)
                        .sorted(Comparator.comparingInt(this::index))
                        .toList();
        SegmentState first = parts.get(0);
        mustBeCurrent(first);
        for (int at = 1; at < parts.size(); at++) {
            SegmentState next = parts.get(at);
            mustFollow(parts.get(at - 1), next);
            SegmentState whole = known(first.id());
            segments.put(first.id(), whole.with(SegmentCut.join(whole.segment(), next.segment())));
            clauseSizes.computeIfPresent(clause(next), (clause, size) -> size - 1);
            members(next.unit()).remove(next.id());
            segments.remove(next.id());
            order(next).remove(next.id());
        }
        rearrange(first.unit());
        madeSegment(first.id());
    }

    private void mustFollow(SegmentState one, SegmentState next) {
        String both = "Segments " + one.id() + " and " + next.id();
        if (one.id() == next.id()) {
            throw new EditRefusedException("Segment " + one.id() + " is named twice.");
        }
        if (one.text() != next.text()) {
            throw new EditRefusedException(both + " belong to different texts.");
        }
        if (one.unit() != next.unit()) {
            throw new EditRefusedException(both + " stand in different units.");
        }
        if (index(next) != index(one) + 1) {
            throw new EditRefusedException(both + " are no neighbours in their text.");
        }
        boolean sameClause = clause(one).equals(clause(next));
        if (!sameClause && one.segment().paragraph() != next.segment().paragraph()) {
            throw new EditRefusedException(
                    both + " belong to different paragraphs and different clauses.");
        }
        if (!sameClause && clauseSizes.getOrDefault(clause(next), 1) < 2) {
            throw new EditRefusedException(
                    both + " belong to different clauses, of which one would be empty.");
        }
    }

    void editText(Edit.EditText edit) {
        SegmentState segment = segment(edit.segment());
        if (segment.segment().text().equals(edit.text())) {
            return;
        }
        mustBeCurrent(segment);
        segments.put(
                segment.id(), segment.with(SegmentCut.rewritten(segment.segment(), edit.text())));
        rearrange(segment.unit());
    }

    void judge(Edit.Judge edit) {
        for (Ref ref : edit.all()) {
            UnitState unit = unit(ref);
            if (edit.status() == UnitStatus.CONFIRMED && members(unit.id()).isEmpty()) {
                throw new EditRefusedException("Unit " + unit.id() + " is empty.");
            }
            set(unit.judged(edit.status()));
        }
    }

    void comment(Edit.Comment edit) {
        UnitState unit = unit(edit.unit());
        long id = ids.comment();
        comments.put(id, new CommentState(id, unit.id(), author.who(), author.at(), edit.text()));
        set(unit.commented(unit.comments() + 1));
    }

    void dismiss(Edit.Dismiss edit) {
        UnitState unit = unit(edit.unit());
        if (unit.dismissed().contains(edit.flag())) {
            return;
        }
        if (!unit.flags().contains(edit.flag())) {
            throw new EditRefusedException(
                    "Unit " + unit.id() + " has no flag " + edit.flag() + ".");
        }
        Set<String> dismissed = new TreeSet<>(unit.dismissed());
        dismissed.add(edit.flag());
        set(unit.flagged(unit.flags(), dismissed));
    }

    void restoreFlag(Edit.RestoreFlag edit) {
        UnitState unit = unit(edit.unit());
        if (unit.flags().contains(edit.flag())) {
            return;
        }
        if (!unit.dismissed().contains(edit.flag())) {
            throw new EditRefusedException(
                    "The flag " + edit.flag() + " of unit " + unit.id() + " is not dismissed.");
        }
        Set<String> dismissed = new TreeSet<>(unit.dismissed());
        dismissed.remove(edit.flag());
        Set<String> flags = new TreeSet<>(unit.flags());
        flags.add(edit.flag());
        set(unit.flagged(flags, dismissed));
    }

    private Outcome outcome() {
        new PlaceFlags(placed())
                .of(rearranged)
                .forEach(found -> set(unit(found.id()).flagged(found.flags(), found.dismissed())));
        Map<Long, UnitState> old = new Snapshot(before.units(), List.of(), List.of()).unitsById();
        Map<Long, SegmentState> oldSegments =
                new Snapshot(List.of(), before.segments(), List.of()).segmentsById();
        Map<Long, CommentState> oldComments =
                new Snapshot(List.of(), List.of(), before.comments()).commentsById();
        Set<Long> touched = new HashSet<>();
        units.forEach(
                (id, unit) -> {
                    UnitState was = old.get(id);
                    if (was == null || !was.equals(unit)) {
                        touched.add(id);
                    }
                });
        touched.addAll(changedMembers(oldSegments));
        List<Long> removed = old.keySet().stream().filter(id -> !units.containsKey(id)).toList();
        Set<Long> whole = new HashSet<>(changedMembers(oldSegments));
        whole.addAll(removed);
        List<UnitState> now =
                touched.stream()
                        .filter(units::containsKey)
                        .map(id -> unit(id).at(unitOrder.place(id)))
                        .sorted(Comparator.comparingInt(UnitState::position))
                        .toList();
        List<UnitState> then =
                before.units().stream()
                        .filter(unit -> touched.contains(unit.id()) || removed.contains(unit.id()))
                        .sorted(Comparator.comparingInt(UnitState::position))
                        .toList();
        Set<Long> changedComments = new HashSet<>();
        comments.forEach(
                (id, comment) -> {
                    if (!comment.equals(oldComments.get(id))) {
                        changedComments.add(id);
                    }
                });
        oldComments.keySet().stream()
                .filter(id -> !comments.containsKey(id))
                .forEach(changedComments::add);
        Patch patch =
                new Patch(
                        new Snapshot(
                                then,
                                before.segments().stream()
                                        .filter(segment -> whole.contains(segment.unit()))
                                        .toList(),
                                chosen(oldComments, changedComments)),
                        new Snapshot(
                                now,
                                now.stream()
                                        .filter(unit -> whole.contains(unit.id()))
                                        .flatMap(unit -> cells(unit.id()).values().stream())
                                        .flatMap(Collection::stream)
                                        .toList(),
                                chosen(comments, changedComments)));
        return new Outcome(patch, now, removed);
    }

    /** The ids of the units that have, or had, a segment that isn't as it was. */
    private Set<Long> changedMembers(Map<Long, SegmentState> old) {
        Set<Long> changed = new LinkedHashSet<>();
        segments.forEach(
                (id, segment) -> {
                    SegmentState was = old.get(id);
                    if (was == null || !was.isLike(segment)) {
                        changed.add(segment.unit());
                        if (was != null) {
                            changed.add(was.unit());
                        }
                    }
                });
        old.forEach(
                (id, was) -> {
                    if (!segments.containsKey(id)) {
                        changed.add(was.unit());
                    }
                });
        return changed;
    }

    private static List<CommentState> chosen(Map<Long, CommentState> all, Set<Long> ids) {
        return all.values().stream().filter(comment -> ids.contains(comment.id())).toList();
    }

    /** All units of the sheet in their order, each with the places of its segments by text. */
    private List<PlaceFlags.Placed> placed() {
        return units.values().stream()
                .map(unit -> unit.at(unitOrder.place(unit.id())))
                .sorted(Comparator.comparingInt(UnitState::position))
                .map(
                        unit -> {
                            SortedMap<Long, List<Integer>> places = new TreeMap<>();
                            for (long member : members(unit.id())) {
                                SegmentState segment = known(member);
                                places.computeIfAbsent(segment.text(), text -> new ArrayList<>())
                                        .add(index(segment));
                            }
                            return new PlaceFlags.Placed(unit, places);
                        })
                .toList();
    }

    private SortedMap<Language, List<SegmentState>> cells(long unit) {
        SortedMap<Language, List<SegmentState>> cells = new TreeMap<>();
        for (long member : members(unit)) {
            SegmentState segment = known(member);
            cells.computeIfAbsent(text(segment).language(), language -> new ArrayList<>())
                    .add(segment.at(index(segment)));
        }
        cells.values().forEach(cell -> cell.sort(BY_INDEX));
        return cells;
    }

    private int indexIn(List<SegmentState> cell, SegmentState segment, UnitState unit) {
        for (int at = 0; at < cell.size(); at++) {
            if (cell.get(at).id() == segment.id()) {
                return at;
            }
        }
        throw new EditRefusedException(
                "Segment "
                        + segment.id()
                        + " does not stand in unit "
                        + unit.id()
                        + " on the side of "
                        + text(cell.get(0)).language()
                        + ".");
    }

    private void mustBeCurrent(SegmentState segment) {
        if (!text(segment).current()) {
            throw new EditRefusedException(
                    "The text in "
                            + text(segment).language()
                            + " was uploaded again since it was aligned, and a change of the old"
                            + " one would be lost. Align again first.");
        }
    }

    private UnitState unit(Ref ref) {
        long id = id(ref, madeUnits, "unit");
        UnitState unit = units.get(id);
        if (unit == null) {
            throw new EditRefusedException("There is no unit " + id + " in the alignment.");
        }
        return unit;
    }

    private UnitState unit(long id) {
        return unit(new Ref.Known(id));
    }

    private SegmentState segment(Ref ref) {
        return known(id(ref, madeSegments, "segment"));
    }

    private SegmentState known(long id) {
        SegmentState segment = segments.get(id);
        if (segment == null) {
            throw new EditRefusedException("There is no segment " + id + " in the alignment.");
        }
        return segment;
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

    private long lastKnown() {
        return units.keySet().stream()
                .max(Comparator.comparingInt(unitOrder::place))
                .orElseThrow(() -> new EditRefusedException("The alignment is empty."));
    }

    /** A unit stands for the same clause as another. */
    private void name(long id, UnitState other) {
        set(unit(id).called(other.kind(), other.number()));
    }

    private void set(UnitState unit) {
        units.put(unit.id(), unit);
    }

    private void put(long segment, long unit) {
        SegmentState old = known(segment);
        members(old.unit()).remove(segment);
        members(unit).add(segment);
        segments.put(segment, old.in(unit));
    }

    /** Takes an empty unit out, whose comments go to another. */
    private void remove(long id, long heir) {
        for (CommentState comment : List.copyOf(comments.values())) {
            if (comment.unit() == id) {
                comments.put(comment.id(), comment.on(heir));
                set(unit(heir).commented(unit(heir).comments() + 1));
            }
        }
        drop(id);
    }

    private void drop(long id) {
        units.remove(id);
        members.remove(id);
        rearranged.remove(id);
        unitOrder.remove(id);
    }

    /** Notes that a unit has other segments than before: what was said of it no longer holds. */
    private void rearrange(long id) {
        set(unit(id).judged(UnitStatus.DRAFT));
        rearranged.add(id);
    }

    private Set<Long> members(long unit) {
        return members.getOrDefault(unit, Set.of());
    }

    private TextState text(SegmentState segment) {
        TextState text = before.texts().get(segment.text());
        if (text == null) {
            throw new IllegalArgumentException("no text of segment " + segment.id());
        }
        return text;
    }

    private Order order(SegmentState segment) {
        return segmentOrders.computeIfAbsent(segment.text(), text -> new Order());
    }

    private int index(SegmentState segment) {
        return order(segment).place(segment.id());
    }

    private static ClausePlace clause(SegmentState segment) {
        return new ClausePlace(segment.text(), segment.segment().clause());
    }

    private void madeUnit(long id) {
        madeUnits.set(madeUnits.size() - 1, Optional.of(id));
    }

    private void madeSegment(long id) {
        madeSegments.set(madeSegments.size() - 1, Optional.of(id));
    }
}
