package org.hexapla.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class JobQueueTest {

    @Test
    void bothSortsOfJobsAreStoppedAtOnce() {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger met = new AtomicInteger();
        Runnable stop =
                () -> {
                    try {
                        both.await(10, TimeUnit.SECONDS);
                        met.incrementAndGet();
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException(e);
                    }
                };

        JobQueue.together(stop, stop);

        assertThat(met).hasValue(2);
    }
}
