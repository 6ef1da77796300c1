package org.hexapla.review.edit;

import java.util.List;
import java.util.Map;

/**
 * A copy of a part of an alignment, on which edits are done one after the other. It holds the units
 * that the edits name, whole, and for the sake of the flags some on either side of each.
 */
public final class Sheet {

    /**
     * The part of an alignment.
     *
     * @param units units, in any order
     * @param segments all segments of those units
     * @param comments all comments of those units that edits name
     * @param originals of those segments that reviewers have corrected the words that were printed,
     *     by the ids of the segments
     * @param texts the texts of those segments, by id
     * @param clauseSizes for clauses of those segments how many segments they have; may lack some
     *     where no segments are joined
     * @param size how many units the alignment has
     */
    public record Content(
            List<UnitState> units,
            List<SegmentState> segments,
            List<CommentState> comments,
            Map<Long, String> originals,
            Map<Long, TextState> texts,
            Map<ClausePlace, Integer> clauseSizes,
            int size) {
        public Content {
            units = List.copyOf(units);
            segments = List.copyOf(segments);
            comments = List.copyOf(comments);
            originals = Map.copyOf(originals);
            texts = Map.copyOf(texts);
            clauseSizes = Map.copyOf(clauseSizes);
        }
    }

    /**
     * A clause of a text.
     *
     * @param text the id of the text
     * @param clause its index
     */
    public record ClausePlace(long text, int clause) {}

    /**
     * What came of edits.
     *
     * @param patch what they do
     * @param units the units that are changed or new, by position
     * @param removed the ids of the units that are gone
     */
    public record Outcome(Patch patch, List<UnitState> units, List<Long> removed) {}

    private final Layout layout;
    private final UnitEdits units;
    private final SegmentEdits segments;
    private final Remarks remarks;
    private final Comparison comparison;

    /** A sheet on which nothing is done yet. */
    public Sheet(Content content, Author author, NewIds ids) {
        this.layout = new Layout(content);
        this.units = new UnitEdits(layout, author, ids);
        this.segments = new SegmentEdits(layout, ids);
        this.remarks = new Remarks(layout, author, ids);
        this.comparison = new Comparison(content, layout);
    }

    /**
     * Does edits, all or none: after an exception the sheet is of no more use.
     *
     * @throws EditRefusedException when one can't be done; the reason names it
     */
    public Outcome apply(List<Edit> edits) {
        for (int place = 0; place < edits.size(); place++) {
            Edit edit = edits.get(place);
            layout.begin();
            try {
                edit.on(this);
            } catch (EditRefusedException refused) {
                throw new EditRefusedException(place, edit, refused.reason());
            }
        }
        return comparison.outcome();
    }

    /** Where units are joined, cut, made and taken away. */
    UnitEdits units() {
        return units;
    }

    /** Where segments are cut, joined and given other texts. */
    SegmentEdits segments() {
        return segments;
    }

    /** Where is noted what reviewers say of units. */
    Remarks remarks() {
        return remarks;
    }
}
