package org.hexapla.review.edit;

import java.time.Instant;

/**
 * A comment on a unit.
 *
 * @param id its id
 * @param unit the id of the unit
 * @param who wrote it
 * @param at when
 * @param text what
 */
public record CommentState(long id, long unit, String who, Instant at, String text) {

    CommentState on(long other) {
        return new CommentState(id, other, who, at, text);
    }
}
