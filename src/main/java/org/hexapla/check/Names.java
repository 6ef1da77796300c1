package org.hexapla.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.check.CellWords.Token;
import org.hexapla.language.Language;

/**
 * Reads the names of an alignment from a language that writes them with capitals, and other words
 * without: a run of capitals with small words between them.
 */
final class Names {

    /** The language that names are read from: the first whose file says how. */
    static final Language LANGUAGE =
            LanguageRules.languages().stream()
                    .filter(language -> LanguageRules.of(language).naming().isPresent())
                    .findFirst()
                    .orElseThrow();

    private static final LanguageRules.Naming NAMING =
            LanguageRules.of(LANGUAGE).naming().orElseThrow();

    private Names() {}

    /**
     * The names of an alignment.
     *
     * @return name → the places of the units that it stands in, in their order
     */
    static Map<String, List<Integer>> in(List<CheckedUnit> alignment) {
        Map<String, List<Integer>> names = new LinkedHashMap<>();
        for (int unit = 0; unit < alignment.size(); unit++) {
            CheckedCell cell = alignment.get(unit).cells().get(LANGUAGE);
            if (cell != null) {
                for (String name : namesIn(new ReadCell(LANGUAGE, cell))) {
                    names.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
                }
            }
        }
        return names;
    }

    private static Set<String> namesIn(ReadCell cell) {
        Set<String> names = new HashSet<>();
        List<Token> tokens = CellWords.of(cell).tokens();
        String text = cell.words();
        int place = 0;
        while (place < tokens.size()) {
            if (!tokens.get(place).capital() || cell.rules().links(tokens.get(place).word())) {
                place++;
                continue;
            }
            int last = place;
            int capitals = 1;
            int next = place + 1;
            while (next < tokens.size() && isJoined(text, tokens, next)) {
                Token token = tokens.get(next);
                if (token.capital()) {
                    last = next;
                    capitals++;
                } else if (!cell.rules().links(token.word())
                        || cell.rules().isArticle(token.word()) && last == next - 1) {
                    break;
                }
                next++;
            }
            if (capitals >= NAMING.capitals() && last - place + 1 >= NAMING.words()) {
                names.add(text.substring(tokens.get(place).start(), tokens.get(last).end()));
            }
            place = last + 1;
        }
        return names;
    }

    /** Whether a word follows the one before it with nothing but a blank between them. */
    private static boolean isJoined(String text, List<Token> tokens, int next) {
        int end = tokens.get(next - 1).end();
        return tokens.get(next).start() == end + 1 && text.charAt(end) == ' ';
    }
}
