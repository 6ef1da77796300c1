package org.hexapla.review.edit;

/** Where new things get their ids from. */
public interface NewIds {

    /** The id of a new unit. */
    long unit();

    /** The id of a new segment. */
    long segment();

    /** The id of a new comment. */
    long comment();
}
