package org.hexapla.review.edit;

import org.hexapla.clause.Segment;

/**
 * A segment and where it stands.
 *
 * @param id its id
 * @param text the id of its text
 * @param unit the id of its unit
 * @param segment what it is
 */
public record SegmentState(long id, long text, long unit, Segment segment) {

    SegmentState in(long other) {
        return new SegmentState(id, text, other, segment);
    }

    SegmentState at(int index) {
        return with(
                new Segment(
                        index,
                        segment.clause(),
                        segment.paragraph(),
                        segment.source(),
                        segment.text(),
                        segment.after(),
                        segment.marks()));
    }

    SegmentState with(Segment other) {
        return new SegmentState(id, text, unit, other);
    }

    /** Whether nothing but their places in the text tells two apart. */
    public boolean isLike(SegmentState other) {
        return at(0).equals(other.at(0));
    }
}
