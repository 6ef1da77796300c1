package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.review.edit.Author;
import org.hexapla.review.edit.Patch;
import org.jspecify.annotations.Nullable;

/** The changes of alignments. */
@ApplicationScoped
public class Changes {

    /** Long lists of edits are left out: many changes are read at once. */
    private static final String COLUMNS =
            "number, version, kind, who, at, summary,"
                    + " case when pg_column_size(edits) > 16384 or length(edits::text) > 65536"
                    + " then '[]' else edits::text end as edits,"
                    + " state, units";

    /** The first parameter is the alignment whose undone changes are dropped; null keeps them. */
    private static final String ADD =
            """
            with dropped as (
                update change set state = 'dropped'
                where alignment_id = ? and state = 'undone' and patch is not null)
            insert into change (alignment_id, number, version, kind, who, at, summary, edits,
                state, units, patch)
            values (?, (select coalesce(max(number), 0) + 1 from change where alignment_id = ?),
                ?, ?, ?, ?, ?, ?::jsonb, 'done', ?, ?::jsonb)
            returning\s"""
                    + COLUMNS;

    private static final String HAS_EDITS =
            """
            select exists (
                select 1 from change
                where alignment_id = ? and kind = 'edit' and state = 'done' and number > (
                    select coalesce(max(number), 0) from change
                    where alignment_id = ? and kind = 'align' and state in ('done', 'settled')))
            """;

    private final Sql sql;

    Changes(Sql sql) {
        this.sql = sql;
    }

    /**
     * A change that is to be remembered.
     *
     * @param kind what it was
     * @param author who made it, and when
     * @param summary what it did, in a few words
     * @param edits the edits that were sent, as a JSON list
     * @param units the ids of all units that it touched
     */
    public record NewChange(
            Change.Kind kind,
            Author author,
            String summary,
            String edits,
            Collection<Long> units) {}

    /**
     * Remembers something that is no step for undoing: it takes others back, or changes no unit.
     */
    public Change add(AlignmentHead head, NewChange change) {
        return insert(head, change, null);
    }

    /** Remembers a change that can't be taken back, nor can any that was made before it. */
    public Change addForGood(AlignmentHead head, NewChange change) {
        sql.update(
                """
                update change set state = case state when 'done' then 'settled' else 'dropped' end
                where alignment_id = ? and state in ('done', 'undone')
                """,
                head.alignment());
        return insert(head, change, null);
    }

    /** Remembers a change that can be taken back; what was taken back before can't be redone. */
    public Change add(AlignmentHead head, NewChange change, Object patch) {
        return insert(head, change, sql.write(patch));
    }

    private Change insert(AlignmentHead head, NewChange change, @Nullable String patch) {
        return sql.list(
                        ADD,
                        Changes::read,
                        patch == null ? null : head.alignment(),
                        head.alignment(),
                        head.alignment(),
                        head.version(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.author().who(),
                        change.author().at(),
                        change.summary(),
                        change.edits(),
                        change.units(),
                        patch)
                .get(0);
    }

    /** The changes that hold and can be taken back, the last first, at most so many. */
    public List<Change> toUndo(long alignment, int limit) {
        return steps(alignment, "done", "desc", limit);
    }

    /** The changes that were taken back and can be done again, the first first. */
    public List<Change> toRedo(long alignment, int limit) {
        return steps(alignment, "undone", "asc", limit);
    }

    private List<Change> steps(long alignment, String state, String order, int limit) {
        return sql.list(
                "select "
                        + COLUMNS
                        + " from change where alignment_id = ? and state = ?"
                        + " and patch is not null order by number "
                        + order
                        + " limit ?",
                Changes::read,
                alignment,
                state,
                limit);
    }

    /** Whether edits hold that were done after the alignment was made last. */
    public boolean hasEdits(long alignment) {
        return sql.list(HAS_EDITS, row -> row.getBoolean(1), alignment, alignment).get(0);
    }

    /** Notes that changes were taken back, or done again. */
    public void mark(long alignment, List<Integer> numbers, Change.State state) {
        sql.update(
                "update change set state = ? where alignment_id = ? and number = any(?)",
                state.name().toLowerCase(Locale.ROOT),
                alignment,
                numbers);
    }

    /** What a change of edits does; nothing where it can't be taken back. */
    public Optional<Patch> patch(long alignment, Change change) {
        return patch(alignment, change, Patch.class);
    }

    /** What a change that replaced all units does; nothing where it can't be taken back. */
    public Optional<Replacement> replacement(long alignment, Change change) {
        return patch(alignment, change, Replacement.class);
    }

    private <T> Optional<T> patch(long alignment, Change change, Class<T> type) {
        return sql
                .list(
                        "select patch::text from change where alignment_id = ? and number = ?"
                                + " and patch is not null",
                        row -> sql.read(row.getString(1), type),
                        alignment,
                        change.number())
                .stream()
                .findFirst();
    }

    /** The changes before one, the newest first, at most so many. */
    public List<Change> before(long alignment, int number, int limit) {
        return sql.list(
                "select "
                        + COLUMNS
                        + " from change where alignment_id = ? and number < ?"
                        + " order by number desc limit ?",
                Changes::read,
                alignment,
                number,
                limit);
    }

    /** The changes that led past a version, in their order, at most so many. */
    public List<Change> since(long alignment, int version, int limit) {
        return sql.list(
                "select "
                        + COLUMNS
                        + " from change where alignment_id = ? and version > ?"
                        + " order by version limit ?",
                Changes::read,
                alignment,
                version,
                limit);
    }

    /** The changes that touched a unit, the newest first, at most so many. */
    public List<Change> of(long alignment, long unit, int limit) {
        return sql.list(
                "select "
                        + COLUMNS
                        + " from change where alignment_id = ? and units @> array[?::bigint]"
                        + " order by number desc limit ?",
                Changes::read,
                alignment,
                unit,
                limit);
    }

    private static Change read(ResultSet row) throws SQLException {
        Instant at = Sql.instant(row, "at");
        return new Change(
                row.getInt("number"),
                row.getInt("version"),
                Change.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("who"),
                at,
                row.getString("summary"),
                row.getString("edits"),
                Change.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Sql.numbers(row, "units"));
    }
}
