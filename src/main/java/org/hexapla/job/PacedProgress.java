package org.hexapla.job;

import java.time.Duration;

/**
 * Reports a job's progress as often as people look at it and no more often: each report is a
 * transaction. Whether the job was cancelled is seen as often.
 */
public final class PacedProgress {

    private static final long PACE = Duration.ofMillis(250).toNanos();

    private final RunningJob job;
    private final String message;
    private long last = System.nanoTime();

    /**
     * @param job the job, which has reported its beginning by itself
     * @param message what is being done
     */
    public PacedProgress(RunningJob job, String message) {
        this.job = job;
        this.message = message;
    }

    /**
     * Says how far it is; most of the time this does nothing.
     *
     * @throws JobCancelledException when somebody has cancelled the job
     */
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (now - last >= PACE) {
            job.progress(done, total, message);
            last = System.nanoTime();
        }
    }
}
