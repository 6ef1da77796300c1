package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.language.Language;

/**
 * Units that a lexicon may be learned from, by set: the right units of a gold set's undamaged
 * variant {@code plain}, and the rows of lists of terms ({@code SET/NAME.tsv}, a column a
 * language).
 */
public final class TrainingTexts {

    private static final String UNDAMAGED = "plain";

    private final Map<String, List<Map<Language, String>>> units;

    private TrainingTexts(Map<String, List<Map<Language, String>>> units) {
        this.units = units;
    }

    /** Texts that teach nothing. */
    public static TrainingTexts none() {
        return new TrainingTexts(Map.of());
    }

    /**
     * The units of some sets.
     *
     * @param folder where the lists of terms are
     * @param sets gold sets, of which the named ones are taken
     * @param names the names of gold sets and of the folders of lists; one that isn't there is left
     *     out
     * @throws BrokenGoldException when a list can't be read
     */
    public static TrainingTexts of(Path folder, List<GoldSet> sets, List<String> names)
            throws BrokenGoldException {
        Map<String, List<Map<Language, String>>> units = new TreeMap<>();
        for (GoldSet set : sets) {
            if (names.contains(set.name()) && set.variant().equals(UNDAMAGED)) {
                units.put(
                        set.name(),
                        set.documents().stream().flatMap(TrainingTexts::units).toList());
            }
        }
        for (String name : names) {
            List<Map<Language, String>> terms = terms(folder.resolve(name));
            if (!terms.isEmpty()) {
                units.put(name, terms);
            }
        }
        return new TrainingTexts(units);
    }

    private static Stream<Map<Language, String>> units(GoldDocument document) {
        return document.units().stream().map(unit -> unit(document, unit));
    }

    private static Map<Language, String> unit(GoldDocument document, Cells unit) {
        Map<Language, String> texts = new LinkedHashMap<>();
        for (int text = 0; text < unit.sides().size(); text++) {
            if (unit.has(text)) {
                texts.put(document.texts().get(text).language(), document.textOf(text, unit));
            }
        }
        return texts;
    }

    private static List<Map<Language, String>> terms(Path folder) throws BrokenGoldException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> lists;
        try (Stream<Path> files = Files.list(folder)) {
            lists = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        } catch (IOException unreadable) {
            throw new BrokenGoldException(folder, "the folder can't be read: " + unreadable);
        }
        List<Map<Language, String>> terms = new ArrayList<>();
        for (Path list : lists) {
            TabularFile table = TabularFile.read(list);
            Map<String, Language> columns = languages(table.columns());
            for (TabularFile.Row row : table.rows()) {
                Map<Language, String> term = new HashMap<>();
                columns.forEach(
                        (column, language) -> {
                            if (!row.value(column).isBlank()) {
                                term.put(language, row.value(column));
                            }
                        });
                terms.add(term);
            }
        }
        return terms;
    }

    /** The columns whose names are language tags of two letters, as {@code iso3} is not. */
    private static Map<String, Language> languages(List<String> columns) {
        Map<String, Language> languages = new LinkedHashMap<>();
        for (String column : columns) {
            LadderReader.language(column).ifPresent(language -> languages.put(column, language));
        }
        return languages;
    }

    /** The names of the sets. */
    List<String> names() {
        return List.copyOf(units.keySet());
    }

    /** The units of a set. */
    List<Map<Language, String>> unitsOf(String name) {
        return units.getOrDefault(name, List.of());
    }
}
