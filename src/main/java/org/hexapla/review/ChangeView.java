package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Tally;

/**
 * A change of an alignment.
 *
 * @param number counts the changes of the alignment, from 1
 * @param version the version of the alignment that it led to
 * @param who made it
 * @param at when
 * @param edits the edits as they were sent; none where it wasn't edits, or where they are long (16
 *     kB and more)
 * @param did how often it did what, in the order of the first time: the ops of its edits, or align
 *     or upload; of an undo or a redo, what the changes did that it took back or did again
 * @param summary what it did, in a few words
 * @param undone whether it was taken back
 * @param kind what it was
 */
@Schema(name = "Change")
public record ChangeView(
        int number,
        int version,
        String who,
        Instant at,
        @JsonRawValue @Schema(implementation = Object[].class) String edits,
        @JsonRawValue @Schema(implementation = Tally.Count[].class) String did,
        @Schema(examples = "Merged 2 units") String summary,
        boolean undone,
        @Schema(enumeration = {"edit", "undo", "redo", "align", "upload"}) String kind) {

    /** A stored change. */
    static ChangeView of(Change change) {
        return new ChangeView(
                change.number(),
                change.version(),
                change.who(),
                change.at(),
                change.edits(),
                change.did(),
                change.summary(),
                change.state().isUndone(),
                change.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Those of a list. */
    static List<ChangeView> of(List<Change> changes) {
        return changes.stream().map(ChangeView::of).toList();
    }
}
