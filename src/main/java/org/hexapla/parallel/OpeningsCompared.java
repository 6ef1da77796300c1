package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;

/**
 * Compares the verbs that the clauses of a unit open with. Verbs are not one-to-one between
 * languages, so what counts is whether two share a key.
 */
final class OpeningsCompared {

    /** The flag of a unit in which a clause opens with another verb than its translations. */
    static final String FLAG = "opening-differs";

    /** For each text, the segments at which clauses begin. */
    private final List<BitSet> begins = new ArrayList<>();

    OpeningsCompared(List<SegmentedText> texts) {
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

    /**
     * Whether one of the clauses shares no key with any other, though two others of its kind or
     * more agree on a key.
     */
    static boolean differ(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> standsAlone(clause, clauses));
    }

    private static boolean standsAlone(Clause clause, List<Clause> clauses) {
        List<Clause> others =
                clauses.stream()
                        .filter(other -> other != clause && other.kind() == clause.kind())
                        .toList();
        return others.stream().noneMatch(other -> share(clause, other))
                && others.stream()
                        .anyMatch(
                                one ->
                                        others.stream()
                                                .anyMatch(
                                                        other ->
                                                                one != other && share(one, other)));
    }

    private static boolean share(Clause one, Clause other) {
        return one.openings().stream().anyMatch(other.openings()::contains);
    }
}
