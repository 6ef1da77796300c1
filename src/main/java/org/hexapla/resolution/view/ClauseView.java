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
 * @param segments its segments in order
 */
@Schema(name = "Clause")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClauseView(
        long id,
        @Schema(examples = "operative") String kind,
        @Schema(examples = "7") @Nullable String number,
        @Nullable Long parent,
        List<SegmentView> segments) {
    public ClauseView {
        segments = List.copyOf(segments);
    }
}
