package org.hexapla.dictionary;

import org.hexapla.language.Language;

/**
 * Words that translate each other.
 *
 * @param source the language of the head word
 * @param word the head word, or several words
 * @param target the other language
 * @param translation one translation
 * @param weight as how many sightings in texts it counts, as far as the file says so, else 1
 */
public record DictionaryEntry(
        Language source, String word, Language target, String translation, double weight) {}
