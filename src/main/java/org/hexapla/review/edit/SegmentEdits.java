package org.hexapla.review.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Segment;

/**
 * Cuts and joins the segments of a sheet, and gives them other texts. A segment that has another
 * text than was printed is corrected, and keeps what was printed in its place: joined to others,
 * that of them all; cut, each part its own, as long as the cut isn't within what was corrected, for
 * then nobody can tell which of the printed words belong to which part, and neither keeps any.
 */
final class SegmentEdits {

    private final Layout layout;
    private final NewIds ids;

    SegmentEdits(Layout layout, NewIds ids) {
        this.layout = layout;
        this.ids = ids;
    }

    void split(Edit.SplitSegment edit) {
        SegmentState segment = layout.segment(edit.segment());
        mustBeCurrent(segment);
        String text = segment.segment().text();
        int length = text.codePointCount(0, text.length());
        if (edit.at() >= length) {
            throw new EditRefusedException(
                    "Segment "
                            + segment.id()
                            + " has "
                            + length
                            + " characters, of which each part needs one at least.");
        }
        List<Segment> parts = SegmentCut.split(segment.segment(), edit.at());
        if (parts.stream().anyMatch(part -> part.text().isEmpty())) {
            throw new EditRefusedException(
                    "Segment "
                            + segment.id()
                            + " has nothing but white space on one side of character "
                            + edit.at()
                            + ", and each part needs more.");
        }
        long id = ids.segment();
        String original = layout.originals().get(segment.id());
        if (original != null) {
            SegmentCut.Printed printed = SegmentCut.printed(text, original, parts);
            layout.setOriginal(segment.id(), printed.first());
            layout.setOriginal(id, printed.second());
        }
        layout.set(segment.with(parts.get(0)));
        layout.addAfter(
                new SegmentState(id, segment.text(), segment.unit(), parts.get(1)), segment);
        layout.rearrange(segment.unit());
        layout.madeSegment(id);
    }

    void join(Edit.JoinSegments edit) {
        List<SegmentState> parts =
                edit.all().stream()
                        .map(layout::segment)
                        .sorted(Comparator.comparingInt(layout::index))
                        .toList();
        SegmentState first = parts.get(0);
        mustBeCurrent(first);
        for (int at = 1; at < parts.size(); at++) {
            SegmentState next = parts.get(at);
            mustFollow(parts.get(at - 1), next);
            SegmentState whole = layout.segment(first.id());
            Segment joined = SegmentCut.join(whole.segment(), next.segment());
            if (layout.originals().containsKey(whole.id())
                    || layout.originals().containsKey(next.id())) {
                Segment printed =
                        SegmentCut.join(printed(whole).segment(), printed(next).segment());
                layout.setOriginal(whole.id(), Optional.of(printed.text()));
            }
            layout.set(whole.with(joined));
            layout.remove(next);
        }
        layout.rearrange(first.unit());
        layout.madeSegment(first.id());
    }

    private void mustFollow(SegmentState one, SegmentState next) {
        String both = "Segments " + one.id() + " and " + next.id();
        if (one.id() == next.id()) {
            throw new EditRefusedException("Segment " + one.id() + " is named twice.");
        }
        if (one.text() != next.text()) {
            throw new EditRefusedException(both + " belong to different texts.");
        }
        if (one.unit() != next.unit()) {
            throw new EditRefusedException(both + " stand in different units.");
        }
        if (layout.index(next) != layout.index(one) + 1) {
            throw new EditRefusedException(both + " are no neighbours in their text.");
        }
        boolean sameClause = one.segment().clause() == next.segment().clause();
        if (!sameClause && one.segment().paragraph() != next.segment().paragraph()) {
            throw new EditRefusedException(
                    both + " belong to different paragraphs and different clauses.");
        }
        if (!sameClause && layout.clauseSize(next).orElse(1) < 2) {
            throw new EditRefusedException(
                    both + " belong to different clauses, of which one would be empty.");
        }
    }

    void rewrite(Edit.EditText edit) {
        SegmentState segment = layout.segment(edit.segment());
        if (segment.segment().text().equals(edit.text())) {
            return;
        }
        mustBeCurrent(segment);
        String original = layout.originals().getOrDefault(segment.id(), segment.segment().text());
        layout.setOriginal(
                segment.id(), Optional.of(original).filter(words -> !words.equals(edit.text())));
        layout.set(segment.with(SegmentCut.rewritten(segment.segment(), edit.text())));
        layout.rearrange(segment.unit());
    }

    /** A segment as it was printed. */
    private SegmentState printed(SegmentState segment) {
        String original = layout.originals().get(segment.id());
        return original == null
                ? segment
                : segment.with(SegmentCut.rewritten(segment.segment(), original));
    }

    private void mustBeCurrent(SegmentState segment) {
        if (!layout.text(segment).current()) {
            throw new EditRefusedException(
                    "The text in "
                            + layout.text(segment).language()
                            + " was uploaded again since it was aligned, and a change of the old"
                            + " one would be lost. Align again first.");
        }
    }
}
