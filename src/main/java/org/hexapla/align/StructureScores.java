package org.hexapla.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the structure of two stretches fits: whether both begin and end where a clause does, the
 * kinds of their clauses, and the clauses' numbers. Bounded, so that words outweigh a structure
 * that contradicts them.
 */
final class StructureScores {

    private static final double BOUNDARY_DIFFERS = -0.8;
    private static final double KIND_SAME = 0.5;
    private static final double KIND_DIFFERS = -2;
    private static final double NUMBER_SAME = 2.5;
    private static final double NUMBER_DIFFERS = -2.5;

    private final Side left;
    private final Side right;

    StructureScores(List<AlignableSegment> left, List<AlignableSegment> right) {
        this.left = Side.of(left);
        this.right = Side.of(right);
    }

    double score(int i, int rows, int j, int columns) {
        double score = 0;
        boolean leftBegins = left.begins[i];
        boolean rightBegins = right.begins[j];
        boolean leftEnds = left.begins[i + rows];
        boolean rightEnds = right.begins[j + columns];
        // in a clause of two pieces, such as a meeting and its date, they may change places
        boolean exchanged =
                rows == 1
                        && columns == 1
                        && leftBegins != rightBegins
                        && leftEnds != rightEnds
                        && leftBegins == rightEnds
                        && left.begins[leftBegins ? i + 2 : i - 1]
                        && right.begins[rightBegins ? j + 2 : j - 1];
        if (!exchanged && leftBegins != rightBegins) {
            score += BOUNDARY_DIFFERS;
        }
        if (!exchanged && leftEnds != rightEnds) {
            score += BOUNDARY_DIFFERS;
        }
        String kind = left.kind[i];
        if (!kind.isEmpty() && !right.kind[j].isEmpty()) {
            score += kind.equals(right.kind[j]) ? KIND_SAME : KIND_DIFFERS;
        }
        String number = left.number[i];
        if (leftBegins && rightBegins && !number.isEmpty() && !right.number[j].isEmpty()) {
            score += number.equals(right.number[j]) ? NUMBER_SAME : NUMBER_DIFFERS;
        }
        return score;
    }

    /**
     * The structure of one text.
     *
     * @param begins whether a clause begins at a segment; the end of a text counts as a beginning
     */
    private record Side(boolean[] begins, String[] kind, String[] number) {

        static Side of(List<AlignableSegment> segments) {
            int n = segments.size();
            Side side = new Side(new boolean[n + 1], new String[n], new String[n]);
            Set<Integer> begun = new HashSet<>();
            for (int i = 0; i < n; i++) {
                AlignableSegment segment = segments.get(i);
                side.begins[i] = begun.add(segment.clause());
                side.kind[i] = segment.kind();
                side.number[i] = segment.number();
            }
            side.begins[n] = true;
            return side;
        }
    }
}
