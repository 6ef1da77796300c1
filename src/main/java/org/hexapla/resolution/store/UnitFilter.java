package org.hexapla.resolution.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which units of an alignment are asked for, and in which order.
 *
 * @param statuses the statuses that they may have; none lets all through
 * @param flag a flag that they must carry, where one is asked for
 * @param order their order
 * @param after the place after which the list goes on, where it isn't the beginning
 */
public record UnitFilter(
        List<UnitStatus> statuses, Optional<String> flag, Order order, Optional<Place> after) {

    /** In which order units come. */
    public enum Order {
        /** As in the texts. */
        POSITION("u.position"),
        /** The least sure first. */
        CONFIDENCE("u.confidence, u.position");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    /**
     * A place in a list of units.
     *
     * @param confidence the confidence of the last unit before it; tells nothing in the order of
     *     positions
     * @param position the position of the last unit before it
     */
    public record Place(double confidence, int position) {}

    /** All units in their order, after a position. */
    public static UnitFilter after(int position, List<UnitStatus> statuses) {
        return new UnitFilter(
                statuses, Optional.empty(), Order.POSITION, Optional.of(new Place(0, position)));
    }

    public UnitFilter {
        statuses = List.copyOf(statuses);
    }

    String conditions() {
        StringBuilder conditions = new StringBuilder();
        if (!statuses.isEmpty()) {
            conditions.append(" and u.status in :statuses");
        }
        if (flag.isPresent()) {
            conditions.append(" and array_contains(u.flags, :flag)");
        }
        if (after.isPresent()) {
            conditions.append(
                    order == Order.POSITION
                            ? " and u.position > :position"
                            : " and (u.confidence > :confidence or u.confidence = :confidence"
                                    + " and u.position > :position)");
        }
        return conditions + " order by " + order.columns;
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (!statuses.isEmpty()) {
            parameters.put("statuses", statuses);
        }
        flag.ifPresent(value -> parameters.put("flag", value));
        after.ifPresent(
                place -> {
                    parameters.put("position", place.position());
                    if (order == Order.CONFIDENCE) {
                        parameters.put("confidence", place.confidence());
                    }
                });
        return parameters;
    }
}
