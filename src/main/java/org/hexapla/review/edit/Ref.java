package org.hexapla.review.edit;

/** How an edit names a unit or a segment. */
public sealed interface Ref {

    /**
     * By its id.
     *
     * @param id the id, from 1
     */
    record Known(long id) implements Ref {}

    /**
     * By the edit of the same list that makes it.
     *
     * @param edit the place of that edit in the list, from 0
     */
    record Made(int edit) implements Ref {}
}
