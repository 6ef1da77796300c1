package org.hexapla.job;

/** A job that is being done. */
public interface RunningJob {

    /**
     * Reports how far it is. It is seen by others at once.
     *
     * @param done how much is done
     * @param total how much there is to do, in the same unit
     * @param message what is being done
     * @throws JobCancelledException when somebody has cancelled it
     */
    void progress(long done, long total, String message);

    /**
     * Ends the job well, in the transaction that is under way: if that fails, the job isn't done.
     *
     * @param result what came of it; becomes JSON
     * @throws JobCancelledException when somebody has cancelled it
     */
    void finish(Object result);
}
