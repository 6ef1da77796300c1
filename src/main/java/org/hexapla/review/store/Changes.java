package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
                    + " did::text as did, state, units";

    /**
     * The first parameter is the alignment whose undone changes are dropped, null where all are
     * kept; the second, whose they must be, null for anybody's.
     */
    private static final String ADD =
            """
            with dropped as (
                update change set state = 'dropped'
                where alignment_id = ? and state = 'undone' and patch is not null
                    and who = coalesce(?, who))
            insert into change (alignment_id, number, version, kind, who, at, summary, edits,
                did, state, units, beside, patch)
            values (?, (select coalesce(max(number), 0) + 1 from change where alignment_id = ?),
                ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, 'done', ?, ?, ?::jsonb)
            returning\s"""
                    + COLUMNS;

    /** What was taken back since something new was done last can be done again. */
    private static final String LAST_UNDONE =
            " and undone_at > (select coalesce(max(n.number), 0) from change n"
                    + " where n.alignment_id = ? and n.patch is not null)";

    private static final String STEPS =
            "select exists (select 1 from change where alignment_id = ? and state = 'done'"
                    + " and patch is not null),"
                    + " exists (select 1 from change where alignment_id = ? and state = 'undone'"
                    + " and patch is not null"
                    + LAST_UNDONE
                    + ")";

    /** Somebody's own, whatever others have done since. */
    private static final String STEPS_BY =
            """
            select exists (select 1 from change where alignment_id = ? and who = ?
                    and state = 'done' and patch is not null),
                exists (select 1 from change where alignment_id = ? and who = ?
                    and state = 'undone' and patch is not null)
            """;

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
     * @param did how often it did what
     * @param units the ids of all units that it touched
     */
    public record NewChange(
            Change.Kind kind,
            Author author,
            String summary,
            String edits,
            Tally did,
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

    /**
     * Remembers edits that can be taken back; what their author had taken back before can't be
     * redone.
     */
    public Change add(AlignmentHead head, NewChange change, Patch patch) {
        return insert(
                head,
                change,
                new Way(sql.write(patch), Optional.of(change.author().who()), patch.neighbours()));
    }

    /** Remembers that all units were replaced, which can be taken back; nothing can be redone. */
    public Change add(AlignmentHead head, NewChange change, Replacement replacement) {
        return insert(head, change, new Way(sql.write(replacement), Optional.empty(), Set.of()));
    }

    /**
     * The way back of a change.
     *
     * @param patch what it does, as JSON
     * @param dropping whose undone changes it drops; nothing means everybody's
     * @param beside the units beside which it had others come or go
     */
    private record Way(String patch, Optional<String> dropping, Set<Long> beside) {}

    private Change insert(AlignmentHead head, NewChange change, @Nullable Way way) {
        return sql.list(
                        ADD,
                        Changes::read,
                        way == null ? null : head.alignment(),
                        way == null ? null : way.dropping().orElse(null),
                        head.alignment(),
                        head.alignment(),
                        head.version(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.author().who(),
                        change.author().at(),
                        change.summary(),
                        change.edits(),
                        sql.write(change.did().counts()),
                        change.units(),
                        way == null ? Set.of() : way.beside(),
                        way == null ? null : way.patch())
                .get(0);
    }

    /**
     * Whether there is anything to take back or to do again.
     *
     * @param by the one whose it must be; nothing for anybody's
     */
    public Steps steps(long alignment, Optional<String> by) {
        List<Object> parameters = new ArrayList<>(List.of(alignment));
        by.ifPresent(parameters::add);
        parameters.add(alignment);
        parameters.add(by.isPresent() ? by.get() : alignment);
        return sql.list(
                        by.isPresent() ? STEPS_BY : STEPS,
                        row -> new Steps(row.getBoolean(1), row.getBoolean(2)),
                        parameters.toArray())
                .get(0);
    }

    /** The changes that hold and can be taken back, the last first, at most so many. */
    public List<Change> toUndo(long alignment, int limit) {
        return steps(alignment, " and state = 'done' order by number desc", limit);
    }

    /** Those of them that somebody made. */
    public List<Change> toUndo(long alignment, String by, int limit) {
        return steps(alignment, " and state = 'done' and who = ? order by number desc", limit, by);
    }

    /** The changes that were taken back last and can be done again, the first first. */
    public List<Change> toRedo(long alignment, int limit) {
        return steps(
                alignment,
                " and state = 'undone'" + LAST_UNDONE + " order by number",
                limit,
                alignment);
    }

    /** Those that somebody made, whatever others have done since they were taken back. */
    public List<Change> toRedo(long alignment, String by, int limit) {
        return steps(alignment, " and state = 'undone' and who = ? order by number", limit, by);
    }

    private List<Change> steps(long alignment, String which, int limit, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.add(limit);
        return those(alignment, " and patch is not null" + which + " limit ?", all.toArray());
    }

    private List<Change> those(long alignment, String which, Object... parameters) {
        List<Object> all = new ArrayList<>(List.of(alignment));
        all.addAll(List.of(parameters));
        return sql.list(
                "select " + COLUMNS + " from change where alignment_id = ?" + which,
                Changes::read,
                all.toArray());
    }

    /**
     * Changes that may stand in the way of taking one back, or of doing it again: those after it
     * that hold, and those before it that were taken back while it held; the newest first.
     *
     * @param touched the ids of the units that it touches, or beside which it puts others
     * @param gone the ids of the units that it takes away
     */
    public List<Change> around(
            long alignment, Change change, Collection<Long> touched, Collection<Long> gone) {
        return those(
                alignment,
                """
                 and patch is not null
                    and (number > ? and state = 'done'
                        or number < ? and state = 'undone' and undone_at > ?)
                    and (kind = 'align' or units && ? or beside && ?)
                order by number desc
                """,
                change.number(),
                change.number(),
                change.number(),
                touched,
                gone);
    }

    /** The last of the changes after one that hold, whatever they touch. */
    public Optional<Change> lastAfter(long alignment, Change change) {
        return steps(
                        alignment,
                        " and state = 'done' and number > ? order by number desc",
                        1,
                        change.number())
                .stream()
                .findFirst();
    }

    /**
     * The last of the changes before one that were taken back while it was taken back itself, so
     * that it would come upon another state of things than it was made for; nothing where all that
     * came before it is as it was then.
     */
    public Optional<Change> lastMissingBefore(long alignment, Change change) {
        return steps(
                        alignment,
                        " and number < ? and state in ('undone', 'dropped') and undone_at > ?"
                                + " order by number desc",
                        1,
                        change.number(),
                        change.number())
                .stream()
                .findFirst();
    }

    /** Whether edits hold that were done after the alignment was made last. */
    public boolean hasEdits(long alignment) {
        return sql.list(HAS_EDITS, row -> row.getBoolean(1), alignment, alignment).get(0);
    }

    /** Notes that a change is taken back by the one that is remembered next. */
    public void undone(long alignment, Change change) {
        sql.update(
                """
                update change set state = 'undone', undone_at =
                    (select max(n.number) + 1 from change n where n.alignment_id = ?)
                where alignment_id = ? and number = ?
                """,
                alignment,
                alignment,
                change.number());
    }

    /** Notes that a change is done again. */
    public void redone(long alignment, Change change) {
        sql.update(
                "update change set state = 'done', undone_at = null"
                        + " where alignment_id = ? and number = ?",
                alignment,
                change.number());
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
        return those(alignment, " and number < ? order by number desc limit ?", number, limit);
    }

    /** The changes that led past a version, in their order, at most so many. */
    public List<Change> since(long alignment, int version, int limit) {
        return those(alignment, " and version > ? order by version limit ?", version, limit);
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
                row.getString("did"),
                Change.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Sql.numbers(row, "units"));
    }
}
