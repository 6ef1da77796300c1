package org.hexapla.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;

/** Walks down a paragraph once and hands each of its pieces the marks that touch it. */
final class MarkWalk {

    private final Paragraph paragraph;
    private final BitSet references;

    /** The marks that were reached and may go on, in order of their starts. */
    private final List<Mark> open = new ArrayList<>();

    private int reached;

    MarkWalk(Paragraph paragraph) {
        this.paragraph = paragraph;
        references = Mark.places(paragraph.marks(), Mark.Kind.FOOTNOTE_REFERENCE);
    }

    boolean isOver(Paragraph other) {
        return paragraph == other;
    }

    /** Whether a place belongs to a footnote reference. */
    boolean isReference(int place) {
        return references.get(place);
    }

    /**
     * The marks of a stretch, cut to it and counted from its start.
     *
     * @param start no place before the end of the stretch that was asked for last
     */
    List<Mark> within(int start, int end) {
        open.removeIf(mark -> mark.end() <= start);
        List<Mark> marks = paragraph.marks();
        while (reached < marks.size() && marks.get(reached).start() < end) {
            if (marks.get(reached).end() > start) {
                open.add(marks.get(reached));
            }
            reached++;
        }
        return open.stream()
                .map(
                        mark ->
                                new Mark(
                                        mark.kind(),
                                        Math.max(mark.start(), start) - start,
                                        Math.min(mark.end(), end) - start))
                .toList();
    }
}
