package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hexapla.resolution.view.AlignmentView;
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
 * @param undoable whether a change holds that the reviewer of the request has made and can take
 *     back, as long as none of another stands in the way; of a request that names none, whether
 *     there is such a change, whoever made it
 * @param redoable whether there is such a one that was taken back and can be done again; of a
 *     request that names none, whether one was taken back since something new was done last
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
        @Schema(description = AlignmentView.UNDOABLE) boolean undoable,
        @Schema(description = AlignmentView.REDOABLE) boolean redoable,
        boolean reload) {
    public ChangedUnits {
        units = List.copyOf(units);
        removed = List.copyOf(removed);
    }

    /** What a change did, told to one who can take back or do again what the steps say. */
    static ChangedUnits of(Happening happening, Steps steps) {
        return new ChangedUnits(
                happening.resolution(),
                happening.version(),
                happening.change(),
                happening.units(),
                happening.removed(),
                steps.undoable(),
                steps.redoable(),
                happening.reload());
    }
}
