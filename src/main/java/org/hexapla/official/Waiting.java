package org.hexapla.official;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Lets time go by, and looks meanwhile if what is waited for is still wanted. */
final class Waiting {

    /** So long nobody looks. */
    static final Duration STEP = Duration.ofMillis(200);

    private Waiting() {}

    /**
     * Waits until a time.
     *
     * @param until as {@link System#nanoTime} counts
     * @param why what the watch is told
     */
    static void until(long until, FetchWatch watch, String why) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            watch.doing(why);
            try {
                Thread.sleep(Math.min(STEP.toMillis(), left / 1_000_000 + 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
    }
}
