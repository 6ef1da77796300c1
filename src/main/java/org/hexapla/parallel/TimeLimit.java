package org.hexapla.parallel;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Lets a file be read for so long and no longer. What takes longer is interrupted and waited for no
 * more; a reader that heeds no interruption runs on by itself, at the lowest priority, and nothing
 * that it finds is used. While many such are running, no file is read.
 */
public final class TimeLimit {

    /** Enough for the largest files that are accepted, on a slow machine. */
    public static final Duration USUAL = Duration.ofSeconds(60);

    private static final int MOST_ABANDONED = 8;

    private final Duration limit;
    private final AtomicInteger abandoned = new AtomicInteger();

    /** The reading of a file, which gives what was read. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws UnreadableDocumentException;
    }

    /**
     * @param limit how long one file may take to read, more than nothing
     */
    public TimeLimit(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("no time to read a file in: " + limit);
        }
        this.limit = limit;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException when it can't be read, or takes too long
     * @throws CancellationException when the calling thread is interrupted
     */
    <T> T within(Reading<T> reading) throws UnreadableDocumentException {
        if (abandoned.get() >= MOST_ABANDONED) {
            throw new UnreadableDocumentException(
                    Reason.TOO_SLOW,
                    "Files that took too long are still being read; try again in a while.");
        }
        AtomicInteger state = new AtomicInteger();
        FutureTask<T> task = new FutureTask<>(reading::read);
        Thread thread =
                new Thread(
                        () -> {
                            task.run();
                            if (!state.compareAndSet(0, 1)) {
                                abandoned.decrementAndGet();
                            }
                        },
                        "reading a file");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw unreadable(failed.getCause());
        } catch (TimeoutException late) {
            abandon(thread, task, state);
            throw new UnreadableDocumentException(
                    Reason.TOO_SLOW,
                    "The file could not be read within " + limit.toMillis() / 1000.0 + " seconds.");
        } catch (InterruptedException interrupted) {
            abandon(thread, task, state);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a file was read");
        }
    }

    private void abandon(Thread thread, FutureTask<?> task, AtomicInteger state) {
        abandoned.incrementAndGet();
        if (!state.compareAndSet(0, 2)) {
            abandoned.decrementAndGet(); // it has just ended
        }
        thread.setPriority(Thread.MIN_PRIORITY);
        task.cancel(true);
    }

    private static UnreadableDocumentException unreadable(@Nullable Throwable cause) {
        if (cause instanceof UnreadableDocumentException unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError) {
            return new UnreadableDocumentException(
                    Reason.EXCESSIVE, "The file is nested too deeply to be read.");
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(cause);
    }
}
