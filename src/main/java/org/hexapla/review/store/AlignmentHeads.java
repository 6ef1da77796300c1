package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The alignments of resolutions, and their versions. */
@ApplicationScoped
public class AlignmentHeads {

    private static final String FIND =
            """
            select r.id as resolution, a.id as alignment, a.version
            from resolution r join alignment a on a.resolution_id = r.id
            where r.key = ?
            """;

    /** Locks both rows, since of a row that isn't locked an older version may be read. */
    private static final String LOCK =
            """
            select r.id as resolution, a.id as alignment, a.version
            from resolution r join alignment a on a.resolution_id = r.id
            where r.key = ?
            for update of r for no key update of a
            """;

    private static final String RAISE =
            """
            with raised as (
                update alignment set version = version + 1, changed_at = ? where id = ?)
            update resolution set version = version + 1, changed_at = ? where id = ?
            """;

    private final Sql sql;

    AlignmentHeads(Sql sql) {
        this.sql = sql;
    }

    /** The alignment of a resolution. */
    public Optional<AlignmentHead> of(String resolution) {
        return find(FIND, resolution);
    }

    /**
     * The alignment of a resolution, which nobody else can change until the transaction ends.
     *
     * @return nothing where there is no such resolution, or it isn't aligned
     */
    public Optional<AlignmentHead> locked(String resolution) {
        return find(LOCK, resolution);
    }

    private Optional<AlignmentHead> find(String query, String resolution) {
        return sql
                .list(
                        query,
                        row ->
                                new AlignmentHead(
                                        row.getLong("resolution"),
                                        row.getLong("alignment"),
                                        row.getInt("version")),
                        resolution)
                .stream()
                .findFirst();
    }

    /** Has all that the transaction reads be of one moment; it must not have read anything yet. */
    public void readAsOfNow() {
        sql.update("set transaction isolation level repeatable read, read only");
    }

    /** The versions of the alignments of resolutions; one that isn't aligned is left out. */
    public Map<String, Integer> versions(Collection<String> resolutions) {
        Map<String, Integer> versions = new HashMap<>();
        sql.list(
                        """
                        select r.key, a.version
                        from resolution r join alignment a on a.resolution_id = r.id
                        where r.key = any(?)
                        """,
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        (Object) resolutions.toArray(String[]::new))
                .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
        return versions;
    }

    /** Raises the versions of an alignment and its resolution. */
    public AlignmentHead raise(AlignmentHead head, Instant now) {
        sql.update(RAISE, now, head.alignment(), now, head.resolution());
        return head.next();
    }
}
