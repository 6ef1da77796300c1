package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clause.
 *
 * @param id its id
 * @param kind what it is
 * @param number its number or letter in a form common to all languages
 * @param parent the id of the clause that it belongs to
 * @param openings the keys of the verb that a preambular or operative clause opens with, the most
 *     usual first
 * @param segments its segments in order
 */
@Schema(name = "Clause")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClauseView(
        long id,
        @Schema(examples = "operative") String kind,
        @Schema(examples = "7") @Nullable String number,
        @Nullable Long parent,
        @Schema(
                        description =
                                "The verb that a preambular or operative clause opens with, as keys"
                                        + " common to all languages, the most usual first; empty"
                                        + " where it isn't known",
                        examples = "[\"requests\"]")
                List<String> openings,
        List<SegmentView> segments) {
    public ClauseView {
        openings = List.copyOf(openings);
        segments = List.copyOf(segments);
    }
}
