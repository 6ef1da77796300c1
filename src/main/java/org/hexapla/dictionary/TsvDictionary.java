package org.hexapla.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * A table with a word, its translation and, if need be, how often it was seen in texts, parted by
 * tabs. Lines that are empty or begin with {@code #} are for people. A first line of the two
 * language tags is a heading.
 *
 * @param source the language of the first column
 * @param target the language of the second
 */
public record TsvDictionary(Language source, Language target) implements DictionaryReader {

    @Override
    public void read(InputStream file, DictionaryListener listener) throws IOException {
        DictionaryLines lines = new DictionaryLines(file);
        boolean first = true;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            if (!text.isBlank() && !text.startsWith("#")) {
                String[] columns = text.split("\t", -1);
                if (!first || !isHeading(columns)) {
                    read(columns, lines.number(), listener);
                }
                first = false;
            }
        }
    }

    private boolean isHeading(String[] columns) {
        return columns.length >= 2
                && columns[0].strip().equalsIgnoreCase(source.tag())
                && columns[1].strip().equalsIgnoreCase(target.tag());
    }

    private void read(String[] columns, long line, DictionaryListener listener) {
        if (columns.length < 2) {
            listener.skipped(line, "there is no tab");
            return;
        }
        String word = columns[0].strip();
        String translation = columns[1].strip();
        if (word.isEmpty() || translation.isEmpty()) {
            listener.skipped(line, "one side is empty");
            return;
        }
        boolean saysNothing = columns.length < 3 || columns[2].isBlank();
        Optional<Double> weight = saysNothing ? Optional.of(1.0) : Weights.of(columns[2]);
        if (weight.isEmpty()) {
            listener.skipped(line, Weights.WRONG);
            return;
        }
        listener.entry(new DictionaryEntry(source, word, target, translation, weight.get()));
    }
}
