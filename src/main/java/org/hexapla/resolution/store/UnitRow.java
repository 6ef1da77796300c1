package org.hexapla.resolution.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.ClauseKind;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is read in bulk.
 *
 * @param id its id
 * @param position its place in the alignment, from 0
 * @param kind the kind of clause that it stands for
 * @param number that clause's number, where it has one
 * @param status what reviewers said of it
 * @param confidence the probability that it is right, from 0 to 1
 * @param flags what is out of the ordinary, in alphabetical order
 * @param dismissed flags that a reviewer dismissed, in alphabetical order
 * @param comments how many comments it has
 * @param findings what the checks found, dismissed or not
 * @param createdAt when it was made
 * @param changedAt when it was last changed
 */
public record UnitRow(
        long id,
        int position,
        ClauseKind kind,
        Optional<String> number,
        UnitStatus status,
        double confidence,
        List<String> flags,
        List<String> dismissed,
        int comments,
        List<UnitFinding> findings,
        Instant createdAt,
        Instant changedAt) {

    /** For queries. */
    public UnitRow(
            long id,
            int position,
            ClauseKind kind,
            @Nullable String number,
            UnitStatus status,
            double confidence,
            String[] flags,
            String[] dismissed,
            int comments,
            List<UnitFinding> findings,
            Instant createdAt,
            Instant changedAt) {
        this(
                id,
                position,
                kind,
                Optional.ofNullable(number),
                status,
                confidence,
                List.of(flags),
                List.of(dismissed),
                comments,
                findings,
                createdAt,
                changedAt);
    }
}
