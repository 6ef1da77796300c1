package org.hexapla.align;

/**
 * How well the words of one segment are explained by one, two or three neighbouring segments of
 * another text: the sum over its tokens of {@code ln(.35 + .65 p / background)}, each bounded so
 * that no single pair can sink or carry a unit.
 *
 * <p>Computed in blocks of segments: memory holds only those that are looked at, and what a token
 * scores against a stretch is computed once in a block, however often the token stands there.
 */
final class WordScores {

    static final float LEAST = -0.1f;
    static final float MOST = 5;

    /** A token that fits less well than this scores the least. */
    static final float LEAST_RATIO = 0.85f;

    /** At most so many neighbours on a side. */
    static final int WIDEST = 3;

    /** So many segments are computed together. */
    private static final int BLOCK = 512;

    private static final float[] NOTHING = {};

    private final TokenizedText own;
    private final TokenizedText other;
    private final TokenScores tokenScores;

    /** Segment → (column - from[segment]) × {@link #WIDEST} + width - 1 → score. */
    private final float[][] scores;

    private final int[] from;
    private int computed;
    private int forgotten;

    /** Segment → what a random place scores more than the least. */
    private final float[] centre;

    private final int[] to;
    private final Steps.Part steps;

    /**
     * Scores segments of {@code own} against stretches of {@code other}.
     *
     * @param from for each segment of {@code own} the first segment of {@code other} looked at
     * @param to the last, included
     */
    WordScores(
            TokenizedText own,
            TokenizedText other,
            TranslationTable table,
            int[] from,
            int[] to,
            Steps.Part steps) {
        this.own = own;
        this.other = other;
        this.from = from;
        this.to = to;
        this.steps = steps;
        this.scores = new float[own.segmentCount()][];
        this.centre = new float[own.segmentCount()];
        this.tokenScores = new TokenScores(other, table);
    }

    /** Makes the scores of some segments ready and forgets those of the segments before them. */
    void prepare(int first, int end) {
        while (computed < end) {
            compute(computed, Math.min(own.segmentCount(), computed + BLOCK));
        }
        for (; forgotten < first; forgotten++) {
            scores[forgotten] = NOTHING;
        }
    }

    private void compute(int first, int end) {
        int lowest = other.segmentCount();
        int highest = 0;
        for (int i = first; i < end; i++) {
            lowest = Math.min(lowest, from[i]);
            highest = Math.max(highest, to[i]);
        }
        tokenScores.lookAt(lowest, highest);
        for (int i = first; i < end; i++) {
            steps.step();
            float[] row = new float[WIDEST * (to[i] - from[i] + 1)];
            for (int token : own.segments[i]) {
                tokenScores.add(token, from[i] * WIDEST, row);
            }
            centre[i] = centre(row, 1);
            for (int width = 2; width <= WIDEST; width++) {
                centre(row, width);
            }
            scores[i] = row;
        }
        computed = end;
    }

    /**
     * Lowers a row so that a random place scores nothing.
     *
     * @return what it was lowered by: the mean without the best three
     */
    private static float centre(float[] row, int width) {
        float best = Float.NEGATIVE_INFINITY;
        float second = best;
        float third = best;
        float least = Float.POSITIVE_INFINITY;
        float sum = 0;
        for (int k = width - 1; k < row.length; k += WIDEST) {
            float score = row[k];
            sum += score;
            least = Math.min(least, score);
            if (score > best) {
                third = second;
                second = best;
                best = score;
            } else if (score > second) {
                third = second;
                second = score;
            } else if (score > third) {
                third = score;
            }
        }
        int count = row.length / WIDEST;
        float mean = count > 3 ? (sum - best - second - third) / (count - 3) : least;
        for (int k = width - 1; k < row.length; k += WIDEST) {
            row[k] -= mean;
        }
        return mean;
    }

    /** The score of a token that is so many times likelier than by chance. */
    static float ofToken(float ratio) {
        return ratio > LEAST_RATIO ? Math.min(MOST, LogTable.ln(0.35f + 0.65f * ratio)) : LEAST;
    }

    /** What the words of a prepared segment of so many tokens score at a random place. */
    float chance(int segment, int tokens) {
        return centre[segment] + LEAST * tokens;
    }

    /**
     * The score of a prepared segment against the {@code width} segments from {@code column} on.
     */
    float score(int segment, int column, int width) {
        return scores[segment][(column - from[segment]) * WIDEST + width - 1];
    }
}
