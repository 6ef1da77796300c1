package org.hexapla.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.document.Mark;

/** Ties each footnote to the clause that refers to it. */
final class FootnoteLinks {

    private FootnoteLinks() {}

    static void tie(List<ParsedClause> clauses, Grammar grammar) {
        Map<String, Integer> references = new HashMap<>();
        for (int index = 0; index < clauses.size(); index++) {
            if (clauses.get(index).kind() != ClauseKind.FOOTNOTE) {
                collect(clauses.get(index), index, references);
            }
        }
        BareReferences bare = new BareReferences(clauses, grammar);
        int before = 0;
        for (int index = 0; index < clauses.size(); index++) {
            ParsedClause note = clauses.get(index);
            Optional<String> number = note.number();
            if (note.kind() == ClauseKind.FOOTNOTE && number.isPresent()) {
                Integer marked = references.get(number.get());
                Optional<Integer> reference =
                        marked == null ? bare.of(number.get(), before, index) : Optional.of(marked);
                reference.ifPresent(note::under);
                before = reference.orElse(before);
            }
        }
    }

    private static void collect(ParsedClause clause, int index, Map<String, Integer> references) {
        for (Block block : clause.blocks()) {
            for (Mark mark : block.paragraph().marksIn(block.start(), block.end())) {
                if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE) {
                    references.putIfAbsent(
                            FootnoteNumber.of(block.paragraph().text(), mark), index);
                }
            }
        }
    }
}
