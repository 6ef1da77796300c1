package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.language.ListMark;

/** Finds the clauses of a text that is no resolution. */
final class PlainWalk {

    private final Grammar grammar;

    PlainWalk(Grammar grammar) {
        this.grammar = grammar;
    }

    List<ParsedClause> over(List<Block> blocks) {
        List<ParsedClause> clauses = new ArrayList<>();
        for (Block block : blocks) {
            clauses.add(clause(block));
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
