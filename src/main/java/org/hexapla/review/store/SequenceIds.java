package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.hexapla.review.edit.NewIds;

/** Takes ids from the database's sequences, a block each time, and gives them out one by one. */
@ApplicationScoped
public class SequenceIds implements NewIds {

    /** By how much a sequence steps that Hibernate uses too: it gives the first of a block. */
    private static final int SHARED = 100;

    private final Sql sql;
    private final Block units = new Block("unit_seq", SHARED);
    private final Block segments = new Block("segment_seq", SHARED);
    private final Block comments = new Block("unit_comment_seq", 1);

    SequenceIds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long unit() {
        return units.next(sql);
    }

    @Override
    public long segment() {
        return segments.next(sql);
    }

    @Override
    public long comment() {
        return comments.next(sql);
    }

    /** What is left of a block of numbers. */
    private static final class Block {
        private final String sequence;
        private final int size;
        private long next = 1;
        private long last;

        Block(String sequence, int size) {
            this.sequence = sequence;
            this.size = size;
        }

        synchronized long next(Sql sql) {
            if (next > last) {
                next =
                        sql.list("select nextval(?::regclass)", row -> row.getLong(1), sequence)
                                .get(0);
                last = next + size - 1;
            }
            return next++;
        }
    }
}
