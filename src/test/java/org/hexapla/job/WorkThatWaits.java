package org.hexapla.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;

/** A job that waits until the test lets it go on. */
@ApplicationScoped
class WorkThatWaits implements JobWork {

    static final String KIND = "waiting";

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(2);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean waits() {
        return true;
    }

    @Override
    public void run(String payload, RunningJob job) throws InterruptedException {
        begun.countDown();
        end.await();
        job.finish("at last");
    }

    /** Waits until two such jobs are being done. */
    void awaitTwo() throws InterruptedException {
        begun.await();
    }

    /** Lets all such jobs go on. */
    void letGo() {
        end.countDown();
    }
}
