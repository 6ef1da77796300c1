package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.resolution.AlignmentReading;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.store.Queue;

/** Shows what waits for a reviewer, over all resolutions, the most doubtful first. */
@ApplicationScoped
class ReviewQueue {

    private static final String LIST = "queue";

    private final Queue queue;
    private final AlignmentReading reading;

    ReviewQueue(Queue queue, AlignmentReading reading) {
        this.queue = queue;
        this.reading = reading;
    }

    /**
     * A part of the queue.
     *
     * @param cursor the parameter; empty for the beginning
     * @param limit how many units at most
     */
    @Transactional
    QueuePart part(Queue.Filter filter, Optional<String> cursor, int limit) {
        Optional<Cursor> from = Cursor.of(cursor, LIST, 3);
        int total = from.map(ReviewQueue::total).orElseGet(() -> queue.count(filter));
        Page<Queue.Entry> page =
                Page.of(
                        queue.entries(filter, from.map(ReviewQueue::place), limit + 1),
                        limit,
                        entry ->
                                new Cursor(
                                        LIST,
                                        List.of(
                                                Double.toString(entry.place().doubt()),
                                                Long.toString(entry.place().unit()),
                                                Integer.toString(total))));
        Map<Long, UnitView> units = units(page.items());
        List<QueuedUnit> items = new ArrayList<>();
        for (Queue.Entry entry : page.items()) {
            UnitView unit = units.get(entry.place().unit());
            if (unit != null) { // else it is just being replaced
                items.add(
                        new QueuedUnit(
                                entry.resolution(), entry.symbol(), entry.place().doubt(), unit));
            }
        }
        return new QueuePart(total, items, page.next());
    }

    private Map<Long, UnitView> units(List<Queue.Entry> entries) {
        Map<Long, List<Long>> byAlignment = new LinkedHashMap<>();
        entries.forEach(
                entry ->
                        byAlignment
                                .computeIfAbsent(entry.alignment(), id -> new ArrayList<>())
                                .add(entry.place().unit()));
        Map<Long, UnitView> units = new HashMap<>();
        byAlignment.forEach(
                (alignment, ids) ->
                        reading.units(alignment, ids).forEach(unit -> units.put(unit.id(), unit)));
        return units;
    }

    /** How many units there were at the beginning of the list. */
    private static int total(Cursor cursor) {
        long total = cursor.number(2);
        if (total < 0 || total > Queue.MOST_COUNTED) {
            throw Cursor.wrong();
        }
        return (int) total;
    }

    private static Queue.Place place(Cursor cursor) {
        try {
            return new Queue.Place(Double.parseDouble(cursor.values().get(0)), cursor.number(1));
        } catch (NumberFormatException notOurs) {
            throw Cursor.wrong();
        }
    }
}
