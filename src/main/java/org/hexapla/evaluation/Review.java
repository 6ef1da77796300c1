package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.align.PriorUnits;
import org.hexapla.align.Progress;

/**
 * What comes of it when somebody puts the least sure units of a document right.
 *
 * @param before how right the aligner's units were
 * @param byHand the same, with what was put right in their place
 * @param realigned the same, when the rest is aligned again around what was put right
 */
record Review(Score before, Score byHand, Score realigned) {

    static final Review NONE = new Review(Score.NONE, Score.NONE, Score.NONE);

    /**
     * Puts units right: in the place of each that is looked at comes the right one that shares most
     * segments with it, and its neighbours are left with what it doesn't take from them.
     *
     * @param result what the aligner made of the document
     * @param share how many of the units are looked at, the least sure first, from 0 to 1
     */
    static Review of(DocumentResult result, Aligner aligner, double share) {
        GoldDocument document = result.document();
        List<Cells> right =
                result.units().stream()
                        .sorted(Comparator.comparingDouble(AlignedUnit::confidence))
                        .limit(Math.round(share * result.units().size()))
                        .map(unit -> nearest(Cells.of(unit), document))
                        .distinct()
                        .toList();
        Set<List<Integer>> settled = new HashSet<>();
        right.forEach(unit -> settled.addAll(segments(unit)));
        List<Cells> drafts =
                result.units().stream()
                        .map(unit -> Cells.of(unit).without(settled))
                        .filter(unit -> !unit.isEmpty())
                        .toList();
        List<Cells> byHand = new ArrayList<>(right);
        byHand.addAll(drafts);
        List<Cells> realigned =
                aligner
                        .align(
                                document.texts(),
                                new PriorUnits(sides(right), sides(drafts)),
                                Progress.ignored())
                        .units()
                        .stream()
                        .map(Cells::of)
                        .toList();
        return new Review(
                result.score(), Score.of(document, byHand), Score.of(document, realigned));
    }

    private static Cells nearest(Cells unit, GoldDocument document) {
        Set<List<Integer>> segments = segments(unit);
        return Collections.max(
                document.units(),
                Comparator.comparingLong(
                        right -> segments(right).stream().filter(segments::contains).count()));
    }

    private static List<List<List<Integer>>> sides(List<Cells> units) {
        return units.stream().map(Cells::sides).toList();
    }

    /** Each as its text and its place there. */
    private static Set<List<Integer>> segments(Cells unit) {
        Set<List<Integer>> segments = new HashSet<>();
        for (int text = 0; text < unit.sides().size(); text++) {
            for (int segment : unit.sides().get(text)) {
                segments.add(List.of(text, segment));
            }
        }
        return segments;
    }

    Review plus(Review other) {
        return new Review(
                before.plus(other.before),
                byHand.plus(other.byHand),
                realigned.plus(other.realigned));
    }
}
