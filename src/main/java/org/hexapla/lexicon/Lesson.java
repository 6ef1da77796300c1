package org.hexapla.lexicon;

import org.hexapla.align.Lexicon;
import org.hexapla.lexicon.StoredLessons.Teacher;

/**
 * What an alignment teaches of words.
 *
 * @param alignment the id of the alignment
 * @param version its version that teaches it
 * @param words how often words translated each other in its units, each as far as it is sure
 */
record Lesson(long alignment, int version, Lexicon words) {

    /** What an alignment teaches that nothing can be learned from. */
    static Lesson none(Teacher teacher) {
        return new Lesson(teacher.alignment(), teacher.version(), Lexicon.empty());
    }
}
