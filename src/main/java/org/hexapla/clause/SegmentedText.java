package org.hexapla.clause;

import java.util.List;
import org.hexapla.language.Language;

/**
 * A text with its clauses and segments, both in the order of the file.
 *
 * @param language its language
 * @param source the decoded file
 * @param clauses all clauses, in the order in which they begin; each has at least one segment
 * @param segments all segments; those of a clause follow each other, unless the notes and the head
 *     of a page stand between them
 */
public record SegmentedText(
        Language language, String source, List<Clause> clauses, List<Segment> segments) {
    public SegmentedText {
        clauses = List.copyOf(clauses);
        segments = List.copyOf(segments);
    }

    /** The clause that a segment belongs to. */
    public Clause clauseOf(Segment segment) {
        return clauses.get(segment.clause());
    }
}
