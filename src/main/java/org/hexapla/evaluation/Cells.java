package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.align.AlignedUnit;

/**
 * What belongs together in a document; two are equal when they hold the same segments.
 *
 * @param sides for each text, in the document's order, indices of segments in rising order; empty
 *     where the text has nothing
 */
record Cells(List<List<Integer>> sides) {

    Cells {
        sides = sides.stream().map(side -> side.stream().sorted().toList()).toList();
    }

    static Cells of(AlignedUnit unit) {
        return new Cells(unit.cells());
    }

    boolean has(int text) {
        return !sides.get(text).isEmpty();
    }

    /** Whether no text has anything. */
    boolean isEmpty() {
        return sides.stream().allMatch(List::isEmpty);
    }

    /** Whether exactly one text has something. */
    boolean isOfOneText() {
        return sides.stream().filter(side -> !side.isEmpty()).count() == 1;
    }

    /** Two of the texts alone. */
    Cells pair(int left, int right) {
        return new Cells(List.of(sides.get(left), sides.get(right)));
    }

    /**
     * What is left without some segments.
     *
     * @param segments each as its text and its place there
     */
    Cells without(Set<List<Integer>> segments) {
        List<List<Integer>> left = new ArrayList<>();
        for (int text = 0; text < sides.size(); text++) {
            int own = text;
            left.add(
                    sides.get(text).stream()
                            .filter(segment -> !segments.contains(List.of(own, segment)))
                            .toList());
        }
        return new Cells(left);
    }

    /** The same with segments that no other text answers each by itself. */
    List<Cells> withoutRunsOfOneText() {
        if (!isOfOneText()) {
            return List.of(this);
        }
        List<Cells> single = new ArrayList<>();
        for (int text = 0; text < sides.size(); text++) {
            for (int segment : sides.get(text)) {
                List<List<Integer>> own = new ArrayList<>();
                for (int other = 0; other < sides.size(); other++) {
                    own.add(other == text ? List.of(segment) : List.of());
                }
                single.add(new Cells(own));
            }
        }
        return single;
    }
}
