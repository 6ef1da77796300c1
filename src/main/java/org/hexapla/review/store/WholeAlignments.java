package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.review.edit.UnitState;

/** Reads everything in an alignment, and puts it back. */
@ApplicationScoped
public class WholeAlignments {

    private final Sql sql;

    WholeAlignments(Sql sql) {
        this.sql = sql;
    }

    /** Everything in an alignment. */
    public WholeAlignment read(long alignment) {
        Map<Long, List<Long>> segments = new LinkedHashMap<>();
        sql.list(
                        """
                        select m.unit_id, m.segment_id
                        from unit u join unit_segment m on m.unit_id = u.id
                        where u.alignment_id = ? order by u.position, m.segment_id
                        """,
                        row -> Map.entry(row.getLong(1), row.getLong(2)),
                        alignment)
                .forEach(
                        place ->
                                segments.computeIfAbsent(place.getKey(), id -> new ArrayList<>())
                                        .add(place.getValue()));
        Map<Long, Long> comments = new TreeMap<>();
        sql.list(
                        "select id, unit_id from unit_comment where alignment_id = ?",
                        row -> Map.entry(row.getLong(1), row.getLong(2)),
                        alignment)
                .forEach(comment -> comments.put(comment.getKey(), comment.getValue()));
        return sql.list(
                        "select lexicon, warnings::text as warnings from alignment where id = ?",
                        row ->
                                new WholeAlignment(
                                        texts(alignment),
                                        row.getLong("lexicon"),
                                        row.getString("warnings"),
                                        units(alignment),
                                        segments,
                                        comments),
                        alignment)
                .get(0);
    }

    private List<Long> texts(long alignment) {
        return sql.list(
                "select text_id from aligned_text where alignment_id = ? order by text_id",
                row -> row.getLong(1),
                alignment);
    }

    private List<UnitState> units(long alignment) {
        return sql.list(
                "select "
                        + StateRows.UNIT_COLUMNS
                        + " from unit u where u.alignment_id = ? order by u.position",
                StateRows::unit,
                alignment);
    }

    /**
     * Gives comments whose unit is gone to the first unit that holds one of its segments by now, or
     * else to the one in its place, and counts all comments anew.
     *
     * @param before the alignment as it was when the comments' units were there
     */
    public void keepComments(AlignmentHead head, WholeAlignment before) {
        if (before.comments().isEmpty()) {
            return;
        }
        Set<Long> there =
                new HashSet<>(units(head.alignment()).stream().map(UnitState::id).toList());
        Map<Long, UnitState> gone = new HashMap<>();
        before.units().stream()
                .filter(unit -> !there.contains(unit.id()))
                .forEach(unit -> gone.put(unit.id(), unit));
        List<Map.Entry<Long, Long>> orphans =
                before.comments().entrySet().stream()
                        .filter(comment -> gone.containsKey(comment.getValue()))
                        .toList();
        sql.each(
                """
                update unit_comment set unit_id = coalesce(
                    (select m.unit_id from unit_segment m join unit u on u.id = m.unit_id
                        where m.segment_id = any(?) and u.alignment_id = ?
                        order by u.position limit 1),
                    (select u.id from unit u where u.alignment_id = ? and u.position <= ?
                        order by u.position desc limit 1),
                    unit_id)
                where id = ?
                """,
                orphans,
                (statement, orphan) ->
                        Sql.set(
                                statement,
                                before.segments().getOrDefault(orphan.getValue(), List.of()),
                                head.alignment(),
                                head.alignment(),
                                Objects.requireNonNull(gone.get(orphan.getValue())).position(),
                                orphan.getKey()));
        countComments(head);
    }

    private void countComments(AlignmentHead head) {
        sql.update(
                """
                update unit u set comments = c.number
                from (select unit_id, count(*) as number from unit_comment
                    where alignment_id = ? group by unit_id) c
                where u.id = c.unit_id and u.alignment_id = ?
                """,
                head.alignment(),
                head.alignment());
    }

    /**
     * Puts an alignment back as it was, of the same texts.
     *
     * @param replacement from what, which it is now, to what
     */
    public void restore(AlignmentHead head, Replacement replacement, Instant now) {
        WholeAlignment target = replacement.after();
        sql.update(
                "update alignment set lexicon = ?, warnings = ?::jsonb where id = ?",
                target.lexicon(),
                target.warnings(),
                head.alignment());
        sql.update("delete from unit where alignment_id = ?", head.alignment());
        sql.each(
                Patches.ADD_UNIT,
                target.units(),
                (statement, unit) -> Patches.add(statement, unit, head, now));
        List<Map.Entry<Long, Long>> places = new ArrayList<>();
        target.segments()
                .forEach(
                        (unit, segments) ->
                                segments.forEach(segment -> places.add(Map.entry(segment, unit))));
        sql.each(
                Patches.PLACE_SEGMENT,
                places,
                (statement, place) -> Sql.set(statement, place.getKey(), place.getValue()));
        sql.each(
                "update unit_comment set unit_id = ? where id = ?",
                target.comments().entrySet(),
                (statement, comment) -> Sql.set(statement, comment.getValue(), comment.getKey()));
    }
}
