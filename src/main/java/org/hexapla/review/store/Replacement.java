package org.hexapla.review.store;

/**
 * All units of an alignment were replaced.
 *
 * @param before what there was
 * @param after what there is since
 */
public record Replacement(WholeAlignment before, WholeAlignment after) {

    /** The way back. */
    public Replacement reversed() {
        return new Replacement(after, before);
    }
}
