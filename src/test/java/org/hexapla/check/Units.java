package org.hexapla.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.language.Language;

/** Makes units and looks into what the checks find in them. */
final class Units {

    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private static final Checks CHECKS = new Checks();

    private Units() {}

    /** A unit of texts in the order of the tags ar, en, es, fr, ru, zh. */
    static CheckedUnit six(String... texts) {
        if (texts.length != LANGUAGES.size()) {
            throw new IllegalArgumentException("not six texts: " + texts.length);
        }
        Map<Language, CheckedCell> cells = new TreeMap<>();
        for (int k = 0; k < texts.length; k++) {
            cells.put(Language.of(LANGUAGES.get(k)), CheckedCell.of(texts[k]));
        }
        return CheckedUnit.of(cells);
    }

    /** A unit of one text. */
    static CheckedUnit one(String language, String text) {
        return CheckedUnit.of(Map.of(Language.of(language), CheckedCell.of(text)));
    }

    /** The same unit with another text in one language. */
    static CheckedUnit with(CheckedUnit unit, String language, String text) {
        return with(unit, language, CheckedCell.of(text));
    }

    static CheckedUnit with(CheckedUnit unit, String language, CheckedCell cell) {
        Map<Language, CheckedCell> cells = new TreeMap<>(unit.cells());
        cells.put(Language.of(language), cell);
        return new CheckedUnit(cells, unit.languages());
    }

    /** The text of a unit in a language. */
    static String text(CheckedUnit unit, String language) {
        return Stream.ofNullable(unit.cells().get(Language.of(language)))
                .map(CheckedCell::text)
                .findFirst()
                .orElse("");
    }

    /** What is found under a flag. */
    static List<Finding> found(CheckedUnit unit, Flag flag) {
        return CHECKS.of(unit).stream().filter(finding -> finding.flag() == flag).toList();
    }

    /** The words that findings point at in a language. */
    static List<String> words(CheckedUnit unit, String language, List<Finding> findings) {
        int[] text = text(unit, language).codePoints().toArray();
        return findings.stream()
                .flatMap(
                        finding ->
                                finding
                                        .places()
                                        .getOrDefault(Language.of(language), List.of())
                                        .stream())
                .map(place -> new String(text, place.from(), place.to() - place.from()))
                .toList();
    }
}
