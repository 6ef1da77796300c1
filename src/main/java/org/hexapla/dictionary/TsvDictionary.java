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

    /** A number with more digits in it is a slip. */
    private static final double MOST = 1_000_000;

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
        double weight = 1;
        if (columns.length > 2 && !columns[2].isBlank()) {
            try {
                weight = Double.parseDouble(columns[2].strip());
            } catch (NumberFormatException noNumber) {
                listener.skipped(line, "\"" + columns[2].strip() + "\" is no number");
                return;
            }
            if (!(weight > 0 && weight <= MOST)) {
                listener.skipped(line, "a weight is above 0 and at most a million");
                return;
            }
        }
        listener.entry(new DictionaryEntry(source, word, target, translation, weight));
    }
}
