package org.hexapla.clause;

import java.util.List;
import java.util.Set;
import org.hexapla.document.Paragraph;
import org.hexapla.language.Language;

/**
 * Finds the clauses of a text: those of a resolution where an organ's opening formula stands in it,
 * or of a treaty where articles or a preamble do, else headings, notes and paragraphs.
 */
final class ClauseParser {

    private ClauseParser() {}

    static List<ParsedClause> parse(List<Paragraph> paragraphs, Language language) {
        Grammar grammar = Grammar.of(language);
        List<Block> blocks = new Blocks(grammar).of(paragraphs);
        Set<Integer> openings = Openings.in(blocks, grammar);
        HeadSearch head = new HeadSearch(blocks, openings, grammar);
        List<ParsedClause> clauses =
                openings.isEmpty() && !head.opensTreaty()
                        ? new PlainWalk(grammar).over(blocks)
                        : new ResolutionWalk(grammar, openings, head.title()).over(blocks);
        FootnoteLinks.tie(clauses, grammar);
        for (ParsedClause clause : clauses) {
            clause.opensWith(grammar.openings(clause.kind(), clause.blocks().get(0).words()));
        }
        return clauses;
    }
}
