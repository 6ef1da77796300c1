package org.hexapla.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hexapla.review.edit.CommentState;

/** The comments on units. */
@ApplicationScoped
public class Comments {

    private final Sql sql;

    Comments(Sql sql) {
        this.sql = sql;
    }

    /** The comments on a unit, the oldest first. */
    public List<CommentState> on(long unit) {
        return sql.list(
                "select id, unit_id, who, at, words from unit_comment where unit_id = ? order by id",
                StateRows::comment,
                unit);
    }
}
