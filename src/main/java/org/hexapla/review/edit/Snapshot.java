package org.hexapla.review.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A part of an alignment at one moment.
 *
 * @param units units, in the order of their positions
 * @param segments segments of those units: all of a unit, or none where they didn't change
 * @param comments comments that changed
 * @param originals of those segments that reviewers have corrected the words that were printed, by
 *     the ids of the segments
 */
public record Snapshot(
        List<UnitState> units,
        List<SegmentState> segments,
        List<CommentState> comments,
        Map<Long, String> originals) {

    /** A snapshot; one of those that were stored without originals has none. */
    public Snapshot {
        units = List.copyOf(units);
        segments = List.copyOf(segments);
        comments = List.copyOf(comments);
        originals = originals == null ? Map.of() : Map.copyOf(originals);
    }

    Map<Long, UnitState> unitsById() {
        return byId(units, UnitState::id);
    }

    Map<Long, SegmentState> segmentsById() {
        return byId(segments, SegmentState::id);
    }

    Map<Long, CommentState> commentsById() {
        return byId(comments, CommentState::id);
    }

    private static <T> Map<Long, T> byId(List<T> all, ToLongFunction<T> id) {
        return all.stream()
                .collect(
                        Collectors.toMap(
                                id::applyAsLong,
                                Function.identity(),
                                (one, other) -> other,
                                LinkedHashMap::new));
    }
}
