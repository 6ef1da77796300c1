package org.hexapla.job;

/** What a kind of job does: a bean a kind. */
public interface JobWork {

    /** The name of the kind. */
    String kind();

    /**
     * Whether the work is mostly waiting, as for the answers of another server. Such jobs are done
     * beside all others and keep none of them from being done.
     */
    default boolean waits() {
        return false;
    }

    /**
     * Does the work. A job whose process is killed is run again from its beginning, so everything
     * is either stored together with {@link RunningJob#finish} or harmless to do twice. What it
     * needn't do twice it can look up in {@link RunningJob#kept}.
     *
     * @param payload what was handed over when the job was asked for: JSON
     * @param job the job, to report to
     * @throws Exception when it fails; the message is shown to people
     */
    void run(String payload, RunningJob job) throws Exception;
}
