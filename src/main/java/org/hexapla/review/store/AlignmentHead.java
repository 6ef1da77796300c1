package org.hexapla.review.store;

/**
 * An alignment as a whole.
 *
 * @param resolution the id of the stored resolution
 * @param alignment the id of the alignment
 * @param version its version
 */
public record AlignmentHead(long resolution, long alignment, int version) {

    /** The same of the next version. */
    public AlignmentHead next() {
        return new AlignmentHead(resolution, alignment, version + 1);
    }
}
