package org.hexapla.clause;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A structural part of a text.
 *
 * @param index its place among the text's clauses, from 0
 * @param kind what it is
 * @param number its number or letter in a form common to all languages ({@code 7}, {@code a},
 *     {@code ii}; {@code 3} for footnote 3), where it has one
 * @param parent the index of the clause that it belongs to: of a sub-paragraph the paragraph above
 *     it, of a footnote the clause that refers to it, of what stands under a heading the heading;
 *     always another clause of the same text
 * @param openings of a preambular or operative clause the verb that it opens with, as keys common
 *     to all languages ({@code recalling}, {@code requests}); several where the verb stands for
 *     several, the most usual first; none where the verb isn't known
 */
public record Clause(
        int index,
        ClauseKind kind,
        Optional<String> number,
        OptionalInt parent,
        List<String> openings) {
    public Clause {
        openings = List.copyOf(openings);
    }

    /** A clause that opens with no verb that is known. */
    public Clause(int index, ClauseKind kind, Optional<String> number, OptionalInt parent) {
        this(index, kind, number, parent, List.of());
    }
}
