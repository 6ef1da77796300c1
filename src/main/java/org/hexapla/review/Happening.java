package org.hexapla.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.view.UnitView;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an alignment, as anybody may be told, as in {@link ChangedUnits}.
 *
 * @param resolution the id of the resolution
 * @param version the version of the alignment
 * @param change the change, the last where there were several; null where nothing was stored
 * @param units the units that are changed or new, whole, by position
 * @param removed the ids of units that are gone
 * @param reload whether too much has changed to be told: the units have to be read again
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Happening(
        String resolution,
        int version,
        @Nullable ChangeView change,
        List<UnitView> units,
        List<Long> removed,
        boolean reload) {
    Happening {
        units = List.copyOf(units);
        removed = List.copyOf(removed);
    }

    /** Too much, or nothing that can be told: the units have to be read again. */
    static Happening toBeReadAgain(ResolutionId id, int version, @Nullable ChangeView change) {
        return new Happening(id.value(), version, change, List.of(), List.of(), true);
    }
}
