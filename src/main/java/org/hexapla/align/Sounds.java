package org.hexapla.align;

import java.util.Optional;

/**
 * The consonants of a word in one spelling for the Latin, Cyrillic and Arabic scripts, so that a
 * name that was only spelled anew is known again.
 */
final class Sounds {

    private static final int FEWEST_CONSONANTS = 3;

    private static final String CYRILLIC = "бвгдзклмнпрстфхцчшщж";
    private static final String[] CYRILLIC_SOUND = {
        "b", "v", "g", "d", "s", "k", "l", "m", "n", "b", "r", "s", "t", "f", "h", "s", "s", "s",
        "s", "s"
    };
    private static final String ARABIC = "بتثجحخدذرزسشصضطظغفقكلمنه";
    private static final String[] ARABIC_SOUND = {
        "b", "t", "t", "g", "h", "h", "d", "d", "r", "s", "s", "s", "s", "d", "t", "s", "g", "f",
        "k", "k", "l", "m", "n", "h"
    };
    private static final String LATIN = "bcdfghjklmnpqrstvwxz";
    private static final String[] LATIN_SOUND = {
        "b", "k", "d", "f", "g", "h", "g", "k", "l", "m", "n", "b", "k", "r", "s", "t", "v", "v",
        "s", "s"
    };

    private Sounds() {}

    static Optional<String> of(String token) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            char letter = token.charAt(i);
            sound.append(one(letter));
        }
        return sound.length() >= FEWEST_CONSONANTS
                ? Optional.of(sound.toString())
                : Optional.empty();
    }

    private static String one(char letter) {
        int at = LATIN.indexOf(letter);
        if (at >= 0) {
            return LATIN_SOUND[at];
        }
        at = CYRILLIC.indexOf(letter);
        if (at >= 0) {
            return CYRILLIC_SOUND[at];
        }
        at = ARABIC.indexOf(letter);
        return at >= 0 ? ARABIC_SOUND[at] : "";
    }
}
