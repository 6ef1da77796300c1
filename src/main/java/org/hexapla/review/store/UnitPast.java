package org.hexapla.review.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.review.edit.SegmentState;

/**
 * What a change did to one unit.
 *
 * @param number counts the changes of the alignment
 * @param kind what the change was
 * @param who made it
 * @param at when
 * @param summary what it did, in a few words
 * @param state whether it still holds
 * @param from the unit before; nothing where it wasn't there or isn't known
 * @param to the unit after; nothing where it was gone or isn't known
 */
public record UnitPast(
        int number,
        Change.Kind kind,
        String who,
        Instant at,
        String summary,
        Change.State state,
        Optional<Moment> from,
        Optional<Moment> to) {

    /**
     * The unit at one moment.
     *
     * @param status what reviewers said of it, as the REST API spells it
     * @param segments its segments, none where they didn't change
     */
    public record Moment(String status, List<SegmentState> segments) {
        public Moment {
            segments = List.copyOf(segments);
        }
    }
}
