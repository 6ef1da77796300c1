package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.resolution.store.UnitStatus;

/** Finds the units that wait for a reviewer, over all resolutions. */
@ApplicationScoped
public class Queue {

    /** More units than these aren't counted. */
    public static final int MOST_COUNTED = 100_000;

    private static final String JOINS =
            " join alignment a on a.id = u.alignment_id join resolution r on r.id = a.resolution_id";

    private final Sql sql;

    Queue(Sql sql) {
        this.sql = sql;
    }

    /** Which flags units must carry, of those that aren't dismissed. */
    public sealed interface Flags {

        /** Any, or none at all. */
        record Whatever() implements Flags {}

        /** At least one, whichever. */
        record Some() implements Flags {}

        /**
         * One.
         *
         * @param name its name
         */
        record Named(String name) implements Flags {}
    }

    /**
     * Which units are asked for.
     *
     * @param status what reviewers said of them
     * @param resolution the id of their resolution, where one is asked for
     * @param flags which flags they must carry
     */
    public record Filter(UnitStatus status, Optional<String> resolution, Flags flags) {

        /** Conditions as the partial indexes have them. */
        private String conditions() {
            return " where u.status = ?"
                    + (resolution.isPresent() ? " and r.key = ?" : "")
                    + (flags instanceof Flags.Whatever ? "" : " and u.flags <> '{}'")
                    + (flags instanceof Flags.Named ? " and u.flags @> array[?]::varchar[]" : "");
        }

        private List<Object> parameters() {
            List<Object> parameters = new ArrayList<>();
            parameters.add(status.key());
            resolution.ifPresent(parameters::add);
            if (flags instanceof Flags.Named named) {
                parameters.add(named.name());
            }
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
                        "select count(*) from (select 1 from unit u"
                                + (filter.resolution().isPresent() ? JOINS : "")
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
                "select u.id, u.doubt, u.alignment_id, r.key, r.symbol from unit u"
                        + JOINS
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
