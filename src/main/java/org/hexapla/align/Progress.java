package org.hexapla.align;

/** Is told how far an alignment is, and can end it. */
@FunctionalInterface
public interface Progress {

    /**
     * Called again and again while texts are aligned, several times a second and one call at a
     * time.
     *
     * @param done how many steps are done; it never falls
     * @param total how many there are, the same in all calls of an alignment
     * @throws java.util.concurrent.CancellationException when the alignment is to end at once;
     *     nothing comes of it, and its caller gets the exception
     */
    void at(long done, long total);

    /** For those who don't care. */
    static Progress ignored() {
        return (done, total) -> {};
    }
}
