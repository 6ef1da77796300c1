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
 * @param undoable whether a change holds that the reviewer of the request has made and can take
 *     back, as long as none of another stands in the way; of a request that names none, whether
 *     there is such a change, whoever made it
 * @param redoable whether there is such a one that was taken back and can be done again; of a
 *     request that names none, whether one was taken back since something new was done last
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
        @Schema(description = UNDOABLE) boolean undoable,
        @Schema(description = REDOABLE) boolean redoable,
        List<UnitView> units,
        @Schema(description = "the cursor of the next part; null at the end", nullable = true)
                @Nullable String next) {
    /** What {@code undoable} says, to clients. */
    public static final String UNDOABLE =
            "whether the reviewer that Hexapla-Reviewer names has a change to"
                    + " take back by name, though others' may stand in the"
                    + " way; without that header, whether anybody has";

    /** What {@code redoable} says, to clients. */
    public static final String REDOABLE =
            "whether the reviewer that Hexapla-Reviewer names has a change to"
                    + " do again by name, though others' may stand in the way;"
                    + " without that header, whether anybody's was taken back"
                    + " since something new was done";

    public AlignmentView {
        languages = List.copyOf(languages);
        stale = List.copyOf(stale);
        warnings = List.copyOf(warnings);
        units = List.copyOf(units);
    }
}
