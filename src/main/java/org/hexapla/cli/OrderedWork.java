package org.hexapla.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on many things at once, and hands what comes of it on in the order of these things, a
 * few at a time: what follows does not depend on the number of threads, and memory stays bounded.
 */
final class OrderedWork implements AutoCloseable {

    /** So many results for each thread may wait for their turn. */
    private static final int AHEAD = 4;

    private final ExecutorService pool;
    private final int most;

    OrderedWork(int threads) {
        pool = Executors.newFixedThreadPool(threads);
        most = threads * AHEAD;
    }

    /**
     * Works on all things.
     *
     * @param work is done by any thread; what it throws ends it all
     * @param next is told each result, in order, by the caller's thread
     */
    <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> next) {
        Deque<Future<R>> under = new ArrayDeque<>();
        Iterator<T> left = things.iterator();
        while (left.hasNext() || !under.isEmpty()) {
            while (left.hasNext() && under.size() < most) {
                T thing = left.next();
                under.add(pool.submit(() -> work.apply(thing)));
            }
            next.accept(result(under.remove()));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while documents were aligned", stopped);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
