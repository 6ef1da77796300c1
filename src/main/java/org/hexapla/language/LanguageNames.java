package org.hexapla.language;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says which language a file's name tells. Safe for use by several threads. */
public final class LanguageNames {

    private static final Set<String> OFFICIAL = Set.of("ar", "zh", "en", "fr", "ru", "es");

    /** A tag that is all of a name, or stands after its last dot: {@code a.pt-BR.txt}. */
    private static final Pattern TAG =
            Pattern.compile("(?:^|.*\\.)([a-z]{2}(?:[-_][A-Za-z]{4})?(?:[-_][A-Za-z]{2})?)");

    /** Two words with no blank between them at the end of a name: {@code a.en_fr.txt}. */
    private static final Pattern PAIR =
            Pattern.compile("(?:.*[^\\p{L}\\p{M}])?([\\p{L}\\p{M}]+)[-_.+&,]([\\p{L}\\p{M}]+)");

    /** A tag with a region as it should be written: {@code es-AR}. */
    private static final Pattern WITH_REGION = Pattern.compile("(?:.*\\.)?[a-z]{2}[-_][A-Z]{2}");

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
     * @return empty where it tells none, or two
     */
    public Optional<Language> in(String fileName) {
        String stem = ENDING.matcher(fileName.strip()).replaceFirst("");
        if (!two(fileName).isEmpty()) {
            return Optional.empty();
        }
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

    /**
     * The two of the official languages that a file's name tells side by side, as {@code
     * en_fr.docx}.
     *
     * @param fileName a name without folders
     * @return empty where it tells one or none
     */
    public List<Language> two(String fileName) {
        String stem = ENDING.matcher(fileName.strip()).replaceFirst("");
        Matcher pair = PAIR.matcher(stem);
        if (WITH_REGION.matcher(stem).matches() || !pair.matches()) {
            return List.of();
        }
        List<Language> both =
                Stream.of(pair.group(1), pair.group(2))
                        .map(word -> Optional.ofNullable(byWord.get(folded(word))))
                        .flatMap(Optional::stream)
                        .filter(language -> OFFICIAL.contains(language.tag()))
                        .distinct()
                        .toList();
        return both.size() == 2 ? both : List.of();
    }

    private static String folded(String word) {
        return Normalizer2.getNFCInstance().normalize(word.toLowerCase(Locale.ROOT));
    }
}
