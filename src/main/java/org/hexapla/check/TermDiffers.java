package org.hexapla.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** A word: its stem, whether it has a capital, and where it stands. */
    private record Token(String stem, boolean capital, int start, int end) {}

    /** The words of a cell, and their stems by themselves. */
    private record Words(List<Token> tokens, List<String> stems) {

        static Words of(List<Token> tokens) {
            return new Words(tokens, tokens.stream().map(Token::stem).toList());
        }

        boolean isEmpty() {
            return tokens.isEmpty();
        }
    }

    /**
     * A name in one language.
     *
     * @param english how the English has it
     * @param units the units in which the English has it, in their order
     */
    private record Name(String english, List<Integer> units, Language language) {}

    /**
     * How most cells render a name.
     *
     * @param run the stems of its words
     * @param units the units that are compared
     */
    private record Usual(Name name, List<String> run, List<Integer> units) {}

    /**
     * What is found in each unit; takes time in proportion to the text and the names in it.
     *
     * @param alignment the units of one alignment
     * @return unit → its findings; nothing for a unit without any
     */
    Map<Integer, List<Finding>> find(List<CheckedUnit> alignment) {
        Map<String, List<Integer>> names = names(alignment);
        names.values().removeIf(units -> units.size() < FEWEST_UNITS);
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (Language language : names.isEmpty() ? Set.<Language>of() : languages(alignment)) {
            List<Words> cells = words(alignment, language);
            List<Usual> usual = new ArrayList<>();
            names.forEach(
                    (name, units) ->
                            usual(new Name(name, units, language), cells).ifPresent(usual::add));
            for (Usual one : withoutOthers(usual, cells)) {
                compare(one, cells, alignment, findings);
            }
        }
        return findings;
    }

    private static Set<Language> languages(List<CheckedUnit> alignment) {
        Set<Language> languages = new TreeSet<>();
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
            if (!tokens.get(place).capital || cell.rules().links(tokens.get(place).stem)) {
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
                } else if (!cell.rules().links(token.stem)
                        || cell.rules().isArticle(token.stem) && last == next - 1) {
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

    private static List<Words> words(List<CheckedUnit> alignment, Language language) {
        List<Words> words = new ArrayList<>();
        for (CheckedUnit unit : alignment) {
            CheckedCell cell = unit.cells().get(language);
            words.add(Words.of(cell == null ? List.of() : tokens(new ReadCell(language, cell))));
        }
        return words;
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
            Usual usual,
            List<Words> cells,
            List<CheckedUnit> alignment,
            Map<Integer, List<Finding>> findings) {
        String shown = "";
        List<Integer> others = new ArrayList<>();
        for (int unit : usual.units) {
            int at = Collections.indexOfSubList(cells.get(unit).stems, usual.run);
            if (at < 0) {
                others.add(unit);
            } else if (shown.isEmpty()) {
                shown =
                        words(
                                alignment,
                                usual.name.language,
                                unit,
                                cells.get(unit).tokens,
                                at,
                                usual.run.size());
            }
        }
        for (int unit : others) {
            List<Token> tokens = cells.get(unit).tokens;
            Optional<int[]> near = nearest(tokens, usual.run);
            if (near.isPresent()) {
                findings.computeIfAbsent(unit, key -> new ArrayList<>())
                        .add(finding(usual.name, alignment, unit, tokens, near.get(), shown));
            }
        }
    }

    /** The run of words that most cells of the units have; of several the longest. */
    private static Optional<Usual> usual(Name name, List<Words> cells) {
        List<Integer> units =
                name.units.stream()
                        .filter(unit -> !cells.get(unit).isEmpty())
                        .limit(MOST_UNITS)
                        .toList();
        int fewest = Math.max(2, (int) Math.ceil(MOST_OF_UNITS * units.size()) - 1);
        List<String> best = List.of();
        int most = 0;
        Map<List<String>, Integer> support = Map.of();
        int shortest = LanguageRules.of(name.language).shortestName();
        for (int length = shortest; length <= LONGEST_RUN; length++) {
            // a run of many cells begins with one of as many
            support = support(units, cells, length, length == shortest ? 0 : fewest, support);
            boolean goesOn = false;
            for (Map.Entry<List<String>, Integer> run : support.entrySet()) {
                int votes = run.getValue();
                goesOn |= votes >= fewest;
                if (votes >= fewest && (votes > most || votes == most && precedes(run, best))) {
                    best = run.getKey();
                    most = votes;
                }
            }
            if (!goesOn) {
                break;
            }
        }
        return best.isEmpty() || most == units.size()
                ? Optional.empty()
                : Optional.of(new Usual(name, best, units));
    }

    private static boolean precedes(Map.Entry<List<String>, Integer> run, List<String> best) {
        int size = run.getKey().size();
        return size > best.size()
                || size == best.size() && run.getKey().toString().compareTo(best.toString()) < 0;
    }

    /**
     * How many units have each run of a length.
     *
     * @param fewest how many must have the run that is one word shorter; 0 for the first runs
     * @param shorter how many have that
     */
    private static Map<List<String>, Integer> support(
            List<Integer> units,
            List<Words> cells,
            int length,
            int fewest,
            Map<List<String>, Integer> shorter) {
        Map<List<String>, Integer> support = new HashMap<>();
        for (int unit : units) {
            Set<List<String>> own = new HashSet<>();
            Words words = cells.get(unit);
            for (int start = 0; start + length <= words.tokens.size(); start++) {
                if (words.tokens.get(start).capital
                        && (fewest == 0
                                || shorter.getOrDefault(
                                                words.stems.subList(start, start + length - 1), 0)
                                        >= fewest)) {
                    own.add(words.stems.subList(start, start + length));
                }
            }
            own.forEach(run -> support.merge(run, 1, Integer::sum));
        }
        return support;
    }

    /** Those whose run stands in no unit but their name's; read off all cells at once. */
    private static List<Usual> withoutOthers(List<Usual> all, List<Words> cells) {
        Map<List<String>, List<Usual>> byFront = new LinkedHashMap<>();
        for (Usual one : all) {
            byFront.computeIfAbsent(one.run.subList(0, FEWEST_WORDS), key -> new ArrayList<>())
                    .add(one);
        }
        Set<Usual> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int unit = 0; unit < cells.size() && !byFront.isEmpty(); unit++) {
            List<String> stems = cells.get(unit).stems;
            for (int start = 0; start + FEWEST_WORDS <= stems.size(); start++) {
                List<Usual> here =
                        byFront.getOrDefault(stems.subList(start, start + FEWEST_WORDS), List.of());
                for (Usual one : here) {
                    int end = start + one.run.size();
                    if (end <= stems.size()
                            && stems.subList(start, end).equals(one.run)
                            && Collections.binarySearch(one.name.units, unit) < 0) {
                        elsewhere.add(one);
                    }
                }
            }
        }
        return all.stream().filter(one -> !elsewhere.contains(one)).toList();
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
