package org.hexapla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Places of two long texts that surely belong together: a word that stands once in the one text and
 * is translated by a word that stands once in the other. The longest chain of them in the order of
 * both texts is kept (patience sorting).
 */
final class Anchors {

    private static final float SURE = 0.2f;

    /** An anchor counts only where so many of the chain's next neighbours lie near its line. */
    private static final int NEIGHBOURS = 3;

    private static final int NEAR = 25;

    /** A segment of the left text and one of the right. */
    record Point(int row, int column) {}

    private Anchors() {}

    /** The anchors in rising order of both texts. */
    static List<Point> of(TokenizedText left, TokenizedText right, SparseRows leftByRight) {
        int[] leftPlace = places(left);
        int[] rightPlace = places(right);
        List<Point> points = new ArrayList<>();
        for (int token = 0; token < left.tokens.length; token++) {
            if (left.frequency[token] != 1) {
                continue;
            }
            for (int e = leftByRight.start[token]; e < leftByRight.start[token + 1]; e++) {
                int other = leftByRight.column[e];
                if (right.frequency[other] == 1 && leftByRight.value[e] >= SURE) {
                    points.add(new Point(leftPlace[token], rightPlace[other]));
                }
            }
        }
        points.sort(Comparator.comparingInt(Point::row).thenComparing(p -> -p.column()));
        return supported(chain(points));
    }

    private static int[] places(TokenizedText text) {
        int[] places = new int[text.tokens.length];
        for (int i = 0; i < text.segmentCount(); i++) {
            for (int token : text.segments[i]) {
                places[token] = i;
            }
        }
        return places;
    }

    private static List<Point> chain(List<Point> points) {
        Set<Integer> rising = Rising.longest(points.stream().mapToInt(Point::column).toArray());
        List<Point> chain = new ArrayList<>();
        for (int k = 0; k < points.size(); k++) {
            if (rising.contains(k)) {
                chain.add(points.get(k));
            }
        }
        return chain;
    }

    /** Leaves out anchors that stand by themselves: a chance meeting would bend the band. */
    private static List<Point> supported(List<Point> chain) {
        List<Point> kept = new ArrayList<>();
        for (int k = 0; k < chain.size(); k++) {
            int support = 0;
            for (int n = Math.max(0, k - NEIGHBOURS);
                    n <= Math.min(chain.size() - 1, k + NEIGHBOURS);
                    n++) {
                Point one = chain.get(k);
                Point other = chain.get(n);
                int rows = Math.abs(other.row() - one.row());
                int columns = Math.abs(other.column() - one.column());
                if (n != k && Math.abs(rows - columns) <= NEAR + Math.min(rows, columns) / 2) {
                    support++;
                }
            }
            if (support >= NEIGHBOURS) {
                kept.add(chain.get(k));
            }
        }
        return kept;
    }
}
