package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says what is different on a sheet from how it was at first. */
final class Comparison {

    private final Sheet.Content before;
    private final Layout layout;

    Comparison(Sheet.Content before, Layout layout) {
        this.before = before;
        this.layout = layout;
    }

    /** What is different, with those flags of units that follow from where everything is now. */
    Sheet.Outcome outcome() {
        new PlaceFlags(placed())
                .of(layout.rearranged())
                .forEach(
                        found ->
                                layout.set(
                                        layout.unit(found.id())
                                                .flagged(found.flags(), found.dismissed())));
        Snapshot start =
                new Snapshot(
                        before.units(), before.segments(), before.comments(), before.originals());
        Map<Long, UnitState> old = start.unitsById();
        Map<Long, SegmentState> oldSegments = start.segmentsById();
        Map<Long, CommentState> oldComments = start.commentsById();
        Set<Long> touched = new HashSet<>();
        layout.units()
                .forEach(
                        (id, unit) -> {
                            UnitState was = old.get(id);
                            if (was == null || !was.equals(unit)) {
                                touched.add(id);
                            }
                        });
        touched.addAll(changedMembers(oldSegments));
        List<Long> removed =
                old.keySet().stream().filter(id -> !layout.units().containsKey(id)).toList();
        Set<Long> whole = new HashSet<>(changedMembers(oldSegments));
        whole.addAll(removed);
        List<UnitState> now =
                touched.stream()
                        .filter(layout.units()::containsKey)
                        .map(id -> layout.unit(id).at(layout.place(id)))
                        .sorted(Comparator.comparingInt(UnitState::position))
                        .toList();
        List<UnitState> then =
                before.units().stream()
                        .filter(unit -> touched.contains(unit.id()) || removed.contains(unit.id()))
                        .sorted(Comparator.comparingInt(UnitState::position))
                        .toList();
        Set<Long> changedComments = new HashSet<>();
        layout.comments()
                .forEach(
                        (id, comment) -> {
                            if (!comment.equals(oldComments.get(id))) {
                                changedComments.add(id);
                            }
                        });
        oldComments.keySet().stream()
                .filter(id -> !layout.comments().containsKey(id))
                .forEach(changedComments::add);
        List<SegmentState> segmentsThen =
                before.segments().stream()
                        .filter(segment -> whole.contains(segment.unit()))
                        .toList();
        List<SegmentState> segmentsNow =
                now.stream()
                        .filter(unit -> whole.contains(unit.id()))
                        .flatMap(unit -> layout.cells(unit.id()).values().stream())
                        .flatMap(Collection::stream)
                        .toList();
        Patch patch =
                new Patch(
                        new Snapshot(
                                then,
                                segmentsThen,
                                chosen(oldComments, changedComments),
                                originals(before.originals(), segmentsThen)),
                        new Snapshot(
                                now,
                                segmentsNow,
                                chosen(layout.comments(), changedComments),
                                originals(layout.originals(), segmentsNow)),
                        Gaps.of(before.units(), placedUnits()));
        return new Sheet.Outcome(patch, now, removed);
    }

    private List<UnitState> placedUnits() {
        return layout.units().values().stream()
                .map(unit -> unit.at(layout.place(unit.id())))
                .toList();
    }

    /** The ids of the units that have, or had, a segment that isn't as it was. */
    private Set<Long> changedMembers(Map<Long, SegmentState> old) {
        Set<Long> changed = new LinkedHashSet<>();
        layout.segments()
                .forEach(
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
                    if (!layout.segments().containsKey(id)) {
                        changed.add(was.unit());
                    }
                });
        return changed;
    }

    private static List<CommentState> chosen(Map<Long, CommentState> all, Set<Long> ids) {
        return all.values().stream().filter(comment -> ids.contains(comment.id())).toList();
    }

    private static Map<Long, String> originals(Map<Long, String> all, List<SegmentState> segments) {
        Map<Long, String> originals = new HashMap<>();
        for (SegmentState segment : segments) {
            String words = all.get(segment.id());
            if (words != null) {
                originals.put(segment.id(), words);
            }
        }
        return originals;
    }

    /** All units of the sheet in their order, each with the places of its segments by text. */
    private List<PlaceFlags.Placed> placed() {
        return placedUnits().stream()
                .sorted(Comparator.comparingInt(UnitState::position))
                .map(
                        unit -> {
                            SortedMap<Long, List<Integer>> places = new TreeMap<>();
                            for (long member : layout.members(unit.id())) {
                                SegmentState segment = layout.segment(member);
                                places.computeIfAbsent(segment.text(), text -> new ArrayList<>())
                                        .add(layout.index(segment));
                            }
                            return new PlaceFlags.Placed(unit, places);
                        })
                .toList();
    }
}
