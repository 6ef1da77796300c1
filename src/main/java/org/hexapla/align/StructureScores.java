package org.hexapla.align;

import java.util.List;

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

    private final List<AlignableSegment> left;
    private final List<AlignableSegment> right;

    StructureScores(List<AlignableSegment> left, List<AlignableSegment> right) {
        this.left = left;
        this.right = right;
    }

    double score(int i, int rows, int j, int columns) {
        double score = 0;
        boolean leftBegins = begins(left, i);
        boolean rightBegins = begins(right, j);
        boolean leftEnds = begins(left, i + rows);
        boolean rightEnds = begins(right, j + columns);
        // in a clause of two pieces, such as a meeting and its date, they may change places
        boolean exchanged =
                rows == 1
                        && columns == 1
                        && leftBegins != rightBegins
                        && leftEnds != rightEnds
                        && leftBegins == rightEnds
                        && begins(left, leftBegins ? i + 2 : i - 1)
                        && begins(right, rightBegins ? j + 2 : j - 1);
        if (!exchanged && leftBegins != rightBegins) {
            score += BOUNDARY_DIFFERS;
        }
        if (!exchanged && leftEnds != rightEnds) {
            score += BOUNDARY_DIFFERS;
        }
        AlignableSegment one = left.get(i);
        AlignableSegment other = right.get(j);
        if (!one.kind().isEmpty() && !other.kind().isEmpty()) {
            score += one.kind().equals(other.kind()) ? KIND_SAME : KIND_DIFFERS;
        }
        if (leftBegins && rightBegins && !one.number().isEmpty() && !other.number().isEmpty()) {
            score += one.number().equals(other.number()) ? NUMBER_SAME : NUMBER_DIFFERS;
        }
        return score;
    }

    /** Whether a clause begins at a segment; the end of a text counts as a beginning. */
    private static boolean begins(List<AlignableSegment> segments, int i) {
        return i == 0
                || i == segments.size()
                || segments.get(i).clause() != segments.get(i - 1).clause();
    }
}
