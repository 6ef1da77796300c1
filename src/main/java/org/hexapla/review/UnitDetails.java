package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.edit.CommentState;
import org.hexapla.review.store.UnitPast;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its past.
 *
 * @param unit the unit, with the comments themselves in the place of their number
 * @param history what was done to it, the newest first
 * @param comments what was said of it, the oldest first
 */
@Schema(name = "UnitDetails")
public record UnitDetails(
        @JsonUnwrapped @JsonIgnoreProperties("comments") UnitView unit,
        List<UnitChange> history,
        List<CommentView> comments) {
    public UnitDetails {
        history = List.copyOf(history);
        comments = List.copyOf(comments);
    }

    /**
     * A change that touched the unit. Of one that touched very many units it isn't told what it did
     * to this one.
     *
     * @param number counts the changes of the alignment
     * @param who made it
     * @param at when
     * @param summary what it did, in a few words
     * @param kind what it was
     * @param undone whether it was taken back
     * @param from the unit's status before; null where it wasn't there or isn't known
     * @param to its status after; null where it was gone or isn't known
     * @param before its texts before by language, where they changed
     * @param after its texts after by language, where they changed
     */
    @Schema(name = "UnitChange")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record UnitChange(
            int number,
            String who,
            Instant at,
            String summary,
            String kind,
            boolean undone,
            @Nullable String from,
            @Nullable String to,
            SortedMap<String, String> before,
            SortedMap<String, String> after) {

        static UnitChange of(
                UnitPast past, SortedMap<String, String> before, SortedMap<String, String> after) {
            return new UnitChange(
                    past.number(),
                    past.who(),
                    past.at(),
                    past.summary(),
                    past.kind().name().toLowerCase(Locale.ROOT),
                    past.state().isUndone(),
                    past.from().map(UnitPast.Moment::status).orElse(null),
                    past.to().map(UnitPast.Moment::status).orElse(null),
                    before,
                    after);
        }
    }

    /**
     * A comment.
     *
     * @param id its id
     * @param who wrote it
     * @param at when
     * @param text what
     */
    @Schema(name = "Comment")
    public record CommentView(long id, String who, Instant at, String text) {

        static CommentView of(CommentState comment) {
            return new CommentView(comment.id(), comment.who(), comment.at(), comment.text());
        }
    }
}
