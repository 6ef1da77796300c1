package org.hexapla.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.resolution.AlignmentChanged;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.review.store.AlignmentHeads;
import org.hexapla.review.store.CheckMarks;
import org.jboss.logging.Logger;

/**
 * Has the checks go through alignments that were made before there were any, in the background when
 * the server starts: one after the other, each in a transaction of its own that notes it, so that
 * nothing is lost when the server stops, and several nodes share the work.
 */
@ApplicationScoped
class Rechecking {

    private static final Logger LOG = Logger.getLogger(Rechecking.class);

    /** How often it is looked again for alignments at which somebody else was. */
    private static final int ROUNDS = 60;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CheckMarks marks;
    private final AlignmentHeads heads;
    private final Flagging flagging;
    private final Event<AlignmentChanged> changed;
    private final Set<Long> failed = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    Rechecking(
            CheckMarks marks,
            AlignmentHeads heads,
            Flagging flagging,
            Event<AlignmentChanged> changed) {
        this.marks = marks;
        this.heads = heads;
        this.flagging = flagging;
        this.changed = changed;
    }

    void start(@Observes StartupEvent event) {
        Infrastructure.getDefaultWorkerPool().execute(() -> round(ROUNDS));
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void round(int left) {
        try {
            int count = checkAll();
            if (count > 0) {
                LOG.infof("The checks went through %d alignments from before.", count);
            }
            if (left > 1 && !stopped && QuarkusTransaction.requiringNew().call(marks::isAnyLeft)) {
                Infrastructure.getDefaultWorkerPool()
                        .schedule(() -> round(left - 1), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException e) {
            LOG.warn("Alignments from before can't be looked for", e);
        }
    }

    /**
     * Checks all alignments that the checks haven't been through; how many those were. One that
     * can't be checked is told in the log and left until the next start.
     */
    int checkAll() {
        int count = 0;
        long last = 0;
        while (!stopped) {
            long after = last;
            AtomicReference<CheckMarks.Unchecked> at = new AtomicReference<>();
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> marks.next(after).ifPresent(next -> check(next, at)));
            } catch (RuntimeException e) {
                if (at.get() == null) {
                    throw e;
                }
                LOG.warnf(e, "The alignment of %s can't be checked", at.get().resolution());
                failed.add(at.get().head().alignment());
            }
            if (at.get() == null) {
                return count;
            }
            last = at.get().head().alignment();
            count += failed.contains(last) ? 0 : 1;
        }
        return count;
    }

    /** Checks an alignment, which is noted before, so that it is known which one fails. */
    private void check(CheckMarks.Unchecked unchecked, AtomicReference<CheckMarks.Unchecked> note) {
        note.set(unchecked);
        if (failed.contains(unchecked.head().alignment())) {
            return;
        }
        flagging.all(unchecked.head().alignment());
        marks.mark(unchecked.head().alignment());
        heads.raise(unchecked.head(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        changed.fire(new AlignmentChanged(new ResolutionId(unchecked.resolution())));
    }
}
