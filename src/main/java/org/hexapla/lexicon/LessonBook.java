package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;

/**
 * Enters lessons, each in the place of the one that its alignment gave before, and keeps the sum of
 * all for each pair of languages. One writer at a time.
 */
@ApplicationScoped
class LessonBook {

    private final Lessons lessons;
    private final Pairs pairs;
    private final Bound bound;

    LessonBook(Lessons lessons, Pairs pairs, LexiconSettings settings) {
        this.lessons = lessons;
        this.pairs = pairs;
        this.bound = new Bound(settings.entries());
    }

    /**
     * Enters lessons. One whose alignment is gone by now, or has taught a later version already, is
     * left out.
     */
    @Transactional
    void enter(List<Lesson> batch) {
        pairs.lock();
        Change change = new Change();
        Instant now = now();
        for (Lesson lesson : batch) {
            if (lessons.hasTeacher(lesson.alignment())) {
                enter(lesson, change, now);
            }
        }
        lessons.flush();
        lessons.getEntityManager().clear();
        apply(change, now);
    }

    private void enter(Lesson lesson, Change change, Instant now) {
        byte[] words = PackedLexicon.of(lesson.words());
        Optional<StoredLesson> former = lessons.findByIdOptional(lesson.alignment());
        if (former.isEmpty()) {
            change.add(words);
            lessons.persist(new StoredLesson(lesson.alignment(), lesson.version(), words, now));
        } else if (former.get().alignmentVersion <= lesson.version()) {
            change.replace(former.get().words, words);
            former.get().becomes(lesson.version(), words, now);
        }
    }

    /** Takes out what alignments taught that are gone. */
    @Transactional
    void forget(List<Long> alignments) {
        pairs.lock();
        Change change = new Change();
        for (long alignment : alignments) {
            Optional<StoredLesson> former = lessons.findByIdOptional(alignment);
            if (former.isPresent() && !lessons.hasTeacher(alignment)) {
                change.remove(former.get().words);
                lessons.delete(former.get());
            }
        }
        apply(change, now());
    }

    private void apply(Change change, Instant now) {
        long version = pairs.version() + 1;
        for (LanguagePair pair : change.pairs()) {
            StoredPair.Key key = StoredPair.Key.of(pair);
            Optional<StoredPair> known = pairs.findByIdOptional(key);
            Lexicon before =
                    known.map(stored -> PackedLexicon.unpacked(stored.words))
                            .orElse(Lexicon.empty());
            Lexicon sum = bound.applied(change.appliedTo(before, pair));
            StoredPair stored = known.orElseGet(() -> new StoredPair(key));
            stored.becomes(version, sum.size(pair), PackedLexicon.of(sum), now);
            pairs.store(stored);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
