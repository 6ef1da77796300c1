package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.store.Steps;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to an alignment. Whoever takes the removed units out of the units that there
 * were, and puts the others in at their positions in the order of those, has the new alignment.
 *
 * @param resolution the id of the resolution
 * @param version the version of the alignment
 * @param change the change; null where nothing was stored
 * @param units the units that are changed or new, whole, by position
 * @param removed the ids of units that are gone
 * @param undoable whether there is a change that can be taken back, whoever made it
 * @param redoable whether there is one that was taken back last and can be done again
 * @param reload whether too much has changed to be told: the units have to be read again
 */
@Schema(name = "ChangedUnits")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ChangedUnits(
        @Schema(examples = "A-RES-59-187") String resolution,
        int version,
        @Schema(nullable = true) @Nullable ChangeView change,
        List<UnitView> units,
        List<Long> removed,
        boolean undoable,
        boolean redoable,
        boolean reload) {
    public ChangedUnits {
        units = List.copyOf(units);
        removed = List.copyOf(removed);
    }

    /** Too much, or nothing that can be told: the units have to be read again. */
    static ChangedUnits toBeReadAgain(
            ResolutionId id, int version, @Nullable ChangeView change, Steps steps) {
        return new ChangedUnits(
                id.value(),
                version,
                change,
                List.of(),
                List.of(),
                steps.undoable(),
                steps.redoable(),
                true);
    }
}
