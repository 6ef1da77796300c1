package org.hexapla.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of the opening formulae. A formula ends in a comma, which tells it from the organ's
 * name at the head of the page; a text in which none does may have lost its commas.
 */
final class Openings {

    private static final int LONGEST = 100;
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
        return exact.isEmpty() ? bare : exact;
    }

    static boolean isFormulaWithComma(String line, Grammar grammar) {
        return !line.isEmpty()
                && COMMAS.indexOf(line.charAt(line.length() - 1)) >= 0
                && isFormula(line, grammar);
    }

    private static boolean isFormula(String line, Grammar grammar) {
        return line.length() <= LONGEST
                && grammar.opening().contains(GrammarText.of(line).replaceAll("[ ,،:.;]+$", ""));
    }
}
