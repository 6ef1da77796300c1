package org.hexapla.review.edit;

/** Ids that are counted up, of which none is in a {@link Model} at first. */
final class CountedIds implements NewIds {
    private long last = 1000;

    @Override
    public long unit() {
        return ++last;
    }

    @Override
    public long segment() {
        return ++last;
    }

    @Override
    public long comment() {
        return ++last;
    }
}
