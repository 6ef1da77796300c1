package org.hexapla.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.language.ListMark;

/** Finds the clauses of a text that is no resolution. */
final class PlainWalk {

    private final Grammar grammar;

    PlainWalk(Grammar grammar) {
        this.grammar = grammar;
    }

    List<ParsedClause> over(List<Block> blocks) {
        List<ParsedClause> clauses = new ArrayList<>();
        BitSet cells = TableCells.in(blocks, Set.of(), grammar);
        int beforeTable = -1;
        for (int place = 0; place < blocks.size(); place++) {
            Block block = blocks.get(place);
            ParsedClause clause =
                    cells.get(place)
                            ? new ParsedClause(ClauseKind.PARAGRAPH, Optional.empty(), block)
                            : clause(block);
            if (cells.get(place) && beforeTable >= 0) {
                clause.under(beforeTable);
            } else if (!cells.get(place) && clause.kind() != ClauseKind.FOOTNOTE) {
                beforeTable = place;
            }
            clauses.add(clause);
        }
        return clauses;
    }

    private ParsedClause clause(Block block) {
        Optional<String> note = Notes.number(block, grammar, AboveNote.NOTHING);
        if (note.isPresent() || Notes.isKeptApart(block)) {
            return new ParsedClause(ClauseKind.FOOTNOTE, note, block);
        }
        Optional<String> number = block.listMark().map(ListMark::number);
        ClauseKind kind = block.isHeading() ? ClauseKind.HEADING : ClauseKind.PARAGRAPH;
        return new ParsedClause(kind, number, block);
    }
}
