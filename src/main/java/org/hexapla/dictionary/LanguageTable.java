package org.hexapla.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.language.Language;

/**
 * A table of texts that translate each other, a row each: the first row has language tags at the
 * heads of its columns. A column {@code weight} may say as how many sightings a row counts; other
 * columns don't matter. Cells are parted by tabs, and lines before the first row that begin with
 * {@code #} are for people. Lists of names put an article in brackets behind them, {@code Albanie
 * (l')}: it is left out.
 */
public final class LanguageTable {

    private static final Pattern ARTICLE = Pattern.compile("\\s*\\(\\p{L}{1,3}['’]?\\)\\s*$");

    private LanguageTable() {}

    /** Is told what stands in a table. */
    public interface Listener {

        /**
         * A row.
         *
         * @param texts the text of each language that has one, two or more
         * @param weight as how many sightings it counts; 1 where nothing is said
         */
        void row(Map<Language, String> texts, double weight);

        /**
         * A row that is left out.
         *
         * @param line its number, from 1
         * @param reason what is wrong with it, for people
         */
        void skipped(long line, String reason);
    }

    /**
     * Reads a table to its end, a row at a time.
     *
     * @param file stays open
     * @throws UnreadableDictionaryException when its first row names fewer than two languages
     */
    public static void read(InputStream file, Listener listener) throws IOException {
        DictionaryLines lines = new DictionaryLines(file);
        String first = firstRow(lines);
        List<Optional<Language>> columns = heading(first);
        if (!hasLanguages(columns)) {
            throw new UnreadableDictionaryException(
                    "its first row names no two languages (their tags, parted by tabs)");
        }
        int weights = List.of(first.split("\t", -1)).indexOf("weight");
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                String[] cells = line.get().split("\t", -1);
                if (cells.length != columns.size()) {
                    listener.skipped(
                            lines.number(),
                            "it has " + cells.length + " columns instead of " + columns.size());
                    continue;
                }
                Optional<Double> weight =
                        weights < 0 ? Optional.of(1.0) : Weights.of(cells[weights]);
                if (weight.isPresent()) {
                    read(cells, columns, weight.get(), listener);
                } else {
                    listener.skipped(lines.number(), Weights.WRONG);
                }
            }
        }
    }

    /** Whether a file begins like such a table. */
    public static boolean isOne(InputStream file) throws IOException {
        try {
            return hasLanguages(heading(firstRow(new DictionaryLines(file))));
        } catch (UnreadableDictionaryException noText) {
            return false;
        }
    }

    private static boolean hasLanguages(List<Optional<Language>> columns) {
        return columns.stream().filter(Optional::isPresent).count() >= 2;
    }

    private static String firstRow(DictionaryLines lines) throws IOException {
        Optional<String> line = lines.next();
        while (line.isPresent() && line.get().startsWith("#")) {
            line = lines.next();
        }
        return line.orElse("");
    }

    private static void read(
            String[] cells, List<Optional<Language>> columns, double weight, Listener listener) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (int column = 0; column < cells.length; column++) {
            String text = ARTICLE.matcher(cells[column]).replaceFirst("").strip();
            if (!text.isEmpty()) {
                columns.get(column).ifPresent(language -> texts.put(language, text));
            }
        }
        if (texts.size() >= 2) {
            listener.row(texts, weight);
        }
    }

    private static List<Optional<Language>> heading(String line) throws IOException {
        List<Optional<Language>> columns = new ArrayList<>();
        for (String head : line.split("\t", -1)) {
            Optional<Language> language = language(head.strip());
            if (language.isPresent() && columns.contains(language)) {
                throw new UnreadableDictionaryException(
                        "two columns are in \"" + language.get() + "\"");
            }
            columns.add(language);
        }
        return columns;
    }

    private static Optional<Language> language(String head) {
        try {
            return Optional.of(Language.of(head));
        } catch (IllegalArgumentException noLanguage) {
            return Optional.empty();
        }
    }
}
