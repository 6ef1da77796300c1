package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.SegmentState;

/** Keeps the words that were printed in the places of segments that reviewers corrected. */
@ApplicationScoped
class Originals {

    private static final String KEEP =
            """
            insert into segment_original (segment_id, text_id, words) values (?, ?, ?)
            on conflict (segment_id) do update set words = excluded.words
            """;

    private final Sql sql;

    Originals(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what a patch has segments be corrected from, and forgets what it no longer has. */
    void apply(Patch patch) {
        Map<Long, String> before = patch.before().originals();
        Map<Long, String> after = patch.after().originals();
        List<Long> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        if (!gone.isEmpty()) {
            sql.update("delete from segment_original where segment_id = any(?)", gone);
        }
        List<SegmentState> corrected =
                patch.after().segments().stream()
                        .filter(segment -> after.containsKey(segment.id()))
                        .filter(
                                segment ->
                                        !after.getOrDefault(segment.id(), "")
                                                .equals(before.get(segment.id())))
                        .toList();
        sql.each(
                KEEP,
                corrected,
                (statement, segment) ->
                        Sql.set(statement, segment.id(), segment.text(), after.get(segment.id())));
    }
}
