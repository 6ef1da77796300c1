package org.hexapla.lexicon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;

/**
 * Enters lessons, each in the place of the one that its alignment gave before, and keeps the sum of
 * all for each pair of languages. One writer at a time.
 *
 * <p>The sum of a pair that is full is approximate: words that the bound has dropped are gone with
 * all that was known of them, so that those who teach them later begin anew, and what a lesson
 * takes along that is replaced or forgotten may have been dropped, and is then taken from others.
 * {@link #rebuild} makes it exact again.
 */
@ApplicationScoped
class LessonBook {

    /** So many lessons are held in memory at one time when all are read. */
    private static final int LESSONS_AT_ONCE = 20;

    /** And so many sums that no bound applies to yet. */
    private static final int PAIRS_AT_ONCE = 4;

    /** So often all is added up while others may write. */
    private static final int ATTEMPTS = 3;

    private static final int LONGEST_REBUILD_SECONDS = 3600;

    private final StoredLessons lessons;
    private final StoredPairs pairs;
    private final Bound bound;

    @Inject
    LessonBook(StoredLessons lessons, StoredPairs pairs, LexiconSettings settings) {
        this(lessons, pairs, new Bound(settings.entries()));
    }

    LessonBook(StoredLessons lessons, StoredPairs pairs, Bound bound) {
        this.lessons = lessons;
        this.pairs = pairs;
        this.bound = bound;
    }

    /**
     * Enters lessons. One whose alignment is gone by now, or has taught a later version already, is
     * left out.
     *
     * @return whether the sum is sound: where something stored can't be read, it is left as it is,
     *     or keeps what should have gone, until it is rebuilt
     */
    boolean enter(List<Lesson> batch) {
        List<PackedLesson> packed = batch.stream().map(PackedLesson::of).toList();
        return QuarkusTransaction.requiringNew().call(() -> enterPacked(packed));
    }

    private boolean enterPacked(List<PackedLesson> batch) {
        pairs.lock();
        List<PackedLesson> there =
                batch.stream().filter(lesson -> lessons.hasTeacher(lesson.alignment())).toList();
        Entry entry = entry(there);
        // who deletes an alignment need not wait until all is added up
        List<PackedLesson> held =
                there.stream().filter(lesson -> lessons.holdsTeacher(lesson.alignment())).toList();
        if (held.size() < there.size()) {
            entry = entry(held);
        }
        Instant now = now();
        for (PackedLesson lesson : entry.lessons) {
            lessons.findByIdOptional(lesson.alignment())
                    .ifPresentOrElse(
                            former -> former.becomes(lesson, now),
                            () -> lessons.persist(new StoredLesson(lesson, now)));
        }
        lessons.flush();
        lessons.getEntityManager().clear();
        return store(entry.sums, now) && entry.change.isSound();
    }

    /**
     * Takes out what alignments taught that are gone.
     *
     * @return whether the sum is sound, as for {@link #enter}
     */
    boolean forget(List<Long> alignments) {
        return QuarkusTransaction.requiringNew().call(() -> forgetNow(alignments));
    }

    private boolean forgetNow(List<Long> alignments) {
        pairs.lock();
        Change change = new Change();
        for (long alignment : alignments) {
            Optional<StoredLesson> former = lessons.findByIdOptional(alignment);
            if (former.isPresent() && !lessons.hasTeacher(alignment)) {
                change.remove(former.get());
                lessons.delete(former.get());
            }
        }
        return store(sums(change), now()) && change.isSound();
    }

    /**
     * Adds all lessons up again. One that can't be read is thrown away, so that its alignment is
     * due again. Other writers have to wait only if they change the lexicon all the time.
     */
    void rebuild() {
        List<LanguagePair> all = pairs.all();
        for (int from = 0; from < all.size(); from += PAIRS_AT_ONCE) {
            rebuild(all.subList(from, Math.min(all.size(), from + PAIRS_AT_ONCE)));
        }
    }

