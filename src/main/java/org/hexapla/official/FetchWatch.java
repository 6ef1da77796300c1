package org.hexapla.official;

/** Watches a fetch, and can end it. */
@FunctionalInterface
public interface FetchWatch {

    /**
     * Says what is being done; called several times a second, also while nothing but time goes by.
     *
     * @param what a few words: {@code asking for docx}
     * @throws java.util.concurrent.CancellationException to end the fetch
     */
    void doing(String what);
}
