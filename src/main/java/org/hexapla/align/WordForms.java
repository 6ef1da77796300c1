package org.hexapla.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a language are made comparable: read from {@code words/<language>.properties},
 * or from {@code words/default.properties} for a language that has no file.
 *
 * @param prefixes what may be cut from the front of a word, the longest first
 * @param fold letters that are read as another
 * @param stem how many letters of a word count
 */
record WordForms(List<String> prefixes, Map<Character, Character> fold, int stem) {

    /** A word keeps at least so many letters when a prefix is cut. */
    private static final int SHORTEST_REST = 3;

    private static final Map<String, WordForms> LOADED = new ConcurrentHashMap<>();

    static WordForms of(Language language) {
        return LOADED.computeIfAbsent(language.primary(), WordForms::load);
    }

    /** The part of a word that counts; the word is in lower case and decomposed. */
    String stemOf(String word) {
        String rest = withoutPrefix(word);
        return rest.length() <= stem ? rest : rest.substring(0, stem);
    }

    private String withoutPrefix(String word) {
        for (String prefix : prefixes) {
            if (word.length() >= prefix.length() + SHORTEST_REST && word.startsWith(prefix)) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    private static WordForms load(String language) {
        Properties data = new Properties();
        try (InputStream own = resource(language);
                InputStream file = own != null ? own : resource("default")) {
            if (file == null) {
                throw new IllegalStateException("words/default.properties is missing");
            }
            data.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        List<String> prefixes =
                words(data.getProperty("prefixes", "")).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        Map<Character, Character> fold = new HashMap<>();
        words(data.getProperty("fold", "")).forEach(two -> fold.put(two.charAt(0), two.charAt(1)));
        int stem = Integer.parseInt(data.getProperty("stem", "5").strip());
        return new WordForms(prefixes, Map.copyOf(fold), stem);
    }

    private static @Nullable InputStream resource(String name) {
        return WordForms.class.getResourceAsStream("words/" + name + ".properties");
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
