package org.hexapla.align;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the spellings and sounds of the texts that are aligned together: what is spelled or
 * sounds alike in two texts has one number. Numbers rise from 0.
 */
final class Spellings {

    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<String, Integer> sounds = new HashMap<>();

    int spelling(String token) {
        return number(spellings, token);
    }

    int sound(String consonants) {
        return number(sounds, consonants);
    }

    int soundCount() {
        return sounds.size();
    }

    private static int number(Map<String, Integer> numbers, String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
