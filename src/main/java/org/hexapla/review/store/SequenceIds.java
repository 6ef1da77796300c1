package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.hexapla.review.edit.NewIds;

/** Takes ids from the database's sequences, a block each time, of which the last number is used. */
@ApplicationScoped
public class SequenceIds implements NewIds {

    private final Sql sql;

    SequenceIds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long unit() {
        return next("unit_seq");
    }

    @Override
    public long segment() {
        return next("segment_seq");
    }

    @Override
    public long comment() {
        return next("unit_comment_seq");
    }

    private long next(String sequence) {
        return sql.list("select nextval(?::regclass)", row -> row.getLong(1), sequence).get(0);
    }
}
