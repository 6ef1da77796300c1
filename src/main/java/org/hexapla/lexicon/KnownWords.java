package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.language.Language;
import org.hexapla.resolution.PriorWords;
import org.hexapla.resolution.ResolutionId;

/**
 * What is known of words: the lexicon that comes with Hexapla, and what the stored alignments have
 * taught. Kept in memory until the stored lexicon is of another version, whoever has changed it.
 */
@ApplicationScoped
class KnownWords implements PriorWords {

    private static final Reading NOTHING =
            new Reading(0, CompletableFuture.completedFuture(Known.of(List.of())));

    private final StoredPairs pairs;
    private final StoredLessons lessons;
    private final AtomicReference<Reading> latest = new AtomicReference<>(NOTHING);

    KnownWords(StoredPairs pairs, StoredLessons lessons) {
        this.pairs = pairs;
        this.lessons = lessons;
    }

    @Override
    public Prior of(ResolutionId id, List<Language> languages) {
        while (true) {
            Known now = now();
            Optional<StoredLesson> own = lessons.of(id);
            if (pairs.version() == now.version()) { // else the two may not belong together
                return own.map(lesson -> without(lesson, now, languages))
                        .orElseGet(() -> new Prior(now.all(), now.version()));
            }
        }
    }

    /** What can't be taken out must not be confirmed by itself: then nothing learned is known. */
    private static Prior without(StoredLesson lesson, Known now, List<Language> languages) {
        return lesson.unpacked()
                .map(own -> new Prior(now.without(own, languages), now.version()))
                .orElseGet(() -> new Prior(ShippedLexicon.file().lexicon(), 0));
    }

    /**
     * What is known now. While it is read anew, those who come for it wait and share it; nobody
     * else does.
     */
    Known now() {
        while (true) {
            long version = pairs.version();
            Reading last = Objects.requireNonNull(latest.get());
            if (last.version == version) {
                return last.known.join();
            }
            Reading next = new Reading(version, new CompletableFuture<>());
            if (latest.compareAndSet(last, next)) { // what was known before is let go
                return read(next);
            }
        }
    }

    private Known read(Reading reading) {
        try {
            Known known = Known.of(pairs.words());
            reading.known.complete(known);
            return known;
        } catch (RuntimeException | Error e) {
            latest.compareAndSet(reading, NOTHING);
            reading.known.completeExceptionally(e);
            throw e;
        }
    }

    /**
     * What is known, or soon will be.
     *
     * @param version the version of the stored lexicon that it was asked for
     * @param known the same or a later one
     */
    private record Reading(long version, CompletableFuture<Known> known) {}
}
