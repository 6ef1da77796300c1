package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Knows which alignments the checks have been through. */
@ApplicationScoped
public class CheckMarks {

    /** The generation of the checks: one more whenever old alignments are to be checked again. */
    private static final int GENERATION = 1;

    private static final String NEXT =
            """
            select r.id as resolution, a.id as alignment, a.version, r.key
            from alignment a join resolution r on r.id = a.resolution_id
            where a.checked < ? and a.id > ?
            order by a.id limit 1
            for update of r for no key update of a skip locked
            """;

    private final Sql sql;

    CheckMarks(Sql sql) {
        this.sql = sql;
    }

    /**
     * An alignment that the checks haven't been through.
     *
     * @param head the alignment
     * @param resolution the id of its resolution for clients
     */
    public record Unchecked(AlignmentHead head, String resolution) {}

    /** Notes that the checks have been through an alignment. */
    public void mark(long alignment) {
        sql.update("update alignment set checked = ? where id = ?", GENERATION, alignment);
    }

    /**
     * The next alignment that the checks haven't been through and that nobody else is at; nobody
     * can change it until the transaction ends.
     *
     * @param after the id of the alignment after which it comes
     */
    public Optional<Unchecked> next(long after) {
        return sql
                .list(
                        NEXT,
                        row ->
                                new Unchecked(
                                        new AlignmentHead(
                                                row.getLong("resolution"),
                                                row.getLong("alignment"),
                                                row.getInt("version")),
                                        row.getString("key")),
                        GENERATION,
                        after)
                .stream()
                .findFirst();
    }

    /** Whether there is an alignment that the checks haven't been through. */
    public boolean isAnyLeft() {
        return sql.list(
                        "select exists (select 1 from alignment where checked < ?)",
                        row -> row.getBoolean(1),
                        GENERATION)
                .get(0);
    }
}
