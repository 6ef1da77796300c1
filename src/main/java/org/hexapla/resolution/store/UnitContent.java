package org.hexapla.resolution.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hexapla.clause.ClauseKind;

/**
 * A unit that is to be stored.
 *
 * @param kept the id of the unit of the alignment before that it is, with the same segments, if it
 *     is one: what is known of that unit stays
 * @param kind the kind of clause that it stands for
 * @param number that clause's number, where it has one
 * @param status what reviewers said of it
 * @param dismissed which of its flags reviewers have dismissed
 * @param confidence the probability that it is right, from 0 to 1
 * @param flags what is out of the ordinary
 * @param segments the ids of its segments, of all its cells
 */
public record UnitContent(
        OptionalLong kept,
        ClauseKind kind,
        Optional<String> number,
        UnitStatus status,
        List<String> dismissed,
        double confidence,
        Set<String> flags,
        List<Long> segments) {
    public UnitContent {
        dismissed = List.copyOf(dismissed);
        flags = Set.copyOf(flags);
        segments = List.copyOf(segments);
    }
}
