package org.hexapla.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.resolution.store.Units;

/**
 * What reviewers said of the units of an alignment, by what stands in the units: it still holds of
 * a unit that has exactly the same texts after aligning again. Of several units with equal texts
 * each has its own status; they are handed out in the order of the units, each once.
 */
final class Reviews {

    private static final int BATCH = 500;

    private final Map<Map<Language, List<String>>, Deque<Review>> reviews = new HashMap<>();

    private Reviews() {}

    /**
     * What reviewers said of a unit.
     *
     * @param status whether it is right
     * @param dismissed which of its flags are false alarms
     */
    record Review(UnitStatus status, List<String> dismissed) {

        private static final Review NONE = new Review(UnitStatus.DRAFT, List.of());
    }

    /** There are none. */
    static Reviews none() {
        return new Reviews();
    }

    /** Those of an alignment. */
    static Reviews of(long alignment, Units units) {
        Reviews reviews = new Reviews();
        int position = -1;
        List<UnitRow> batch;
        do {
            batch = units.rows(alignment, UnitFilter.after(position, List.of()), BATCH);
            reviews.add(batch, units.segments(batch.stream().map(UnitRow::id).toList()));
            position = batch.isEmpty() ? position : batch.get(batch.size() - 1).position();
        } while (batch.size() == BATCH);
        return reviews;
    }

    /**
     * What was said of the next unit with these cells, in the order of the units; without a word it
     * is a draft.
     */
    Review next(Map<Language, List<Segment>> cells) {
        Map<Language, List<String>> words = new HashMap<>();
        cells.forEach(
                (language, segments) -> {
                    if (!segments.isEmpty()) {
                        words.put(language, segments.stream().map(Segment::text).toList());
                    }
                });
        Deque<Review> left = reviews.get(words);
        return left == null || left.isEmpty() ? Review.NONE : left.remove();
    }

    private void add(List<UnitRow> units, List<SegmentRow> segments) {
        Map<Long, Map<Language, List<String>>> words = new HashMap<>();
        segments.forEach(
                row ->
                        words.computeIfAbsent(row.unit(), unit -> new HashMap<>())
                                .computeIfAbsent(row.language(), language -> new ArrayList<>())
                                .add(row.segment().text()));
        units.forEach(
                unit ->
                        reviews.computeIfAbsent(
                                        words.getOrDefault(unit.id(), Map.of()),
                                        texts -> new ArrayDeque<>())
                                .add(new Review(unit.status(), unit.dismissed())));
    }
}
