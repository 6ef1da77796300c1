package org.hexapla.clause;

import java.util.Optional;
import java.util.Set;

/**
 * What stands above a block that may be a note whose mark lost its shape.
 *
 * @param isFoot whether no more numbered paragraphs are to come, so that any figure is a mark
 * @param note the number of the note right above that this one may count on from
 * @param tableMarks the letters that the table right above holds at the ends of its cells
 */
record AboveNote(boolean isFoot, Optional<String> note, Set<String> tableMarks) {

    /** Nothing that tells. */
    static final AboveNote NOTHING = new AboveNote(false, Optional.empty(), Set.of());
}
