package org.hexapla.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of the opening formulae. A formula ends in a comma, which tells it from the organ's
 * name at the head of the page; a text in which none does may have lost its commas.
 */
final class Openings {

    private static final int LONGEST = 250;
    private static final String COMMAS = ",،，:：";

    private Openings() {}

    static Set<Integer> in(List<Block> blocks, Grammar grammar) {
        Set<Integer> exact = new TreeSet<>();
        Set<Integer> bare = new TreeSet<>();
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            if (isFormula(block, grammar)) {
                boolean comma = COMMAS.indexOf(lastCharacter(block)) >= 0;
                if (comma) {
                    exact.add(place);
                } else if (place > 1 && !block.isHeading()) {
                    bare.add(place);
                }
            }
        }
        return exact.isEmpty() ? bare : exact;
    }

    private static char lastCharacter(Block block) {
        return block.text().charAt(block.text().length() - 1);
    }

    private static boolean isFormula(Block block, Grammar grammar) {
        return block.words().length() <= LONGEST
                && block.listMark().isEmpty()
                && grammar.opening().contains(block.words().replaceAll("[\\s,،:]+$", ""));
    }
}
