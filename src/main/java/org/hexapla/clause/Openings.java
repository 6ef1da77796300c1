package org.hexapla.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.document.Whitespace;

/**
 * The places of the opening formulae. A formula ends in a comma, which tells it from the organ's
 * name at the head of the page; a text in which none does may have lost its commas.
 */
final class Openings {

    private static final int LONGEST = 100;
    private static final int MOST_COMMAS = 3;
    private static final String COMMAS = ",،，:：.;";

    private Openings() {}

    static Set<Integer> in(List<Block> blocks, Grammar grammar) {
        Set<Integer> exact = new TreeSet<>();
        Set<Integer> bare = new TreeSet<>();
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            if (isFormulaWithComma(block.text(), grammar)) {
                exact.add(place);
            } else if (place > 1 && !block.isHeading() && isFormula(block.text(), grammar)) {
                bare.add(place);
            }
        }
        if (exact.isEmpty() && bare.isEmpty()) {
            return ofParties(blocks, grammar);
        }
        return exact.isEmpty() ? bare : exact;
    }

    /** The first line of a treaty that names its parties. */
    private static Set<Integer> ofParties(List<Block> blocks, Grammar grammar) {
        for (int place = 0; place < blocks.size(); place++) {
            String line = blocks.get(place).text();
            if (line.length() <= LONGEST
                    && endsInComma(line)
                    && grammar.parties().match(bare(line))) {
                return Set.of(place);
            }
        }
        return Set.of();
    }

    static boolean isFormulaWithComma(String line, Grammar grammar) {
        return endsInComma(line) && isFormula(line, grammar);
    }

    /** Whether a line is a formula without its comma, and the next begins as a clause does. */
    static boolean isFormulaAbove(String line, String next, Grammar grammar) {
        String words = GrammarText.of(next);
        return isFormula(line, grammar)
                && (grammar.operative().openInWords(words)
                        || grammar.preambular().openInWords(words));
    }

    private static boolean endsInComma(String line) {
        return !line.isEmpty() && COMMAS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String bare(String line) {
        return GrammarText.of(line).replaceAll("[ ,،:.;]+$", "");
    }

    /**
     * Where the words begin that follow a formula within a line: "Now, therefore, the General
     * Assembly, …". A formula counts only where known words follow it.
     */
    static OptionalInt wordsAfterFormula(String line, Grammar grammar) {
        int comma = nextComma(line, 0);
        for (int commas = 0; commas < MOST_COMMAS && comma >= 0; commas++) {
            if (isFormula(line.substring(0, comma), grammar)) {
                int from = Whitespace.skip(line, comma + 1, line.length());
                String words = GrammarText.of(line.substring(from));
                boolean known =
                        grammar.operative().openInWords(words)
                                || grammar.preambular().openInWords(words);
                return known ? OptionalInt.of(from) : OptionalInt.empty();
            }
            comma = nextComma(line, comma + 1);
        }
        return OptionalInt.empty();
    }

    /** "Now, therefore," which may stand by itself. */
    static boolean isTherefore(String line, Grammar grammar) {
        return line.length() <= LONGEST && grammar.therefore().match(bare(line));
    }

    private static int nextComma(String line, int from) {
        for (int place = from; place < line.length(); place++) {
            if (",،，".indexOf(line.charAt(place)) >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** Whether a line is the name of an organ, with or without a comma. */
    static boolean isName(String line, Grammar grammar) {
        return isFormula(line, grammar);
    }

    private static boolean isFormula(String line, Grammar grammar) {
        if (line.length() > LONGEST || line.isEmpty() || Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        String formula = bare(line);
        String name =
                grammar.therefore()
                        .find(formula)
                        .map(therefore -> formula.substring(therefore.end()))
                        .map(rest -> rest.replaceAll("^[ ,،]+", ""))
                        .orElse(formula);
        return grammar.opening().match(name);
    }
}
