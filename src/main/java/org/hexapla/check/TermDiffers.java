package org.hexapla.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.Language;

/**
 * A name that is rendered in two ways within one alignment. Names are read from the English, which
 * writes them with capitals. Where one stands in several units, most of their cells in another
 * language share a run of words that no other cell has; a cell with a run that is nearly the same,
 * but not quite, renders the name in another way. A cell with nothing like it is passed over: it
 * may well say "it".
 *
 * <p>Words are compared by their first letters, so that an ending makes no difference.
 */
final class TermDiffers {

    private static final int FEWEST_UNITS = 3;

    /** Names in more units are compared in the first of them only. */
    private static final int MOST_UNITS = 60;

    private static final int FEWEST_CAPITALS = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_RUN = 14;
    private static final double MOST_OF_UNITS = 0.6;
    private static final double NEARLY = 0.6;
    private static final int STEM = 5;

    /** Small words that may stand inside a name, before another capital. */
    private static final Set<String> LINKS =
            Set.of("of", "on", "for", "in", "to", "and", "against", "the");

    /** A word: its stem, whether it has a capital, and where it stands. */
    private record Token(String stem, boolean capital, int start, int end) {}

    /**
     * What is found in each unit.
     *
     * @param alignment the units of one alignment
     * @return unit → its findings; nothing for a unit without any
     */
    Map<Integer, List<Finding>> find(List<CheckedUnit> alignment) {
        Map<String, List<Integer>> names = names(alignment);
        Map<Language, List<List<Token>>> tokens = new HashMap<>();
        Map<Integer, List<Finding>> findings = new HashMap<>();
        names.forEach(
                (name, units) -> {
                    if (units.size() >= FEWEST_UNITS) {
                        for (Language language : languages(alignment)) {
                            compare(
                                    new Name(name, units, language),
                                    tokens.computeIfAbsent(language, one -> tokens(alignment, one)),
                                    alignment,
                                    findings);
                        }
                    }
                });
        return findings;
    }

    /**
     * A name in one language.
     *
     * @param english how the English has it
     * @param units the units in which the English has it
     */
    private record Name(String english, List<Integer> units, Language language) {}

    private static Set<Language> languages(List<CheckedUnit> alignment) {
        Set<Language> languages = new HashSet<>();
        alignment.forEach(unit -> languages.addAll(unit.cells().keySet()));
        languages.remove(Language.ENGLISH);
        languages.removeIf(language -> !LanguageRules.of(language).isKnown());
        return languages;
    }

    /** The names of the English cells, with the units that they stand in. */
    private static Map<String, List<Integer>> names(List<CheckedUnit> alignment) {
        Map<String, List<Integer>> names = new LinkedHashMap<>();
        for (int unit = 0; unit < alignment.size(); unit++) {
            CheckedCell cell = alignment.get(unit).cells().get(Language.ENGLISH);
            if (cell != null) {
                for (String name : namesIn(new ReadCell(Language.ENGLISH, cell))) {
                    names.computeIfAbsent(name, key -> new ArrayList<>()).add(unit);
                }
            }
        }
        return names;
    }

    private static Set<String> namesIn(ReadCell cell) {
        Set<String> names = new HashSet<>();
        List<Token> tokens = tokens(cell);
        String text = cell.words();
        int place = 0;
        while (place < tokens.size()) {
            if (!tokens.get(place).capital || LINKS.contains(tokens.get(place).stem)) {
                place++;
                continue;
            }
            int last = place;
            int capitals = 1;
            int next = place + 1;
            while (next < tokens.size() && isJoined(text, tokens, next)) {
                Token token = tokens.get(next);
                if (token.capital) {
                    last = next;
                    capitals++;
                } else if (!LINKS.contains(token.stem)
                        || token.stem.equals("the") && last == next - 1) {
                    break;
                }
                next++;
            }
            if (capitals >= FEWEST_CAPITALS && last - place + 1 >= FEWEST_WORDS) {
                names.add(text.substring(tokens.get(place).start, tokens.get(last).end));
            }
            place = last + 1;
        }
        return names;
    }

    /** Whether a word follows the one before it with nothing but a blank between them. */
    private static boolean isJoined(String text, List<Token> tokens, int next) {
        int end = tokens.get(next - 1).end;
        return tokens.get(next).start == end + 1 && text.charAt(end) == ' ';
    }

    private static List<List<Token>> tokens(List<CheckedUnit> alignment, Language language) {
        List<List<Token>> tokens = new ArrayList<>();
        for (CheckedUnit unit : alignment) {
            CheckedCell cell = unit.cells().get(language);
            tokens.add(cell == null ? List.of() : tokens(new ReadCell(language, cell)));
        }
        return tokens;
    }

    private static List<Token> tokens(ReadCell cell) {
        String text = cell.words();
        List<Token> tokens = new ArrayList<>();
        int place = cell.start();
        while (place < text.length()) {
            char c = text.charAt(place);
            if (Character.isIdeographic(c)) {
                tokens.add(new Token(String.valueOf(c), true, place, place + 1));
                place++;
            } else if (Letters.isSpelled(c)) {
                int end = Letters.wordEnd(text, place);
                String word = Letters.folded(text, place, end);
                boolean capital =
                        Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
                tokens.add(new Token(stem(word), capital, place, end));
                place = end;
            } else {
                place++;
            }
        }
        return tokens;
    }

