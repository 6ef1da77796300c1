package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;

/** Where the clauses of texts begin, and which of them open with a verb that is known. */
final class Beginnings {

    /** For each text, the segments at which clauses begin. */
    private final List<BitSet> begins = new ArrayList<>();

    Beginnings(List<SegmentedText> texts) {
        for (SegmentedText text : texts) {
            BitSet begun = new BitSet();
            BitSet beginnings = new BitSet();
            for (Segment segment : text.segments()) {
                beginnings.set(segment.index(), !begun.get(segment.clause()));
                begun.set(segment.clause());
            }
            begins.add(beginnings);
        }
    }

    /** Whether a clause begins with a segment. */
    boolean begins(int side, Segment segment) {
        return begins.get(side).get(segment.index());
    }

    /** The clause that begins with a segment, where it opens with a verb that is known. */
    Optional<Clause> opened(List<SegmentedText> texts, int side, Segment segment) {
        return Optional.of(texts.get(side).clauseOf(segment))
                .filter(clause -> begins(side, segment))
                .filter(clause -> !clause.openings().isEmpty());
    }
}
