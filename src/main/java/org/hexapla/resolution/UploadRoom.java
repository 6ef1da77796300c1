package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;

/** The memory that bodies of requests may fill at one time; more of them wait for their turn. */
@ApplicationScoped
class UploadRoom {

    private static final int PATIENCE_SECONDS = 120;
    private static final int UNIT = 1024;

    /** Reading and storing a text takes less than this many times the bytes that came. */
    private static final int TIMES_ITS_SIZE = 16;

    private final int size;
    private final Semaphore room;

    UploadRoom(Limits limits) {
        long memory = Runtime.getRuntime().maxMemory() / TIMES_ITS_SIZE;
        size = units(Math.max(memory, limits.upload().asLongValue()));
        room = new Semaphore(size, true);
    }

    /**
     * Waits until there is room for a body.
     *
     * @param bytes its length
     * @return what gives the room back
     * @throws ProblemException when others need it for too long
     */
    Runnable enter(long bytes) {
        int wanted = Math.min(size, units(bytes));
        try {
            if (room.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return () -> room.release(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(
                ProblemKind.BUSY, "Other large bodies are being read. Try again in a minute.");
    }

    private static int units(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, (bytes + UNIT - 1) / UNIT);
    }
}
