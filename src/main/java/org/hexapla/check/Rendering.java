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
import org.hexapla.check.CellWords.Token;
import org.hexapla.language.Language;

/**
 * How most cells of a language render a name: the run of words that they share.
 *
 * @param name the name
 * @param run the stems of its words
 * @param units the units that are compared
 */
record Rendering(Name name, List<String> run, List<Integer> units) {

    /** Names in more units are compared in the first of them only. */
    private static final int MOST_UNITS = 60;

    /** Runs are told apart by so many words at their front; none is shorter. */
    private static final int FRONT = 3;

    private static final int LONGEST_RUN = 14;
    private static final double MOST_OF_UNITS = 0.6;
    private static final double NEARLY = 0.6;

    /**
     * A name in one language.
     *
     * @param written how the language that names are read from has it
     * @param units the units in which that has it, in their order
     */
    record Name(String written, List<Integer> units, Language language) {}

    /** The run of words that most cells of the units have; of several the longest. */
    static Optional<Rendering> of(Name name, List<CellWords> cells) {
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
                : Optional.of(new Rendering(name, best, units));
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
            List<CellWords> cells,
            int length,
            int fewest,
            Map<List<String>, Integer> shorter) {
        Map<List<String>, Integer> support = new HashMap<>();
        for (int unit : units) {
            Set<List<String>> own = new HashSet<>();
            CellWords words = cells.get(unit);
            for (int start = 0; start + length <= words.tokens().size(); start++) {
                if (words.tokens().get(start).capital()
                        && (fewest == 0
                                || shorter.getOrDefault(
                                                words.stems().subList(start, start + length - 1), 0)
                                        >= fewest)) {
                    own.add(words.stems().subList(start, start + length));
                }
            }
            own.forEach(run -> support.merge(run, 1, Integer::sum));
        }
        return support;
    }

    /** Those whose run stands in no unit but their name's; read off all cells at once. */
    static List<Rendering> withoutOthers(List<Rendering> all, List<CellWords> cells) {
        Map<List<String>, List<Rendering>> byFront = new LinkedHashMap<>();
        for (Rendering one : all) {
            byFront.computeIfAbsent(one.run.subList(0, FRONT), key -> new ArrayList<>()).add(one);
        }
        Set<Rendering> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int unit = 0; unit < cells.size() && !byFront.isEmpty(); unit++) {
            List<String> stems = cells.get(unit).stems();
            for (int start = 0; start + FRONT <= stems.size(); start++) {
                List<Rendering> here =
                        byFront.getOrDefault(stems.subList(start, start + FRONT), List.of());
                for (Rendering one : here) {
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
    Optional<int[]> nearest(List<Token> tokens) {
        Optional<int[]> best = Optional.empty();
        int most = (int) Math.ceil(NEARLY * run.size()) - 1;
        for (int start = 0; start < tokens.size(); start++) {
            if (tokens.get(start).capital() && tokens.get(start).stem().equals(run.get(0))) {
                int same = 0;
                int last = start;
                int from = 0;
                for (int at = start; at < tokens.size() && at < start + run.size() + 2; at++) {
                    int found = run.subList(from, run.size()).indexOf(tokens.get(at).stem());
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
}
