package org.hexapla.clause;

import java.util.List;
import java.util.Set;
import org.hexapla.document.Paragraph;
import org.hexapla.language.Language;

/**
 * Finds the clauses of a text: those of a resolution where an organ's opening formula stands in it,
 * else headings, notes and paragraphs.
 */
final class ClauseParser {

    private ClauseParser() {}

    static List<ParsedClause> parse(List<Paragraph> paragraphs, Language language) {
        Grammar grammar = Grammar.of(language);
        List<Block> blocks = new Blocks(grammar).of(paragraphs);
        Set<Integer> openings = Openings.in(blocks, grammar);
        List<ParsedClause> clauses =
                openings.isEmpty()
                        ? new PlainWalk(grammar).over(blocks)
                        : new ResolutionWalk(grammar, openings).over(blocks);
        FootnoteLinks.tie(clauses);
        return clauses;
    }
}
