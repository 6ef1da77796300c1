package org.hexapla.align;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units of the alignment before that nobody has settled: what stood in one is a little more
 * likely to stand in one again.
 *
 * @param sides segments → the side that they stood in; by identity: a text may hold equal segments
 */
record Drafts(Map<AlignableSegment, Side> sides) {

    /**
     * What two sides of a draft score besides what they score by themselves: on texts of which a
     * part was put right, the smallest number with which aligning again mends more than it breaks.
     */
    private static final double LIKELY = 1;

    /**
     * A side of a unit.
     *
     * @param unit which
     * @param segments how many segments it has
     */
    private record Side(int unit, int segments) {

        private static final Side NONE = new Side(-1, 0);
    }

    /** Drafts; unit → text → the places of its segments. */
    static Drafts of(List<AlignableText> texts, List<List<List<Integer>>> drafts) {
        Map<AlignableSegment, Side> sides = new IdentityHashMap<>();
        for (int unit = 0; unit < drafts.size(); unit++) {
            for (int x = 0; x < texts.size(); x++) {
                List<Integer> own = drafts.get(unit).get(x);
                for (int segment : own) {
                    sides.put(texts.get(x).segments().get(segment), new Side(unit, own.size()));
                }
            }
        }
        return new Drafts(sides);
    }

    boolean isEmpty() {
        return sides.isEmpty();
    }

    StretchScores scores(List<AlignableSegment> left, List<AlignableSegment> right) {
        Side[] leftSides = sides(left);
        Side[] rightSides = sides(right);
        return (row, rows, column, columns) ->
                leftSides[row].unit >= 0
                                && leftSides[row].unit == rightSides[column].unit
                                && isWhole(leftSides, row, rows)
                                && isWhole(rightSides, column, columns)
                        ? LIKELY
                        : 0;
    }

    private Side[] sides(List<AlignableSegment> segments) {
        return segments.stream()
                .map(segment -> sides.getOrDefault(segment, Side.NONE))
                .toArray(Side[]::new);
    }

    private static boolean isWhole(Side[] sides, int from, int count) {
        for (int i = from + 1; i < from + count; i++) {
            if (sides[i].unit != sides[from].unit) {
                return false;
            }
        }
        return sides[from].segments == count;
    }
}
