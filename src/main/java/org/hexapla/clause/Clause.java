package org.hexapla.clause;

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
 *     it, of a footnote the clause that refers to it; always another clause of the same text
 */
public record Clause(int index, ClauseKind kind, Optional<String> number, OptionalInt parent) {}
