package org.hexapla.resolution.view;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.AlignmentWarning;

/**
 * What came of aligning.
 *
 * @param resolution the id of the resolution
 * @param version the version that the alignment has now
 * @param languages the tags of its languages
 * @param stale the tags of those languages whose text was uploaded again since
 * @param total how many units it has
 * @param units the same by status
 * @param flags how many units carry each flag
 * @param warnings what is odd about the texts
 * @param lexicon the version of the stored lexicon that the aligner knew, 0 for none
 */
public record AlignmentSummary(
        @Schema(examples = "A-RES-59-187") String resolution,
        int version,
        List<String> languages,
        List<String> stale,
        long total,
        UnitCounts units,
        @Schema(examples = "{\"moved\": 1}") Map<String, Long> flags,
        List<AlignmentWarning> warnings,
        long lexicon) {
    public AlignmentSummary {
        languages = List.copyOf(languages);
        stale = List.copyOf(stale);
        flags = Map.copyOf(flags);
        warnings = List.copyOf(warnings);
    }
}
