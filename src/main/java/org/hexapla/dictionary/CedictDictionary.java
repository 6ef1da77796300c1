package org.hexapla.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.Language;

/**
 * CC-CEDICT and its kin (CFDICT, HanDeDict): {@code traditional simplified [pin1 yin1]
 * /gloss/gloss/}. Both spellings of a word are read; what explains a word instead of translating it
 * is left out.
 *
 * @param source the language of the words, mostly Chinese
 * @param target the language of the glosses: English for CC-CEDICT
 */
public record CedictDictionary(Language source, Language target) implements DictionaryReader {

    private static final Pattern LINE =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+\\[([^\\]]*)\\]\\s*/(.*)/\\s*");

    /** Whether a line has the form of an entry. */
    static boolean isEntry(String line) {
        return LINE.matcher(line).matches();
    }

    @Override
    public void read(InputStream file, DictionaryListener listener) throws IOException {
        DictionaryLines lines = new DictionaryLines(file);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                Matcher entry = LINE.matcher(text);
                if (entry.matches()) {
                    read(entry, listener);
                } else {
                    listener.skipped(
                            lines.number(),
                            "it is not of the form: traditional simplified [pinyin] /gloss/");
                }
            }
        }
    }

    private void read(Matcher entry, DictionaryListener listener) {
        Set<String> words = new LinkedHashSet<>(List.of(entry.group(1), entry.group(2)));
        for (String part : entry.group(4).split("/")) {
            for (String gloss : Glosses.of(part, target)) {
                for (String word : words) {
                    listener.entry(new DictionaryEntry(source, word, target, gloss, 1));
                }
            }
        }
    }
}