    private void rebuild(List<LanguagePair> some) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long version = pairs.version();
            Totals totals = totals(some);
            boolean stored =
                    QuarkusTransaction.requiringNew()
                            .call(() -> isStillAt(version) && store(totals));
            if (stored) {
                return;
            }
        }
        QuarkusTransaction.requiringNew()
                .timeout(LONGEST_REBUILD_SECONDS)
                .run(
                        () -> {
                            pairs.lock();
                            store(totals(some));
                        });
    }

    /** Whether nobody has changed the lexicon; nobody does until the transaction ends. */
    private boolean isStillAt(long version) {
        pairs.lock();
        return pairs.version() == version;
    }

    private boolean store(Totals totals) {
        totals.unreadable.forEach(lessons::deleteById);
        return store(
                totals.sums.stream().filter(sum -> !isStored(sum)).map(Optional::of).toList(),
                now());
    }

    private Totals totals(List<LanguagePair> some) {
        Map<LanguagePair, GrowingSum> sums = new TreeMap<>();
        some.forEach(pair -> sums.put(pair, new GrowingSum()));
        List<Long> unreadable = new ArrayList<>();
        List<StoredLesson> batch = lessons.next(0, LESSONS_AT_ONCE);
        while (!batch.isEmpty()) {
            for (StoredLesson lesson : batch) {
                lesson.unpacked()
                        .ifPresentOrElse(
                                words -> add(words, sums),
                                () -> unreadable.add(lesson.alignmentId));
            }
            batch = lessons.next(batch.get(batch.size() - 1).alignmentId, LESSONS_AT_ONCE);
        }
        List<PairSum> bounded = new ArrayList<>();
        sums.forEach((pair, sum) -> bounded.add(PairSum.of(pair, bound.applied(sum.total()))));
        return new Totals(bounded, unreadable);
    }

    private static void add(Lexicon words, Map<LanguagePair, GrowingSum> totals) {
        totals.forEach(
                (pair, sum) -> {
                    if (words.size(pair) > 0) {
                        sum.add(Change.part(words, pair));
                    }
                });
    }

    private boolean isStored(PairSum sum) {
        return pairs.words(sum.key())
                .filter(stored -> Arrays.equals(stored.words(), sum.words()))
                .isPresent();
    }

    /** What is to be entered of some lessons whose alignments are there. */
    private Entry entry(List<PackedLesson> batch) {
        List<PackedLesson> entered = new ArrayList<>();
        Change change = new Change();
        for (PackedLesson lesson : batch) {
            Optional<StoredLesson> former = lessons.findByIdOptional(lesson.alignment());
            if (former.isEmpty()) {
                change.add(lesson);
                entered.add(lesson);
            } else if (former.get().alignmentVersion <= lesson.version()) {
                change.replace(former.get(), lesson);
                entered.add(lesson);
            }
        }
        return new Entry(entered, change, sums(change));
    }

    /** What the pairs become; nothing for one that can't be read, which is to be rebuilt. */
    private List<Optional<PairSum>> sums(Change change) {
        return change.pairs().stream().map(pair -> sum(change, pair)).toList();
    }

    private Optional<PairSum> sum(Change change, LanguagePair pair) {
        return pairs.words(StoredPair.Key.of(pair))
                .map(StoredPairs.Words::unpacked)
                .orElse(Optional.of(Lexicon.empty()))
                .map(before -> PairSum.of(pair, bound.applied(change.appliedTo(before, pair))));
    }

    /** Whether all could be stored. */
    private boolean store(List<Optional<PairSum>> sums, Instant now) {
        long version = pairs.version() + 1;
        sums.stream().flatMap(Optional::stream).forEach(sum -> pairs.store(sum, version, now));
        return sums.stream().allMatch(Optional::isPresent);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Lessons that are to be entered, and what they change. */
    private record Entry(List<PackedLesson> lessons, Change change, List<Optional<PairSum>> sums) {}

    /**
     * All lessons added up.
     *
     * @param sums the sums of some pairs of languages
     * @param unreadable the alignments whose lessons can't be read
     */
    private record Totals(List<PairSum> sums, List<Long> unreadable) {}
}
