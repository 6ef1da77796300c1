package org.hexapla.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words that give a language away. */
final class FunctionWords {

    private static final double ENOUGH = 0.12;

    private final Map<String, Set<String>> byLanguage = new HashMap<>();

    FunctionWords() {
        for (String entry : DataFile.entries(FunctionWords.class, "function-words.txt")) {
            List<String> words = List.of(entry.split(" "));
            byLanguage.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
        }
    }

    /** Whether so many words of a text are small words of a language that it must be in it. */
    boolean suit(Language language, String text) {
        Set<String> small = byLanguage.getOrDefault(language.primary(), Set.of());
        int all = 0;
        int found = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            all += word.isEmpty() ? 0 : 1;
            found += small.contains(word) ? 1 : 0;
        }
        return all > 0 && (double) found / all >= ENOUGH;
    }
}
