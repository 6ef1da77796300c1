package org.hexapla.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.listing.Cursor;

/** Places in the list of jobs. */
final class JobCursor {

    private static final String LIST = "jobs";

    private JobCursor() {}

    static Optional<Cursor> of(Optional<String> parameter) {
        return Cursor.of(parameter, LIST, 2);
    }

    static Cursor after(JobView job) {
        return new Cursor(LIST, List.of(job.created().toString(), job.id().toString()));
    }

    static Instant createdAt(Cursor cursor) {
        try {
            return Instant.parse(cursor.values().get(0));
        } catch (DateTimeException e) {
            throw Cursor.wrong();
        }
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().get(1));
        } catch (IllegalArgumentException e) {
            throw Cursor.wrong();
        }
    }
}
