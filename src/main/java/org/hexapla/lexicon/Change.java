package org.hexapla.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;

/** What comes to the sum of all lessons, and what goes; all of it has been packed. */
final class Change {

    private final List<Lexicon> added = new ArrayList<>();
    private final List<Lexicon> removed = new ArrayList<>();
    private boolean sound = true;

    void add(PackedLesson lesson) {
        added.add(lesson.unpacked());
    }

    /** What can't be read can't be taken out. */
    void remove(StoredLesson former) {
        Optional<Lexicon> words = former.unpacked();
        words.ifPresent(removed::add);
        sound &= words.isPresent();
    }

    /** Nothing happens where both are the same. */
    void replace(StoredLesson former, PackedLesson lesson) {
        if (!Arrays.equals(former.words, lesson.words())) {
            add(lesson);
            remove(former);
        }
    }

    /** Whether all that goes could be read; else the sum keeps what it should not. */
    boolean isSound() {
        return sound;
    }

    /** The pairs of languages of which something comes or goes. */
    Set<LanguagePair> pairs() {
        Set<LanguagePair> pairs = new TreeSet<>();
        added.forEach(lesson -> pairs.addAll(lesson.pairs()));
        removed.forEach(lesson -> pairs.addAll(lesson.pairs()));
        return pairs;
    }

    /** The sum of a pair of languages as it is afterwards. */
    Lexicon appliedTo(Lexicon sum, LanguagePair pair) {
        Lexicon changed = sum;
        for (Lexicon lesson : added) {
            changed = changed.plus(part(lesson, pair));
        }
        for (Lexicon lesson : removed) {
            changed = changed.minus(part(lesson, pair));
        }
        return changed;
    }

    /** What a lesson has of a pair, without words that translate none of the other language. */
    static Lexicon part(Lexicon lesson, LanguagePair pair) {
        return lesson.between(List.of(pair.left(), pair.right())).pruned(0);
    }
}
