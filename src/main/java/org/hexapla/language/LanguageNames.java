package org.hexapla.language;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which language a file's name tells. Safe for use by several threads. */
public final class LanguageNames {

    /** A tag that is all of a name, or stands after its last dot: {@code a.pt-BR.txt}. */
    private static final Pattern TAG =
            Pattern.compile("(?:^|.*\\.)([a-z]{2}(?:[-_][A-Za-z]{4})?(?:[-_][A-Za-z]{2})?)");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** So long an ending at most is that of a format. */
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private final Map<String, Language> byWord = new HashMap<>();

    public LanguageNames() {
        for (String entry : DataFile.entries(LanguageNames.class, "language-names.txt")) {
            List<String> words = List.of(entry.split(" "));
            Language language = new Language(words.get(0));
            words.subList(1, words.size()).forEach(word -> byWord.put(folded(word), language));
        }
    }

    /**
     * The language that a file's name tells: {@code en.docx}, {@code A-RES-1-2.fr.txt}, {@code
     * 59-187_Spanish.html}, {@code N0448714-ar.doc}.
     *
     * @param fileName a name without folders
     * @return empty where it tells none
     */
    public Optional<Language> in(String fileName) {
        String stem = ENDING.matcher(fileName.strip()).replaceFirst("");
        Matcher tag = TAG.matcher(stem);
        if (tag.matches()) {
            try {
                return Optional.of(Language.of(tag.group(1)));
            } catch (IllegalArgumentException noLanguage) {
                // it may end in a word all the same
            }
        }
        String last = "";
        for (String word : BETWEEN_WORDS.split(folded(stem))) {
            last = word.isEmpty() ? last : word;
        }
        return Optional.ofNullable(byWord.get(last));
    }

    private static String folded(String word) {
        return Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    }
}
