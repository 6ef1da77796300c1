package org.hexapla.lexicon;

import java.util.Optional;
import org.hexapla.align.Lexicon;

/**
 * A lesson as it is stored.
 *
 * @param alignment the id of the alignment
 * @param version its version that teaches it
 * @param words what it teaches, packed
 * @param unpacked the same, as packing leaves it
 */
record PackedLesson(long alignment, int version, byte[] words, Lexicon unpacked) {

    static PackedLesson of(Lesson lesson) {
        byte[] words = PackedLexicon.of(lesson.words());
        Optional<Lexicon> unpacked = PackedLexicon.unpacked(words, "a lesson that was just packed");
        return new PackedLesson(
                lesson.alignment(), lesson.version(), words, unpacked.orElseThrow());
    }
}
