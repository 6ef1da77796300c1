package org.hexapla.job;

import java.util.Optional;

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
     * Notes what came of the job so far. Others see it at once, as the job's result, and it stays
     * when the job fails or is cancelled: for work whose steps are stored one by one.
     *
     * @param result becomes JSON
     * @throws JobCancelledException when somebody has cancelled it
     */
    void keep(Object result);

    /**
     * What was kept last, as JSON: nothing at first, and something where the job's process was
     * killed and the job is done again.
     */
    Optional<String> kept();

    /**
     * Ends the job well, in the transaction that is under way: if that fails, the job isn't done.
     *
     * @param result what came of it; becomes JSON
     * @throws JobCancelledException when somebody has cancelled it
     */
    void finish(Object result);
}
