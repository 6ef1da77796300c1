package org.hexapla.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a paragraph is.
 *
 * @param standings the clauses that it holds a part of, in their order; nearly always one
 */
record ParagraphStructure(List<Standing> standings) {

    ParagraphStructure {
        standings = List.copyOf(standings);
    }

    List<String> kinds() {
        return standings.stream().map(Standing::kind).toList();
    }

    List<String> numbers() {
        return standings.stream().map(Standing::number).toList();
    }

    List<Optional<ClausePlace>> parents() {
        return standings.stream().map(Standing::parent).toList();
    }

    /** The keys of the verbs that the clause of a row opens with; none where there is no such. */
    List<String> openings(int row) {
        return row < standings.size() ? standings.get(row).openings() : List.of();
    }

    /** Its kinds for people: {@code masthead + opening}. */
    String title() {
        return String.join(" + ", kinds());
    }

    /** All of it for people. */
    String words() {
        return standings.isEmpty()
                ? "nothing"
                : standings.stream().map(Standing::words).collect(Collectors.joining(" + "));
    }
}
