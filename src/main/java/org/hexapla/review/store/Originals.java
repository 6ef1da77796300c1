package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Keeps the words that segments had before reviewers corrected them. */
@ApplicationScoped
public class Originals {

    private final Sql sql;

    Originals(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the words of segments that are about to be corrected, the first time. */
    public void keep(Collection<Long> segments) {
        if (!segments.isEmpty()) {
            sql.update(
                    """
                    insert into segment_original (segment_id, text_id, words)
                    select id, text_id, words from segment where id = any(?)
                    on conflict do nothing
                    """,
                    segments);
        }
    }

    /** Forgets those of segments that have them again, since corrections were taken back. */
    public void forget(Collection<Long> segments) {
        if (!segments.isEmpty()) {
            sql.update(
                    """
                    delete from segment_original o using segment s
                    where s.id = o.segment_id and s.words = o.words and s.id = any(?)
                    """,
                    segments);
        }
    }
}
