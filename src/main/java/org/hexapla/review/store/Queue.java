package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.resolution.store.UnitStatus;

/** Finds the units that wait for a reviewer, over all resolutions. */
@ApplicationScoped
public class Queue {

    private static final String FROM =
            """
            from unit u
            join alignment a on a.id = u.alignment_id
            join resolution r on r.id = a.resolution_id
            where u.status = ?
            """;

    private final Sql sql;

    Queue(Sql sql) {
        this.sql = sql;
    }

    /** More units than these aren't counted. */
    public static final int MOST_COUNTED = 100_000;

    /**
     * Which units are asked for.
     *
     * @param status what reviewers said of them
     * @param resolution the id of their resolution, where one is asked for
     * @param flagged whether they must carry a flag that isn't dismissed
     * @param flag which, where one is asked for
     */
    public record Filter(
            UnitStatus status,
            Optional<String> resolution,
            boolean flagged,
            Optional<String> flag) {

        /** Conditions as the partial indexes have them. */
        private String conditions() {
            return (resolution.isPresent() ? " and r.key = ?" : "")
                    + (flagged || flag.isPresent() ? " and u.flags <> '{}'" : "")
                    + (flag.isPresent() ? " and u.flags @> array[?]::varchar[]" : "");
        }

        private List<Object> parameters() {
            List<Object> parameters = new ArrayList<>();
            parameters.add(status.key());
            resolution.ifPresent(parameters::add);
            flag.ifPresent(parameters::add);
            return parameters;
        }
    }

    /**
     * The place of a unit in the queue.
     *
     * @param doubt the probability that it is wrong
     * @param unit its id
     */
    public record Place(double doubt, long unit) {}

    /**
     * A unit in the queue.
     *
     * @param place its place
     * @param alignment the id of its alignment
     * @param resolution the id of its resolution for clients
     * @param symbol the symbol of its resolution
     */
    public record Entry(Place place, long alignment, String resolution, String symbol) {}

    /** How many units a filter lets through, up to {@link #MOST_COUNTED}. */
    public int count(Filter filter) {
        return sql.list(
                        "select count(*) from (select 1 "
                                + FROM
                                + filter.conditions()
                                + " limit "
                                + MOST_COUNTED
                                + ") waiting",
                        row -> row.getInt(1),
                        filter.parameters().toArray())
                .get(0);
    }

    /**
     * Units that a filter lets through, the most doubtful first; of those that are as doubtful, the
     * oldest.
     *
     * @param after the place after which they begin, where it isn't the beginning
     * @param limit how many at most
     */
    public List<Entry> entries(Filter filter, Optional<Place> after, int limit) {
        List<Object> parameters = filter.parameters();
        String from = "";
        if (after.isPresent()) {
            from = " and (- u.doubt, u.id) > (?, ?)";
            parameters.add(-after.get().doubt());
            parameters.add(after.get().unit());
        }
        parameters.add(limit);
        return sql.list(
                "select u.id, u.doubt, u.alignment_id, r.key, r.symbol "
                        + FROM
                        + filter.conditions()
                        + from
                        + " order by - u.doubt, u.id limit ?",
                row ->
                        new Entry(
                                new Place(row.getDouble("doubt"), row.getLong("id")),
                                row.getLong("alignment_id"),
                                row.getString("key"),
                                row.getString("symbol")),
                parameters.toArray());
    }
}
