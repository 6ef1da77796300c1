package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hexapla.review.edit.CommentState;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.edit.Shift;
import org.hexapla.review.edit.UnitState;

/** Does to the database what a patch says. */
@ApplicationScoped
public class Patches {

    static final String ADD_UNIT =
            """
            insert into unit (id, alignment_id, position, kind, number, status, confidence, flags,
                dismissed, comments, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE_UNIT =
            """
            update unit set kind = ?, number = ?, status = ?, confidence = ?, flags = ?,
                dismissed = ?, comments = ?, changed_at = ?
            where id = ? and alignment_id = ?
            """;

    private static final String ADD_SEGMENT =
            """
            insert into segment (words, after, marks, clause, paragraph, source_start, source_end,
                id, text_id, index)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CHANGE_SEGMENT =
            """
            update segment set words = ?, after = ?, marks = ?::jsonb, clause = ?, paragraph = ?,
                source_start = ?, source_end = ?
            where id = ?
            """;

    static final String PLACE_SEGMENT =
            """
            insert into unit_segment (segment_id, unit_id) values (?, ?)
            on conflict (segment_id) do update set unit_id = excluded.unit_id
            """;

    private static final String SHIFT_UNITS =
            """
            update unit u set position = u.position + r.distance
            from unnest(?, ?, ?) as r(first, last, distance)
            where u.alignment_id = ? and u.position between r.first and r.last
            """;

    private static final String SHIFT_SEGMENTS =
            """
            update segment s set index = s.index + r.distance
            from unnest(?, ?, ?) as r(first, last, distance)
            where s.text_id = ? and s.index between r.first and r.last
            """;

    private final Sql sql;
    private final Originals originals;

    Patches(Sql sql, Originals originals) {
        this.sql = sql;
        this.originals = originals;
    }

    /** Changes an alignment that is as the patch has it before. */
    public void apply(AlignmentHead head, Patch patch, Instant now) {
        Patch.Difference<UnitState> units = patch.units();
        Patch.Difference<SegmentState> segments = patch.segments();
        shift(SHIFT_UNITS, patch.unitShifts(), head.alignment());
        sql.each(ADD_UNIT, units.come(), (statement, unit) -> add(statement, unit, head, now));
        sql.each(
                CHANGE_UNIT,
                units.changed(),
                (statement, unit) ->
                        Sql.set(
                                statement,
                                unit.kind().key(),
                                unit.number().orElse(null),
                                unit.status().key(),
                                unit.confidence(),
                                unit.flags().toArray(String[]::new),
                                unit.dismissed().toArray(String[]::new),
                                unit.comments(),
                                now,
                                unit.id(),
                                head.alignment()));
        patch.segmentShifts().forEach((text, shifts) -> shift(SHIFT_SEGMENTS, shifts, text));
        sql.each(ADD_SEGMENT, segments.come(), Patches::add);
        sql.each(CHANGE_SEGMENT, segments.changed(), Patches::change);
        sql.each(PLACE_SEGMENT, segments.come(), Patches::place);
        sql.each(PLACE_SEGMENT, segments.changed(), Patches::place);
        delete("segment", segments.gone().stream().map(SegmentState::id).toList());
        delete("unit", units.gone().stream().map(UnitState::id).toList());
        sql.each(
                "update text set edits = edits + 1, segment_count = segment_count + ? where id = ?",
                patch.textGrowth().entrySet(),
                (statement, text) -> Sql.set(statement, text.getValue(), text.getKey()));
        comments(head, patch.comments());
        originals.apply(patch);
    }

    private void comments(AlignmentHead head, Patch.Difference<CommentState> comments) {
        sql.each(
                "insert into unit_comment (id, alignment_id, unit_id, who, at, words)"
                        + " values (?, ?, ?, ?, ?, ?)",
                comments.come(),
                (statement, comment) ->
                        Sql.set(
                                statement,
                                comment.id(),
                                head.alignment(),
                                comment.unit(),
                                comment.who(),
                                comment.at(),
                                comment.text()));
        sql.each(
                "update unit_comment set unit_id = ? where id = ?",
                comments.changed(),
                (statement, comment) -> Sql.set(statement, comment.unit(), comment.id()));
        delete("unit_comment", comments.gone().stream().map(CommentState::id).toList());
    }

    private void delete(String table, List<Long> ids) {
        if (!ids.isEmpty()) {
            sql.update("delete from " + table + " where id = any(?)", ids);
        }
    }

    private void shift(String command, List<Shift> shifts, long of) {
        if (!shifts.isEmpty()) {
            sql.update(
                    command,
                    shifts.stream().map(Shift::from).toList(),
                    shifts.stream().map(Shift::to).toList(),
                    shifts.stream().map(Shift::by).toList(),
                    of);
        }
    }

    static void add(PreparedStatement statement, UnitState unit, AlignmentHead head, Instant now)
            throws SQLException {
        Sql.set(
                statement,
                unit.id(),
                head.alignment(),
                unit.position(),
                unit.kind().key(),
                unit.number().orElse(null),
                unit.status().name().toLowerCase(Locale.ROOT),
                unit.confidence(),
                unit.flags().toArray(String[]::new),
                unit.dismissed().toArray(String[]::new),
                unit.comments(),
                unit.created(),
                now);
    }

    private static void add(PreparedStatement statement, SegmentState segment) throws SQLException {
        change(statement, segment);
        statement.setLong(8, segment.id());
        statement.setLong(9, segment.text());
        statement.setInt(10, segment.segment().index());
    }

    private static void change(PreparedStatement statement, SegmentState segment)
            throws SQLException {
        Sql.set(
                statement,
                segment.segment().text(),
                segment.segment().after(),
                StateRows.column(segment.segment().marks()),
                segment.segment().clause(),
                segment.segment().paragraph(),
                segment.segment().source().start(),
                segment.segment().source().end(),
                segment.id());
    }

    private static void place(PreparedStatement statement, SegmentState segment)
            throws SQLException {
        Sql.set(statement, segment.id(), segment.unit());
    }
}
