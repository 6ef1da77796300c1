package org.hexapla.align;

import java.util.Arrays;

/** The score of every unit of two texts within a band, computed once. */
final class PairScores {

    static final float NEVER = Float.NEGATIVE_INFINITY;

    /** Two segments that score so much may belong together. */
    private static final float FITS = 1;

    /** A larger unit that scores less as a whole is not worth cutting. */
    private static final float HOPEFUL = -1;

    private final Band band;
    private final int[] offsets;

    /** Shape → place of the unit's first row and column → score. */
    private final float[][] scores;

    /** What the scores of two texts are made of, whatever weights are given to it. */
    record Parts(
            Band band,
            WordScores forth,
            WordScores back,
            LengthScores lengths,
            StructureScores structure,
            RunTogether leftJoined,
            RunTogether rightJoined) {

        static Parts of(
                TokenizedText left,
                TokenizedText right,
                Band band,
                TranslationTable leftGivenRight,
                TranslationTable rightGivenLeft,
                LengthScores lengths,
                StructureScores structure,
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
                    new RunTogether.Side(left, leftGivenRight, forth, lengths.left());
            RunTogether.Side other =
                    new RunTogether.Side(right, rightGivenLeft, back, lengths.right());
            return new Parts(
                    band,
                    forth,
                    back,
                    lengths,
                    structure,
                    new RunTogether(one, other, lengths, settings),
                    new RunTogether(other, one, lengths, settings));
        }
    }

    PairScores(Parts parts, int n, int m, AlignerSettings settings, Steps.Part steps) {
        this.band = parts.band();
        this.offsets = band.offsets();
        UnitShape[] shapes = UnitShape.MATCHES;
        scores = new float[shapes.length][offsets[n + 1]];
        for (int s = 0; s < shapes.length; s++) {
            Arrays.fill(scores[s], NEVER);
            int rows = shapes[s].rows();
            int columns = shapes[s].columns();
            for (int i = 0; i + rows <= n; i++) {
                steps.step();
                for (int j = band.from()[i]; j <= Math.min(band.to()[i], m - columns); j++) {
                    if (!band.holds(i + rows, j + columns)) {
                        continue;
                    }
                    double score = -settings.extra() * shapes[s].extra();
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
                    scores[s][offsets[i] + j - band.from()[i]] = (float) score;
                }
            }
        }
        if (settings.words()) {
            cut(parts, n, settings);
        }
    }

    /** Scores larger units anew, as sides run together, where any two of their segments fit. */
    private void cut(Parts parts, int n, AlignerSettings settings) {
        for (int s = 0; s < UnitShape.MATCHES.length; s++) {
            UnitShape shape = UnitShape.MATCHES[s];
            for (int i = 0; shape.extra() > 0 && i + shape.rows() <= n; i++) {
                for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                    int place = offsets[i] + j - band.from()[i];
                    if (scores[s][place] >= HOPEFUL && anyFits(shape, i, j)) {
                        double score =
                                shape.rows() <= shape.columns()
                                        ? parts.leftJoined()
                                                .score(i, shape.rows(), j, shape.columns())
                                        : parts.rightJoined()
                                                .score(j, shape.columns(), i, shape.rows());
                        if (score != NEVER) {
                            if (settings.structure()) {
                                score +=
                                        parts.structure()
                                                .score(i, shape.rows(), j, shape.columns());
                            }
                            scores[s][place] = (float) (score - settings.extra() * shape.extra());
                        }
                    }
                }
            }
        }
    }

    private boolean anyFits(UnitShape shape, int row, int column) {
        for (int i = row; i < row + shape.rows(); i++) {
            for (int j = column; j < column + shape.columns(); j++) {
                if (band.holds(i, j) && score(UnitShape.ONE_TO_ONE, i, j) >= FITS) {
                    return true;
                }
            }
        }
        return false;
    }

    Band band() {
        return band;
    }

    /** The score of the unit of a shape that begins at a row and a column of the band. */
    float score(int shape, int row, int column) {
        return scores[shape][offsets[row] + column - band.from()[row]];
    }
}
