package org.hexapla.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.document.Mark;

/** Ties each footnote to the clause that refers to it. */
final class FootnoteLinks {

    private FootnoteLinks() {}

    static void tie(List<ParsedClause> clauses) {
        Map<String, Integer> references = new HashMap<>();
        for (int index = 0; index < clauses.size(); index++) {
            if (clauses.get(index).kind() != ClauseKind.FOOTNOTE) {
                collect(clauses.get(index), index, references);
            }
        }
        for (ParsedClause clause : clauses) {
            if (clause.kind() == ClauseKind.FOOTNOTE) {
                clause.number()
                        .filter(references::containsKey)
                        .ifPresent(number -> clause.under(references.getOrDefault(number, 0)));
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
