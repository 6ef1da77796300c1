package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/** The score of every unit of two texts within a band, computed once. */
final class PairScores {

    static final float NEVER = Float.NEGATIVE_INFINITY;

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
            List<StretchScores> others) {

        static Parts of(
                TokenizedText left,
                TokenizedText right,
                Band band,
                TranslationTable leftGivenRight,
                TranslationTable rightGivenLeft,
                LengthScores lengths,
                StructureScores structure,
                List<StretchScores> others) {
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
            return new Parts(
                    band,
                    new WordScores(left, right, leftGivenRight, rowFrom, rowTo),
                    new WordScores(right, left, rightGivenLeft, columnFrom, columnTo),
                    lengths,
                    structure,
                    others);
        }
    }

    PairScores(Parts parts, int n, int m, AlignerSettings settings) {
        this.band = parts.band();
        this.offsets = band.offsets();
        UnitShape[] shapes = UnitShape.MATCHES;
        scores = new float[shapes.length][offsets[n + 1]];
        for (int s = 0; s < shapes.length; s++) {
            Arrays.fill(scores[s], NEVER);
            int rows = shapes[s].rows();
            int columns = shapes[s].columns();
            for (int i = 0; i + rows <= n; i++) {
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
                    for (StretchScores other : parts.others()) {
                        score += other.score(i, rows, j, columns);
                    }
                    scores[s][offsets[i] + j - band.from()[i]] = (float) score;
                }
            }
        }
    }

    Band band() {
        return band;
    }

    /** The score of the unit of a shape that begins at a row and a column of the band. */
    float score(int shape, int row, int column) {
        return scores[shape][offsets[row] + column - band.from()[row]];
    }
}
