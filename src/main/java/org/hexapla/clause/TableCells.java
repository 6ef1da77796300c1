package org.hexapla.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the cells of tables that set out data from those of tables that only lay the text out, in
 * which an organ speaks or acts as it does outside of them.
 */
final class TableCells {

    private final List<Block> blocks;
    private final Set<Integer> openings;
    private final Grammar grammar;
    private final BitSet cells = new BitSet();

    private TableCells(List<Block> blocks, Set<Integer> openings, Grammar grammar) {
        this.blocks = blocks;
        this.openings = openings;
        this.grammar = grammar;
    }

    /**
     * The places of the blocks that are cells with data.
     *
     * @param openings the places of the opening formulae
     */
    static BitSet in(List<Block> blocks, Set<Integer> openings, Grammar grammar) {
        TableCells tables = new TableCells(blocks, openings, grammar);
        int place = 0;
        while (place < blocks.size()) {
            int end = place;
            while (end < blocks.size() && blocks.get(end).paragraph().inTable()) {
                end++;
            }
            tables.take(place, end);
            place = Math.max(end, place + 1);
        }
        return tables.cells;
    }

    private void take(int start, int end) {
        boolean pageMarksOnly = true;
        for (int place = start; place < end; place++) {
            Block block = blocks.get(place);
            if (openings.contains(place) || isClause(block)) {
                return;
            }
            pageMarksOnly &= Formulae.isPageMark(block, grammar);
        }
        if (!pageMarksOnly) {
            cells.set(start, end);
        }
    }

    /** Whether a block is a clause or the line of the meeting, whatever it stands in. */
    private boolean isClause(Block block) {
        return Formulae.isMeeting(block, grammar)
                || block.endsSentence()
                        && (grammar.preambular().openInWords(block.words())
                                || grammar.operative().openInWords(block.words()));
    }
}
