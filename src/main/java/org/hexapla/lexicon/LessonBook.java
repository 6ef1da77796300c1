package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Instant now = now();
        List<Lexicon> added = new ArrayList<>();
        List<Lexicon> removed = new ArrayList<>();
        EntityManager entities = lessons.getEntityManager();
        for (Lesson lesson : batch) {
            StoredLesson former = lessons.findById(lesson.alignment());
            if (!lessons.hasTeacher(lesson.alignment())
                    || former != null && former.alignmentVersion > lesson.version()) {
                continue;
            }
            byte[] words = PackedLexicon.of(lesson.words());
            if (former == null) {
                added.add(PackedLexicon.unpacked(words));
                lessons.persist(new StoredLesson(lesson.alignment(), lesson.version(), words, now));
            } else {
                if (!Arrays.equals(former.words, words)) {
                    added.add(PackedLexicon.unpacked(words));
                    removed.add(PackedLexicon.unpacked(former.words));
                    former.words = words;
                }
                former.alignmentVersion = lesson.version();
                former.learnedAt = now;
            }
        }
        entities.flush();
        entities.clear();
        add(added, removed, now);
    }

    /** Takes out what alignments taught that are gone. */
    @Transactional
    void forget(List<Long> alignments) {
        pairs.lock();
        List<Lexicon> removed = new ArrayList<>();
        for (long alignment : alignments) {
            StoredLesson former = lessons.findById(alignment);
            if (former != null && !lessons.hasTeacher(alignment)) {
                removed.add(PackedLexicon.unpacked(former.words));
                lessons.delete(former);
            }
        }
        add(List.of(), removed, now());
    }

    private void add(List<Lexicon> added, List<Lexicon> removed, Instant now) {
        Set<LanguagePair> touched = new TreeSet<>();
        added.forEach(lexicon -> touched.addAll(lexicon.pairs()));
        removed.forEach(lexicon -> touched.addAll(lexicon.pairs()));
        long version = pairs.version() + 1;
        for (LanguagePair pair : touched) {
            StoredPair.Key key = StoredPair.Key.of(pair);
            StoredPair known = pairs.findById(key);
            Lexicon sum = known == null ? Lexicon.empty() : PackedLexicon.unpacked(known.words);
            for (Lexicon lesson : added) {
                sum = sum.plus(part(lesson, pair));
            }
            for (Lexicon lesson : removed) {
                sum = sum.minus(part(lesson, pair));
            }
            sum = bound.applied(sum);
            StoredPair stored = known == null ? new StoredPair(key) : known;
            stored.version = version;
            stored.entries = sum.size(pair);
            stored.words = PackedLexicon.of(sum);
            stored.changedAt = now;
            pairs.persist(stored);
            pairs.getEntityManager().flush();
            pairs.getEntityManager().detach(stored);
        }
    }

    /**
     * What a lesson has of a pair; of the words, those that translate one of the other language.
     */
    private static Lexicon part(Lexicon lesson, LanguagePair pair) {
        return lesson.between(List.of(pair.left(), pair.right())).pruned(0);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
