package org.hexapla.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureFailure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hexapla.resolution.AlignmentChanged;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.review.store.AlignmentHeads;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells watchers what happens to alignments: at once what this node does, and within a second what
 * others do. However many watch an alignment, it is read once.
 */
@ApplicationScoped
class Watches {

    /** How often it is looked what other nodes have done. */
    static final Duration PACE = Duration.ofSeconds(1);

    /** How often a watcher hears something, so that a broken connection is noticed. */
    static final Duration PULSE = Duration.ofSeconds(15);

    /** So many events may wait for a slow watcher; one that is slower has to come again. */
    private static final int PATIENCE = 256;

    private static final Logger LOG = Logger.getLogger(Watches.class);

    private final AlignmentHeads heads;
    private final Deltas deltas;
    private final ObjectMapper json;
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final List<ScheduledFuture<?>> clocks = new CopyOnWriteArrayList<>();

    Watches(AlignmentHeads heads, Deltas deltas, ObjectMapper json) {
        this.heads = heads;
        this.deltas = deltas;
        this.json = json;
    }

    /** What a watcher is told. */
    sealed interface Signal {

        /** Nothing; only that the connection is alive. */
        record Pulse() implements Signal {}

        /**
         * What happened.
         *
         * @param name the name of the event: {@code change}, {@code reload} or {@code deleted}
         * @param version the version of the alignment since then
         * @param data a JSON object
         */
        record Happened(String name, int version, String data) implements Signal {}
    }

    /** A watcher, who knows an alignment up to a version. */
    private static final class Watcher {
        private final MultiEmitter<? super Signal> emitter;
        private int version;

        Watcher(MultiEmitter<? super Signal> emitter, int version) {
            this.emitter = emitter;
            this.version = version;
        }
    }

    /** The watchers of an alignment. */
    private static final class Channel {
        private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
        private final AtomicBoolean due = new AtomicBoolean();
    }

    /** The version that a poll sees of an alignment that is gone. */
    private static final int GONE = -1;

    void start(@Observes StartupEvent event) {
        clocks.add(every(PACE, this::look));
        clocks.add(every(PULSE, this::pulse));
    }

    private static ScheduledFuture<?> every(Duration pause, Runnable task) {
        return Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(
                        task, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clocks.forEach(clock -> clock.cancel(false));
    }

    /**
     * What happens to an alignment from a version on, until the watcher goes or the alignment does.
     *
     * @param version the version that the watcher knows
     */
    Multi<Signal> watch(ResolutionId id, int version) {
        return Multi.createFrom()
                .<Signal>emitter(
                        emitter -> {
                            Watcher watcher = new Watcher(emitter, version);
                            emitter.onTermination(() -> leave(id.value(), watcher));
                            channels.compute(
                                    id.value(),
                                    (key, known) -> {
                                        Channel channel = known == null ? new Channel() : known;
                                        channel.watchers.add(watcher);
                                        return channel;
                                    });
                            emitter.emit(new Signal.Pulse());
                            signal(id.value());
                        },
                        PATIENCE)
                .onFailure(BackPressureFailure.class)
                .recoverWithCompletion();
    }

    private void leave(String id, Watcher watcher) {
        channels.computeIfPresent(
                id,
                (key, channel) -> {
                    channel.watchers.remove(watcher);
                    return channel.watchers.isEmpty() ? null : channel;
                });
    }

    /** Whether anybody watches the alignment of a resolution. */
    boolean watches(String id) {
        return channels.containsKey(id);
    }

    void alignmentChanged(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) AlignmentChanged change) {
        signal(change.id().value());
    }

    /** Has somebody tell the watchers of an alignment, who doesn't hold up whoever asks for it. */
    private void signal(String id) {
        Channel channel = channels.get(id);
        if (channel != null && channel.due.compareAndSet(false, true)) {
            Infrastructure.getDefaultWorkerPool().execute(() -> tell(id, channel));
        }
    }

    private void look() {
        if (channels.isEmpty()) {
            return;
        }
        try {
            Map<String, Integer> versions = heads.versions(channels.keySet());
            channels.forEach(
                    (id, channel) -> {
                        int version = versions.getOrDefault(id, GONE);
                        if (channel.watchers.stream().anyMatch(one -> one.version != version)) {
                            signal(id);
                        }
                    });
        } catch (RuntimeException e) {
            LOG.warnf("Changes of watched alignments can't be looked for: %s", e.getMessage());
        }
    }

    private void pulse() {
        Signal pulse = new Signal.Pulse();
        channels.values()
                .forEach(
                        channel ->
                                channel.watchers.forEach(
                                        watcher -> {
                                            try {
                                                watcher.emitter.emit(pulse);
                                            } catch (RuntimeException gone) {
                                                LOG.debugf(gone, "A watcher is just going");
                                            }
                                        }));
    }

    private void tell(String id, Channel channel) {
        synchronized (channel) {
            channel.due.set(false); // what happens from now on is told by another
            try {
                Map<Integer, Told> told = new ConcurrentHashMap<>();
                for (Watcher watcher : channel.watchers) {
                    Told news =
                            told.computeIfAbsent(
                                    watcher.version,
                                    version -> told(new ResolutionId(id), version));
                    hear(watcher, news);
                }
            } catch (RuntimeException e) {
                LOG.warnf("Changes of %s can't be told: %s", id, e.getMessage());
            }
        }
    }

    /**
     * News.
     *
     * @param signal what is told, or null where there is nothing to tell
     * @param version the version that whoever heard it knows, or {@link #GONE}
     */
    private record Told(@Nullable Signal signal, int version) {}

    private static void hear(Watcher watcher, Told news) {
        watcher.version = news.version();
        if (news.signal() != null) {
            watcher.emitter.emit(news.signal());
        }
        if (news.version() == GONE) {
            watcher.emitter.complete();
        }
    }

    private Told told(ResolutionId id, int version) {
        Optional<Delta> delta = deltas.since(id, version);
        if (delta.isEmpty()) {
            return new Told(new Signal.Happened("deleted", version, "{}"), GONE);
        }
        Happening sum = delta.get().sum();
        if (sum.version() == version && !sum.reload()) {
            return new Told(null, version);
        }
        String data = sum.reload() ? "{\"version\":" + sum.version() + "}" : written(delta.get());
        return new Told(
                new Signal.Happened(sum.reload() ? "reload" : "change", sum.version(), data),
                sum.version());
    }

    private String written(Delta delta) {
        try {
            return json.writeValueAsString(delta);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("can't be written as JSON", e);
        }
    }
}
