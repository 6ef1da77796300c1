package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.Rebase;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.edit.UnitState;

/** Knows how what a patch touches stands now. */
@ApplicationScoped
public class Standing {

    private static final String UNITS =
            "select "
                    + StateRows.UNIT_COLUMNS
                    + " from unit u where u.alignment_id = ? and u.id = any(?)";

    private static final String SEGMENTS =
            "select "
                    + StateRows.SEGMENT_COLUMNS
                    + " from unit_segment m join segment s on s.id = m.segment_id"
                    + " where m.unit_id = any(?)";

    private final Sql sql;

    Standing(Sql sql) {
        this.sql = sql;
    }

    /**
     * A patch that does to an alignment as it is now what another was to do to it as it was.
     *
     * @param again whether it was taken back, and must be able to be once more
     * @return nothing where that can't be done, as in {@link Rebase}
     */
    public Optional<Patch> fitted(AlignmentHead head, Patch patch, boolean again) {
        Set<Long> units = new TreeSet<>(patch.neighbours());
        Set<Long> whole = new TreeSet<>();
        patch.before().units().forEach(unit -> units.add(unit.id()));
        patch.units().gone().forEach(unit -> whole.add(unit.id()));
        patch.before().segments().forEach(segment -> whole.add(segment.unit()));
        patch.after().segments().forEach(segment -> whole.add(segment.unit()));
        List<UnitState> unitsNow = sql.list(UNITS, StateRows::unit, head.alignment(), units);
        List<SegmentState> segmentsNow =
                whole.isEmpty() ? List.of() : sql.list(SEGMENTS, StateRows::segment, whole);
        return again
                ? Rebase.again(patch, unitsNow, segmentsNow)
                : Rebase.of(patch, unitsNow, segmentsNow);
    }
}
