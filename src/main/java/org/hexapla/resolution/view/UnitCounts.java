package org.hexapla.resolution.view;

import java.util.Map;
import org.hexapla.resolution.store.UnitStatus;

/**
 * How many units an alignment has, by status.
 *
 * @param draft how many nobody has looked at
 * @param confirmed how many a reviewer found right
 * @param rejected how many a reviewer found wrong
 */
public record UnitCounts(long draft, long confirmed, long rejected) {

    /** The counts of a map in which a status without units may be left out. */
    public static UnitCounts of(Map<UnitStatus, Long> counts) {
        return new UnitCounts(
                counts.getOrDefault(UnitStatus.DRAFT, 0L),
                counts.getOrDefault(UnitStatus.CONFIRMED, 0L),
                counts.getOrDefault(UnitStatus.REJECTED, 0L));
    }
}
