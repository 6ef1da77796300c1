package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.StoredResolution;
import org.jspecify.annotations.Nullable;

/**
 * A resolution.
 *
 * @param id its id
 * @param symbol its symbol
 * @param title its title, or an empty text
 * @param adopted the day of its adoption
 * @param session the session that adopted it
 * @param note what readers should know of it, or an empty text
 * @param languages the tags of the languages that it has texts in
 * @param texts the texts, in the order of their languages' tags
 * @param units how many units its alignment has, by status
 * @param alignment its alignment, where there is one
 * @param created when it was made here
 * @param changed when it, a text or its alignment was last changed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Resolution")
public record ResolutionDetails(
        @Schema(examples = "A-RES-59-187") String id,
        @Schema(examples = "A/RES/59/187") String symbol,
        String title,
        @Nullable LocalDate adopted,
        @Nullable Integer session,
        String note,
        @Schema(examples = "[\"en\", \"fr\"]") List<String> languages,
        List<TextSummary> texts,
        UnitCounts units,
        @Nullable AlignmentState alignment,
        Instant created,
        Instant changed) {
    public ResolutionDetails {
        languages = List.copyOf(languages);
        texts = List.copyOf(texts);
    }

    /** A stored resolution with what belongs to it. */
    public static ResolutionDetails of(
            StoredResolution resolution,
            List<TextSummary> texts,
            UnitCounts units,
            @Nullable AlignmentState alignment) {
        return new ResolutionDetails(
                resolution.key,
                resolution.symbol,
                resolution.title,
                resolution.adopted,
                resolution.session,
                resolution.note,
                texts.stream().map(TextSummary::language).toList(),
                texts,
                units,
                alignment,
                resolution.createdAt,
                resolution.changedAt);
    }
}
