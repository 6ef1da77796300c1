package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/**
 * The score of every unit of two texts within a band, computed once; larger units may be scored
 * anew.
 */
final class PairScores {

    static final float NEVER = Float.NEGATIVE_INFINITY;

    private static final int SHAPES = UnitShape.MATCHES.length;

    /** Two segments that score so much may belong together. */
    private static final float FITS = 1;

    /** A larger unit that scores less as a whole is not worth cutting. */
    private static final float HOPEFUL = -1;

    private final Band band;
    private final int[] offsets;

    /** Place of the unit's first row and column × shapes + shape → score. */
    private final float[] scores;

    /** What the scores of two texts are made of, whatever weights are given to it. */
    record Parts(
            Band band,
            WordScores forth,
            WordScores back,
            LengthScores lengths,
            StructureScores structure,
            List<StretchScores> others,
            RunTogether leftJoined,
            RunTogether rightJoined) {

        /** The score as a side run together; where both may be, the mean. */
        double runTogether(int i, int rows, int j, int columns) {
            if (rows < columns) {
                return leftJoined.score(i, rows, j, columns);
            }
            if (rows > columns) {
                return rightJoined.score(j, columns, i, rows);
            }
            double left = leftJoined.score(i, rows, j, columns);
            double right = rightJoined.score(j, columns, i, rows);
            if (left == NEVER || right == NEVER) {
                return Math.max(left, right);
            }
            return (left + right) / 2;
        }

        /** What else says how well they fit, together. */
        double others(int i, int rows, int j, int columns) {
            double sum = 0;
            for (StretchScores other : others) {
                sum += other.score(i, rows, j, columns);
            }
            return sum;
        }

        static Parts of(
                TokenizedText left,
                TokenizedText right,
                Band band,
                TranslationTable leftGivenRight,
                TranslationTable rightGivenLeft,
                LengthScores lengths,
                StructureScores structure,
                List<StretchScores> others,
                AlignerSettings settings,
                Steps.Part steps) {
            int n = left.segmentCount();
            int m = right.segmentCount();
            int[] rowFrom = new int[n];
            int[] rowTo = new int[n];
            int[] columnFrom = new int[m];
            int[] columnTo = new int[m];
            Arrays.fill(columnFrom, n);
            for (int i = 0; i < n; i++) {
                rowFrom[i] = band.from()[Math.max(0, i - WordScores.WIDEST + 1)];
                rowTo[i] = Math.max(rowFrom[i], Math.min(m - 1, band.to()[i]));
            }
            for (int i = 0; i <= n; i++) {
                int last = Math.min(band.to()[i] + WordScores.WIDEST, m - 1);
                for (int j = band.from()[i]; j <= last; j++) {
                    columnFrom[j] = Math.min(columnFrom[j], Math.min(i, n - 1));
                    columnTo[j] = Math.max(columnTo[j], Math.min(i, n - 1));
                }
            }
            WordScores forth = new WordScores(left, right, leftGivenRight, rowFrom, rowTo, steps);
            WordScores back =
                    new WordScores(right, left, rightGivenLeft, columnFrom, columnTo, steps);
            RunTogether.Side one =
                    new RunTogether.Side(
                            left, leftGivenRight, forth, lengths.left(), lengths.leftLogs());
            RunTogether.Side other =
                    new RunTogether.Side(
                            right, rightGivenLeft, back, lengths.right(), lengths.rightLogs());
            return new Parts(
                    band,
                    forth,
                    back,
                    lengths,
                    structure,
                    others,
                    new RunTogether(one, other, lengths, settings),
                    new RunTogether(other, one, lengths, settings));
        }
    }

