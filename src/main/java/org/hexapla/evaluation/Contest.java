package org.hexapla.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;

/** Has sets aligned, a document a thread; the results don't depend on the number of threads. */
final class Contest {

    private final int threads;

    Contest(int threads) {
        this.threads = threads;
    }

    /** The results in the order of the sets. */
    List<SetResult> run(Contestant contestant, List<GoldSet> sets) {
        List<List<DocumentResult>> documents =
                each(
                        contestant,
                        sets,
                        set -> set,
                        GoldSet::documents,
                        (document, aligner) -> align(document, aligner));
        return IntStream.range(0, sets.size())
                .mapToObj(k -> new SetResult(sets.get(k), documents.get(k)))
                .toList();
    }

    /**
     * What comes of it when somebody puts the least sure units right, for each set.
     *
     * @param share how many of the units of each document, from 0 to 1
     */
    List<Review> review(Contestant contestant, List<SetResult> results, double share) {
        return each(
                        contestant,
                        results,
                        SetResult::set,
                        SetResult::documents,
                        (document, aligner) -> Review.of(document, aligner, share))
                .stream()
                .map(reviews -> reviews.stream().reduce(Review.NONE, Review::plus))
                .toList();
    }

    /** Does something with each document of each set. */
    private <S, D, R> List<List<R>> each(
            Contestant contestant,
            List<S> sets,
            Function<S, GoldSet> gold,
            Function<S, List<D>> documents,
            BiFunction<D, Aligner, R> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<List<Future<R>>> pending = new ArrayList<>();
            for (S set : sets) {
                Aligner aligner = contestant.alignerFor(gold.apply(set));
                pending.add(
                        documents.apply(set).stream()
                                .map(
                                        document ->
                                                workers.submit(() -> work.apply(document, aligner)))
                                .toList());
            }
            return pending.stream().map(own -> own.stream().map(Contest::await).toList()).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static DocumentResult align(GoldDocument document, Aligner aligner) {
        long begin = processorTime();
        List<AlignedUnit> units = aligner.align(document.texts());
        long end = processorTime();
        Score score = Score.of(document, units.stream().map(Cells::of).toList());
        return new DocumentResult(document, units, score, end - begin);
    }

    /** Of this thread, or the time of day where the machine doesn't tell. */
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static <R> R await(Future<R> pending) {
        try {
            return pending.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while aligning", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an aligner failed", failed.getCause());
        }
    }
}
