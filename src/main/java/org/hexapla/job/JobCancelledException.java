package org.hexapla.job;

/** Somebody has cancelled the job that is being done. */
public final class JobCancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelledException() {
        super("The job was cancelled.");
    }
}
