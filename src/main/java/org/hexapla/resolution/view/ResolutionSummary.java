package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.StoredResolution;
import org.jspecify.annotations.Nullable;

/**
 * A resolution in a list.
 *
 * @param id its id
 * @param symbol its symbol
 * @param title its title, or an empty text
 * @param adopted the day of its adoption
 * @param session the session that adopted it
 * @param languages the tags of the languages that it has texts in
 * @param units how many units its alignment has, by status
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ResolutionSummary(
        @Schema(examples = "A-RES-59-187") String id,
        @Schema(examples = "A/RES/59/187") String symbol,
        String title,
        @Nullable LocalDate adopted,
        @Nullable Integer session,
        @Schema(examples = "[\"en\", \"fr\"]") List<String> languages,
        UnitCounts units) {
    public ResolutionSummary {
        languages = List.copyOf(languages);
    }

    /** The summary of a stored resolution. */
    public static ResolutionSummary of(
            StoredResolution resolution, List<String> languages, UnitCounts units) {
        return new ResolutionSummary(
                resolution.key,
                resolution.symbol,
                resolution.title,
                resolution.adopted,
                resolution.session,
                languages,
                units);
    }
}
