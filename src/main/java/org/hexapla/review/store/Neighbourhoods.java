package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.language.Language;
import org.hexapla.review.edit.CommentState;
import org.hexapla.review.edit.Edit;
import org.hexapla.review.edit.Ref;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.edit.Sheet;
import org.hexapla.review.edit.TextState;
import org.hexapla.review.edit.UnitState;

/** Reads the part of an alignment that edits touch, and no more. */
@ApplicationScoped
public class Neighbourhoods {

    /** How many units on either side of each that is named are read, for the sake of the flags. */
    private static final int REACH = 2;

    private static final String UNITS =
            """
            with named as (
                select u.position from unit u where u.alignment_id = ? and u.id = any(?)
                union
                select u.position from unit_segment m join unit u on u.id = m.unit_id
                where u.alignment_id = ? and m.segment_id = any(?)
                union
                (select u.position from unit u where u.alignment_id = ?
                order by u.position desc limit ?)
            )
            select distinct\s"""
                    + StateRows.UNIT_COLUMNS
                    + """

            from named n
            join unit u on u.alignment_id = ? and u.position between n.position - ? and n.position + ?
            """;

    private static final String SEGMENTS =
            "select "
                    + StateRows.SEGMENT_COLUMNS
                    + """
            , t.language, t.current, o.words as original
            from unit_segment m join segment s on s.id = m.segment_id
            join text t on t.id = s.text_id
            left join segment_original o on o.segment_id = s.id
            where m.unit_id = any(?)
            order by s.text_id, s.index
            """;

    private final Sql sql;

    Neighbourhoods(Sql sql) {
        this.sql = sql;
    }

    /** The part of an alignment that edits touch. */
    public Sheet.Content of(long alignment, List<Edit> edits) {
        boolean end =
                edits.stream()
                        .anyMatch(
                                edit ->
                                        edit instanceof Edit.Insert insert
                                                && insert.side() == Edit.Side.END);
        List<UnitState> units =
                sql.list(
                        UNITS,
                        StateRows::unit,
                        alignment,
                        ids(edits.stream().flatMap(Edit::units)),
                        alignment,
                        ids(edits.stream().flatMap(Edit::segments)),
                        alignment,
                        end ? 1 : 0,
                        alignment,
                        REACH,
                        REACH);
        List<Long> ids = units.stream().map(UnitState::id).toList();
        Map<Long, TextState> texts = new HashMap<>();
        Map<Long, String> originals = new HashMap<>();
        List<SegmentState> segments =
                sql.list(
                        SEGMENTS,
                        row -> {
                            SegmentState segment = StateRows.segment(row);
                            texts.put(segment.text(), text(row));
                            Optional.ofNullable(row.getString("original"))
                                    .ifPresent(words -> originals.put(segment.id(), words));
                            return segment;
                        },
                        ids);
        return new Sheet.Content(
                units,
                segments,
                comments(units),
                originals,
                texts,
                edits.stream().anyMatch(edit -> edit instanceof Edit.JoinSegments)
                        ? clauseSizes(ids)
                        : Map.of(),
                end ? 1 + units.stream().mapToInt(UnitState::position).max().orElse(-1) : 0);
    }

    private static TextState text(ResultSet row) throws SQLException {
        return new TextState(
                row.getLong("text_id"),
                new Language(row.getString("language")),
                row.getBoolean("current"));
    }

    private List<CommentState> comments(List<UnitState> units) {
        List<Long> commented =
                units.stream().filter(unit -> unit.comments() > 0).map(UnitState::id).toList();
        return commented.isEmpty()
                ? List.of()
                : sql.list(
                        "select id, unit_id, who, at, words from unit_comment"
                                + " where unit_id = any(?) order by id",
                        StateRows::comment,
                        commented);
    }

    private Map<Sheet.ClausePlace, Integer> clauseSizes(List<Long> units) {
        Map<Sheet.ClausePlace, Integer> sizes = new HashMap<>();
        sql.list(
                        """
                        select s.text_id, s.clause, count(*)
                        from segment s
                        where (s.text_id, s.clause) in (
                            select n.text_id, n.clause
                            from unit_segment m join segment n on n.id = m.segment_id
                            where m.unit_id = any(?))
                        group by s.text_id, s.clause
                        """,
                        row ->
                                Map.entry(
                                        new Sheet.ClausePlace(row.getLong(1), row.getInt(2)),
                                        row.getInt(3)),
                        units)
                .forEach(size -> sizes.put(size.getKey(), size.getValue()));
        return sizes;
    }

    private static List<Long> ids(Stream<Ref> refs) {
        return refs.flatMap(
                        ref ->
                                ref instanceof Ref.Known known
                                        ? Stream.of(known.id())
                                        : Stream.empty())
                .distinct()
                .toList();
    }
}
