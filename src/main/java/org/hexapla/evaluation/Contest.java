package org.hexapla.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<List<Future<DocumentResult>>> pending = new ArrayList<>();
            for (GoldSet set : sets) {
                Aligner aligner = contestant.alignerFor(set);
                pending.add(
                        set.documents().stream()
                                .map(document -> workers.submit(() -> align(document, aligner)))
                                .toList());
            }
            List<SetResult> results = new ArrayList<>();
            for (int k = 0; k < pending.size(); k++) {
                List<DocumentResult> documents = new ArrayList<>();
                for (Future<DocumentResult> document : pending.get(k)) {
                    documents.add(await(document));
                }
                results.add(new SetResult(sets.get(k), documents));
            }
            return results;
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

    private static DocumentResult await(Future<DocumentResult> document) {
        try {
            return document.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while aligning", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("an aligner failed", failed.getCause());
        }
    }
}
