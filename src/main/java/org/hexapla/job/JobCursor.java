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

    /** The database knows fewer times than Java does. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private JobCursor() {}

    static Optional<Cursor> of(Optional<String> parameter) {
        return Cursor.of(parameter, LIST, 2);
    }

    static Cursor after(JobView job) {
        return new Cursor(LIST, List.of(job.created().toString(), job.id().toString()));
    }

    static Instant createdAt(Cursor cursor) {
        try {
            Instant created = Instant.parse(cursor.values().get(0));
            if (!created.isBefore(EARLIEST) && created.isBefore(LATEST)) {
                return created;
            }
        } catch (DateTimeException notATime) {
            // answered below
        }
        throw Cursor.wrong();
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().get(1));
        } catch (IllegalArgumentException e) {
            throw Cursor.wrong();
        }
    }
}
