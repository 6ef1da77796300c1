package org.hexapla.review.store;

import java.time.Instant;
import java.util.List;

/**
 * A change of an alignment, as it is remembered.
 *
 * @param number counts the changes of an alignment, from 1
 * @param version the version of the alignment that it led to
 * @param kind what it was
 * @param who made it
 * @param at when
 * @param summary what it did, in a few words
 * @param edits the edits that were sent, as a JSON list, empty where they are long
 * @param did how often it did what, as a JSON list of objects with op and times
 * @param state whether it still holds
 * @param units the ids of all units that it touched, of which some may be gone
 */
public record Change(
        int number,
        int version,
        Kind kind,
        String who,
        Instant at,
        String summary,
        String edits,
        String did,
        State state,
        List<Long> units) {
    public Change {
        units = List.copyOf(units);
    }

    /** What a change was. */
    public enum Kind {
        /** Edits of a reviewer. */
        EDIT,
        /** Others were taken back. */
        UNDO,
        /** Others were done again. */
        REDO,
        /** All units were replaced. */
        ALIGN,
        /** A text was uploaded again. */
        UPLOAD
    }

    /** Whether a change still holds. */
    public enum State {
        DONE,
        /** It holds and can't be taken back any more. */
        SETTLED,
        /** It was taken back and can be done again. */
        UNDONE,
        /** It was taken back, and something else was done since. */
        DROPPED;

        /** Whether a change in this state was taken back. */
        public boolean isUndone() {
            return this == UNDONE || this == DROPPED;
        }
    }
}
