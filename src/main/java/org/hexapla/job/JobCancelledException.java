package org.hexapla.job;

import java.util.concurrent.CancellationException;

/** Somebody has cancelled the job that is being done. */
public final class JobCancelledException extends CancellationException {

    private static final long serialVersionUID = 1L;

    JobCancelledException() {
        super("The job was cancelled.");
    }
}
