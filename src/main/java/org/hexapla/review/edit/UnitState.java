package org.hexapla.review.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.clause.ClauseKind;
import org.hexapla.resolution.store.UnitStatus;

/**
 * What is known of a unit besides its segments.
 *
 * @param id its id
 * @param position its place in the alignment, from 0
 * @param kind the kind of clause that it stands for
 * @param number that clause's number, where it has one
 * @param status what reviewers said of it
 * @param confidence the probability that it is right, from 0 to 1
 * @param flags what is out of the ordinary and not dismissed, in alphabetical order
 * @param dismissed the flags that a reviewer dismissed, in alphabetical order
 * @param comments how many comments it has
 * @param created when it was made
 */
public record UnitState(
        long id,
        int position,
        ClauseKind kind,
        Optional<String> number,
        UnitStatus status,
        double confidence,
        List<String> flags,
        List<String> dismissed,
        int comments,
        Instant created) {
    public UnitState {
        flags = List.copyOf(flags);
        dismissed = List.copyOf(dismissed);
    }

    UnitState at(int place) {
        return new UnitState(
                id, place, kind, number, status, confidence, flags, dismissed, comments, created);
    }

    UnitState called(ClauseKind newKind, Optional<String> newNumber) {
        return new UnitState(
                id,
                position,
                newKind,
                newNumber,
                status,
                confidence,
                flags,
                dismissed,
                comments,
                created);
    }

    UnitState judged(UnitStatus judgement) {
        return new UnitState(
                id,
                position,
                kind,
                number,
                judgement,
                confidence,
                flags,
                dismissed,
                comments,
                created);
    }

    UnitState trusted(double probability) {
        return new UnitState(
                id,
                position,
                kind,
                number,
                status,
                probability,
                flags,
                dismissed,
                comments,
                created);
    }

    /** With other flags, of which those that are dismissed don't show. */
    UnitState flagged(Collection<String> found, Collection<String> waved) {
        TreeSet<String> shown = new TreeSet<>(found);
        shown.removeAll(waved);
        return new UnitState(
                id,
                position,
                kind,
                number,
                status,
                confidence,
                List.copyOf(shown),
                List.copyOf(new TreeSet<>(waved)),
                comments,
                created);
    }

    /** Whether another has the same flags, and the same of them dismissed. */
    boolean isFlaggedAs(UnitState other) {
        return flags.equals(other.flags) && dismissed.equals(other.dismissed);
    }

    /** Whether another is the same but for its place and its comments. */
    boolean isLike(UnitState other) {
        return at(0).commented(0).equals(other.at(0).commented(0));
    }

    UnitState commented(int count) {
        return new UnitState(
                id, position, kind, number, status, confidence, flags, dismissed, count, created);
    }
}
