package org.hexapla.clause;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
        int before = 0;
        for (int index = 0; index < clauses.size(); index++) {
            ParsedClause note = clauses.get(index);
            Optional<String> number = note.number();
            if (note.kind() == ClauseKind.FOOTNOTE && number.isPresent()) {
                Optional<Integer> reference =
                        Optional.ofNullable(references.get(number.get()))
                                .or(bareReference(clauses, before, index, number.get()));
                reference.ifPresent(note::under);
                before = reference.orElse(before);
            }
        }
    }

    /**
     * The clause above a note that seems to hold its mark as a bare figure; the surest, and of
     * these the first, if there is one that doesn't come before the clause of the note before.
     */
    private static Supplier<Optional<Integer>> bareReference(
            List<ParsedClause> clauses, int from, int note, String number) {
        return () -> {
            if (!BareReference.isPossible(number)) {
                return Optional.empty();
            }
            BareReference search = new BareReference(number);
            return surest(clauses, from, note, search).or(() -> surest(clauses, 0, from, search));
        };
    }

    private static Optional<Integer> surest(
            List<ParsedClause> clauses, int from, int end, BareReference search) {
        Optional<Integer> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        for (int index = from; index < end; index++) {
            int rank = rank(clauses.get(index), search);
            if (rank < bestRank) {
                best = Optional.of(index);
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(ParsedClause clause, BareReference search) {
        boolean mayRefer =
                clause.kind() != ClauseKind.FOOTNOTE && clause.kind() != ClauseKind.MASTHEAD;
        return clause.blocks().stream()
                .filter(block -> mayRefer)
                .map(block -> search.rank(westernDigits(block)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    /** The words of a block, lines and all, with its digits made alike. */
    private static String westernDigits(Block block) {
        StringBuilder text =
                new StringBuilder(
                        block.paragraph().text().substring(block.wordsStart(), block.end()));
        for (int place = 0; place < text.length(); place++) {
            int digit = Character.digit(text.charAt(place), 10);
            if (digit >= 0) {
                text.setCharAt(place, (char) ('0' + digit));
            }
        }
        return text.toString();
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
