package org.hexapla.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.parallel.PriorCells;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.StoredText;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.resolution.store.Units;

/**
 * What the alignment that is to be replaced says of the texts. Where it is of the very same texts,
 * its confirmed units are fixed points. Where it is of others in part, a confirmed unit may yet get
 * what a new text has of it, so all its units are drafts. What was rejected says nothing.
 *
 * @param version the alignment's version, 0 where there is none
 * @param cells the units in the places of the texts
 * @param fixed the cells of each fixed unit → its id
 */
record PriorAlignment(
        int version, PriorCells cells, Map<Map<Language, List<Integer>>, Long> fixed) {

    private static final int BATCH = 500;

    /** There is no alignment. */
    static final PriorAlignment NONE = new PriorAlignment(0, PriorCells.NONE, Map.of());

    /**
     * What an alignment says.
     *
     * @param aligned the texts that it was made of
     * @param input the texts that are to be aligned
     */
    static PriorAlignment of(
            long alignment,
            int version,
            List<StoredText> aligned,
            AlignmentInput input,
            Units units) {
        boolean same = input.isOf(aligned);
        Map<Long, Integer> places = input.places();
        Map<Map<Language, List<Integer>>, Long> fixed = new HashMap<>();
        List<Map<Language, List<Integer>>> drafts = new ArrayList<>();
        int position = -1;
        List<UnitRow> batch;
        do {
            batch = units.rows(alignment, UnitFilter.after(position, List.of()), BATCH);
            Map<Long, Map<Language, List<Integer>>> cells =
                    cells(units.segments(batch.stream().map(UnitRow::id).toList()), places);
            for (UnitRow unit : batch) {
                position = unit.position();
                Map<Language, List<Integer>> own = cells.get(unit.id());
                if (own == null || unit.status() == UnitStatus.REJECTED) {
                    continue;
                }
                if (same && unit.status() == UnitStatus.CONFIRMED) {
                    fixed.put(own, unit.id());
                } else {
                    drafts.add(own);
                }
            }
        } while (batch.size() == BATCH);
        return new PriorAlignment(
                version, new PriorCells(List.copyOf(fixed.keySet()), drafts), fixed);
    }

    /** By the ids of units the places of their segments; what is in no text is left out. */
    private static Map<Long, Map<Language, List<Integer>>> cells(
            List<SegmentRow> segments, Map<Long, Integer> places) {
        Map<Long, Map<Language, List<Integer>>> cells = new HashMap<>();
        for (SegmentRow row : segments) {
            Integer place = places.get(row.id());
            if (place != null) {
                cells.computeIfAbsent(row.unit(), unit -> new HashMap<>())
                        .computeIfAbsent(row.language(), language -> new ArrayList<>())
                        .add(place);
            }
        }
        return cells;
    }

    /** The id of the fixed unit that has such cells. */
    OptionalLong fixed(Map<Language, List<Segment>> unit) {
        Map<Language, List<Integer>> places = new HashMap<>();
        unit.forEach(
                (language, segments) -> {
                    if (!segments.isEmpty()) {
                        places.put(language, segments.stream().map(Segment::index).toList());
                    }
                });
        Long id = fixed.get(places);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
