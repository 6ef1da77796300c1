package org.hexapla.align;

import java.util.Arrays;

/**
 * How far the best alignment of two texts stands out: how many times as much it scores as the best
 * one that has none of its links. Between translations little else fits; between strangers one
 * alignment is about as good as another, so that this is near 1 whatever the scores are made of.
 */
final class Contrast {

    /** Links of this weight or more are those of the best alignment. */
    private static final float LINKED = 0.3f;

    /**
     * Where scores spread less than this, in nats, nothing tells one pair of segments from another.
     */
    private static final double LEAST_SPREAD = 0.25;

    private final PairScores scores;
    private final Band band;
    private final int rows;
    private final int columns;
    private final float stray;

    /** Row → the first of the columns that it is linked to, and the one after the last. */
    private final int[] linkedFrom;

    private final int[] linkedTo;

    private Contrast(PairScores scores, int rows, int columns, Links links, double stray) {
        this.scores = scores;
        this.band = scores.band();
        this.rows = rows;
        this.columns = columns;
        this.stray = (float) stray;
        this.linkedFrom = new int[rows];
        this.linkedTo = new int[rows];
        Arrays.fill(linkedFrom, columns);
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < links.size(row); k++) {
                if (links.weight(row, k) >= LINKED) {
                    int column = links.column(row, k);
                    linkedFrom[row] = Math.min(linkedFrom[row], column);
                    linkedTo[row] = Math.max(linkedTo[row], column + 1);
                }
            }
        }
    }

    /**
     * The contrast, about 1 or more; infinite where all pairs of segments score alike, as where no
     * word is known and all segments are of one length: then nothing speaks against the texts.
     *
     * @param links the links that were found
     */
    static double of(
            PairScores scores, int rows, int columns, Links links, AlignerSettings settings) {
        Contrast contrast = new Contrast(scores, rows, columns, links, settings.stray());
        if (contrast.spread() < LEAST_SPREAD) {
            return Double.POSITIVE_INFINITY;
        }
        // what is gained over leaving everything alone
        double none = settings.stray() * (rows + columns);
        double best = contrast.best(false) + none;
        double other = contrast.best(true) + none;
        return best / Math.max(1, other);
    }

    /** The standard deviation of the scores of one segment with one other. */
    private double spread() {
        double sum = 0;
        double squares = 0;
        long count = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                float score = scores.score(scores.first(i, j), UnitShape.ONE_TO_ONE);
                if (score != PairScores.NEVER) {
                    sum += score;
                    squares += score * (double) score;
                    count++;
                }
            }
        }
        double mean = sum / Math.max(1, count);
        return Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
    }

    /** The score of the best alignment without crossings. */
    private double best(boolean withoutLinks) {
        int[] offsets = band.offsets();
        float[] best = new float[offsets[rows + 1]];
        Arrays.fill(best, PairScores.NEVER);
        best[0] = 0;
        for (int i = 0; i <= rows; i++) {
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                int place = offsets[i] + j - band.from()[i];
                float here = best[place];
                if (j < band.to()[i]) {
                    best[place + 1] = Math.max(best[place + 1], here - stray);
                }
                if (i < rows && band.holds(i + 1, j)) {
                    int there = offsets[i + 1] + j - band.from()[i + 1];
                    best[there] = Math.max(best[there], here - stray);
                }
                int first = scores.first(i, j);
                for (int s = 0; s < UnitShape.MATCHES.length; s++) {
                    float score = scores.score(first, s);
                    UnitShape shape = UnitShape.MATCHES[s];
                    if (score != PairScores.NEVER && !(withoutLinks && hasLink(shape, i, j))) {
                        int row = i + shape.rows();
                        int there = offsets[row] + j + shape.columns() - band.from()[row];
                        best[there] = Math.max(best[there], here + score);
                    }
                }
            }
        }
        return best[offsets[rows] + columns - band.from()[rows]];
    }

    private boolean hasLink(UnitShape shape, int row, int column) {
        for (int i = row; i < row + shape.rows(); i++) {
            if (linkedFrom[i] < column + shape.columns() && linkedTo[i] > column) {
                return true;
            }
        }
        return false;
    }
}
