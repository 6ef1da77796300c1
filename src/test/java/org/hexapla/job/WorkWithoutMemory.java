package org.hexapla.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A job that stores its result and then runs out of memory in the same transaction. */
@ApplicationScoped
class WorkWithoutMemory implements JobWork {

    static final String KIND = "without-memory";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(String payload, RunningJob job) {
        job.finish("stored too early");
        throw new OutOfMemoryError("as far as this test goes");
    }
}