    private static String stem(String word) {
        return word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static void compare(
            Name name,
            List<List<Token>> cells,
            List<CheckedUnit> alignment,
            Map<Integer, List<Finding>> findings) {
        List<Integer> units =
                name.units.stream()
                        .filter(unit -> !cells.get(unit).isEmpty())
                        .limit(MOST_UNITS)
                        .toList();
        List<String> usual = usual(name, units, cells);
        if (usual.isEmpty()) {
            return;
        }
        List<String> elsewhere = List.of();
        String shown = "";
        for (int unit : units) {
            int at = find(cells.get(unit), usual);
            if (at >= 0 && elsewhere.isEmpty()) {
                elsewhere = usual;
                shown = words(alignment, name.language, unit, cells.get(unit), at, usual.size());
            }
        }
        for (int unit : units) {
            Optional<int[]> near =
                    find(cells.get(unit), usual) >= 0
                            ? Optional.empty()
                            : nearest(cells.get(unit), usual);
            if (near.isPresent()) {
                findings.computeIfAbsent(unit, key -> new ArrayList<>())
                        .add(finding(name, alignment, unit, cells.get(unit), near.get(), shown));
            }
        }
    }

    /** The run of words that most cells of the units have and no other; of several the longest. */
    private static List<String> usual(Name name, List<Integer> units, List<List<Token>> cells) {
        boolean ideographs = name.language.primary().equals("zh");
        Map<List<String>, Integer> support = new HashMap<>();
        for (int unit : units) {
            Set<List<String>> own = new HashSet<>();
            List<Token> tokens = cells.get(unit);
            for (int start = 0; start < tokens.size(); start++) {
                if (tokens.get(start).capital) {
                    for (int length = ideographs ? 5 : FEWEST_WORDS;
                            length <= LONGEST_RUN && start + length <= tokens.size();
                            length++) {
                        own.add(stems(tokens, start, length));
                    }
                }
            }
            own.forEach(run -> support.merge(run, 1, Integer::sum));
        }
        List<String> best = List.of();
        int most = (int) Math.ceil(MOST_OF_UNITS * units.size()) - 1;
        for (Map.Entry<List<String>, Integer> run : support.entrySet()) {
            int votes = run.getValue();
            boolean better =
                    votes > most
                            || votes == most
                                    && votes > 1
                                    && (run.getKey().size() > best.size()
                                            || run.getKey().size() == best.size()
                                                    && run.getKey()
                                                                    .toString()
                                                                    .compareTo(best.toString())
                                                            < 0);
            if (better && votes > 1) {
                best = run.getKey();
                most = votes;
            }
        }
        List<String> chosen = best;
        boolean elsewhere = false;
        for (int unit = 0; unit < cells.size() && !elsewhere && !chosen.isEmpty(); unit++) {
            elsewhere = !name.units.contains(unit) && find(cells.get(unit), chosen) >= 0;
        }
        return elsewhere || most == units.size() ? List.of() : chosen;
    }

    private static List<String> stems(List<Token> tokens, int start, int length) {
        return tokens.subList(start, start + length).stream().map(Token::stem).toList();
    }

    /** Where a run begins in a cell, or −1. */
    private static int find(List<Token> tokens, List<String> run) {
        for (int start = 0; start + run.size() <= tokens.size(); start++) {
            int same = 0;
            while (same < run.size() && tokens.get(start + same).stem.equals(run.get(same))) {
                same++;
            }
            if (same == run.size()) {
                return start;
            }
        }
        return -1;
    }

    /**
     * The stretch of a cell that begins like a run and has most of its words, in their order: its
     * first word and its last; empty where there is none.
     */
    private static Optional<int[]> nearest(List<Token> tokens, List<String> run) {
        Optional<int[]> best = Optional.empty();
        int most = (int) Math.ceil(NEARLY * run.size()) - 1;
        for (int start = 0; start < tokens.size(); start++) {
            if (tokens.get(start).capital && tokens.get(start).stem.equals(run.get(0))) {
                int same = 0;
                int last = start;
                int from = 0;
                for (int at = start; at < tokens.size() && at < start + run.size() + 2; at++) {
                    int found = run.subList(from, run.size()).indexOf(tokens.get(at).stem);
                    if (found >= 0) {
                        same++;
                        from += found + 1;
                        last = at;
                    }
                }
                if (same > most && last > start && from == run.size()) {
                    most = same;
                    best = Optional.of(new int[] {start, last});
                }
            }
        }
        return best;
    }

    private static String words(
            List<CheckedUnit> alignment,
            Language language,
            int unit,
            List<Token> tokens,
            int start,
            int length) {
        CheckedCell cell = alignment.get(unit).cells().get(language);
        return cell == null
                ? ""
                : cell.text()
                        .substring(tokens.get(start).start, tokens.get(start + length - 1).end);
    }

    private static Finding finding(
            Name name,
            List<CheckedUnit> alignment,
            int unit,
            List<Token> tokens,
            int[] near,
            String elsewhere) {
        int start = tokens.get(near[0]).start;
        int end = tokens.get(near[1]).end;
        String here = words(alignment, name.language, unit, tokens, near[0], near[1] - near[0] + 1);
        CheckedCell cell = alignment.get(unit).cells().get(name.language);
        String text = cell == null ? "" : cell.text();
        return new Finding(
                Flag.TERM_DIFFERS,
                "rendered",
                Map.of(
                        "language",
                        name.language.tag(),
                        "term",
                        name.english,
                        "here",
                        here,
                        "elsewhere",
                        elsewhere),
                Map.of(name.language, List.of(Place.of(text, start, end))));
    }
}
