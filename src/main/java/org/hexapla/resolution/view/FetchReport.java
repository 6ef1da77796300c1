package org.hexapla.resolution.view;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of fetching the texts of a resolution.
 *
 * @param resolution the id of the resolution
 * @param symbol the symbol that was asked for
 * @param languages what came of each language that is done, by its tag
 */
@Schema(description = "What came of fetching the texts of a resolution")
public record FetchReport(
        @Schema(examples = "A-RES-59-187") String resolution,
        @Schema(examples = "A/RES/59/187") String symbol,
        Map<String, FetchedText> languages) {
    public FetchReport {
        languages = Map.copyOf(languages);
    }
}
