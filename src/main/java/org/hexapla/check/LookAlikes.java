package org.hexapla.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.DataFile;

/** Letters that look like letters of another script; which, is told in {@code look-alikes.txt}. */
final class LookAlikes {

    private static final BitSet ALL = new BitSet();
    private static final Map<Character, Character> LATIN = new HashMap<>();

    static {
        List<String> scripts =
                DataFile.entries(LookAlikes.class, "look-alikes.txt").stream()
                        .map(entry -> entry.replace(" ", ""))
                        .toList();
        scripts.forEach(letters -> letters.chars().forEach(ALL::set));
        String latin = scripts.get(0);
        String cyrillic = scripts.get(1);
        for (int place = 0; place < cyrillic.length(); place++) {
            LATIN.put(cyrillic.charAt(place), latin.charAt(place));
        }
    }

    private LookAlikes() {}

    /** Whether a letter looks like one of another script. */
    static boolean has(char letter) {
        return ALL.get(letter);
    }

    /** Whether a letter is a Cyrillic capital that looks like a Latin one. */
    static boolean isCyrillicCapital(char letter) {
        return letter >= 128 && Character.isUpperCase(letter) && LATIN.containsKey(letter);
    }

    /** The Latin letter that a Cyrillic one looks like; any other character as it is. */
    static char latin(char letter) {
        return letter < 128 ? letter : LATIN.getOrDefault(letter, letter);
    }
}
