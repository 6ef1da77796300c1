package org.hexapla.resolution.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.store.AlignmentWarning;
import org.jspecify.annotations.Nullable;

/**
 * A part of an alignment.
 *
 * @param resolution the id of the resolution
 * @param version counts the changes of the alignment
 * @param languages the tags of its languages
 * @param stale the tags of those languages whose text was uploaded again since; the units show the
 *     text as it was when they were made
 * @param warnings what was odd about the texts when they were aligned
 * @param lexicon the version of the stored lexicon that the aligner knew, 0 for none
 * @param undoable whether there is a change that can be taken back, whoever made it
 * @param redoable whether there is one that was taken back last and can be done again
 * @param units the units of this part
 * @param next the cursor of the next part, or null at the end
 */
@Schema(name = "Alignment")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlignmentView(
        @Schema(examples = "A-RES-59-187") String resolution,
        int version,
        List<String> languages,
        List<String> stale,
        List<AlignmentWarning> warnings,
        long lexicon,
        boolean undoable,
        boolean redoable,
        List<UnitView> units,
        @Schema(description = "the cursor of the next part; null at the end", nullable = true)
                @Nullable String next) {
    public AlignmentView {
        languages = List.copyOf(languages);
        stale = List.copyOf(stale);
        warnings = List.copyOf(warnings);
        units = List.copyOf(units);
    }
}