    PairScores(Parts parts, int n, int m, AlignerSettings settings, Steps.Part steps) {
        this.band = parts.band();
        this.offsets = band.offsets();
        scores = new float[SHAPES * offsets[n + 1]];
        Arrays.fill(scores, NEVER);
        for (int i = 0; i < n; i++) {
            steps.step();
            parts.forth().prepare(i, Math.min(n, i + WordScores.WIDEST));
            parts.back().prepare(band.from()[i], Math.min(m, band.to()[i] + WordScores.WIDEST));
            for (int j = band.from()[i]; j <= Math.min(band.to()[i], m - 1); j++) {
                int first = first(i, j);
                for (int s = 0; s < SHAPES; s++) {
                    UnitShape shape = UnitShape.MATCHES[s];
                    if (i + shape.rows() <= n
                            && j + shape.columns() <= m
                            && band.holds(i + shape.rows(), j + shape.columns())) {
                        scores[first + s] = (float) score(parts, settings, shape, i, j);
                    }
                }
            }
        }
    }

    private PairScores(Band band, int rows) {
        this.band = band;
        this.offsets = band.offsets();
        this.scores = new float[SHAPES * offsets[rows + 1]];
    }

    /** The same scores within a narrower band. */
    PairScores within(Band narrower) {
        if (narrower == band) {
            return this;
        }
        PairScores within = new PairScores(narrower, narrower.rows());
        for (int i = 0; i <= narrower.rows(); i++) {
            int begin = narrower.from()[i];
            int end = narrower.to()[i] + 1;
            System.arraycopy(
                    scores,
                    first(i, begin),
                    within.scores,
                    within.first(i, begin),
                    SHAPES * (end - begin));
            for (int j = begin; j < end; j++) {
                within.forgetUnitsBeyond(i, j);
            }
        }
        return within;
    }

    private void forgetUnitsBeyond(int i, int j) {
        for (int s = 0; s < SHAPES; s++) {
            int row = i + UnitShape.MATCHES[s].rows();
            if (row > band.rows() || !band.holds(row, j + UnitShape.MATCHES[s].columns())) {
                scores[first(i, j) + s] = NEVER;
            }
        }
    }

    /**
     * Scores a larger unit anew, as sides run together, if it has a chance and any two of its
     * segments fit.
     */
    void rescore(Parts parts, AlignerSettings settings, int i, int j, int shape) {
        int place = first(i, j) + shape;
        if (scores[place] >= HOPEFUL && anyFits(UnitShape.MATCHES[shape], i, j)) {
            float score = runTogether(parts, settings, UnitShape.MATCHES[shape], i, j);
            if (score != NEVER) {
                scores[place] = score;
            }
        }
    }

    private static float runTogether(
            Parts parts, AlignerSettings settings, UnitShape shape, int i, int j) {
        int rows = shape.rows();
        int columns = shape.columns();
        double score = parts.runTogether(i, rows, j, columns);
        if (settings.structure()) {
            score += parts.structure().score(i, rows, j, columns);
        }
        score += parts.others(i, rows, j, columns);
        return (float) (score - settings.extra() * shape.extra());
    }

    private boolean anyFits(UnitShape shape, int row, int column) {
        for (int i = row; i < row + shape.rows(); i++) {
            for (int j = column; j < column + shape.columns(); j++) {
                if (band.holds(i, j) && scores[first(i, j) + UnitShape.ONE_TO_ONE] >= FITS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double score(
            Parts parts, AlignerSettings settings, UnitShape shape, int i, int j) {
        int rows = shape.rows();
        int columns = shape.columns();
        double score = -settings.extra() * shape.extra();
        if (settings.words()) {
            double words = 0;
            for (int k = 0; k < rows; k++) {
                words += parts.forth().score(i + k, j, columns);
            }
            for (int k = 0; k < columns; k++) {
                words += parts.back().score(j + k, i, rows);
            }
            score += settings.wordWeight() * 0.5 * words;
        }
        if (settings.lengths()) {
            score += parts.lengths().score(i, rows, j, columns);
        }
        if (settings.structure()) {
            score += parts.structure().score(i, rows, j, columns);
        }
        return score + parts.others(i, rows, j, columns);
    }

    Band band() {
        return band;
    }

    /** Where the scores of the units stand that begin at a row and a column of the band. */
    int first(int row, int column) {
        return SHAPES * (offsets[row] + column - band.from()[row]);
    }

    /** The score of the unit of a shape, {@link #NEVER} where there is no room for it. */
    float score(int first, int shape) {
        return scores[first + shape];
    }
}
