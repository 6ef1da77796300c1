package org.hexapla.align;

import java.util.Arrays;

/**
 * How well the words of one segment are explained by one, two or three neighbouring segments of
 * another text: the sum over its tokens of {@code ln(.35 + .65 p / background)}, each bounded so
 * that no single pair can sink or carry a unit.
 *
 * <p>Computed in blocks of segments: memory holds only those that are looked at, and what a token
 * scores against a stretch is computed once in a block, however often the token stands there.
 */
final class WordScores {

    private static final float LEAST = -0.1f;
    private static final float MOST = 5;

    /** A token that fits less well than this scores the least. */
    private static final float LEAST_RATIO = 0.85f;

    /** At most so many neighbours on a side. */
    static final int WIDEST = 3;

    /** So many segments are computed together. */
    private static final int BLOCK = 512;

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

    private static final float[] NOTHING = {};

    /** What single tokens score against the stretches of a part of the other text. */
    private static final class TokenScores {

        private final TokenizedText other;
        private final TranslationTable table;

        /** First segment × {@link #WIDEST} + width - 1 → 1 / (1 + tokens of the stretch). */
        private final float[] inverseLength;

        private int lowest;
        private int highest;

        /** Token of the other text → where its segments in the part begin and end. */
        private final int[] placesBegin;

        private final int[] placesEnd;
        private int[] places = {};

        /** Token → where its scores begin and end; the end is 0 while they aren't computed. */
        private final int[] begin;

        private final int[] end;
        private int[] stretch = new int[1024];
        private float[] score = new float[1024];
        private int size;

        private final float[] sum;
        private final int[] hits;

        TokenScores(TokenizedText other, TranslationTable table) {
            this.other = other;
            this.table = table;
            this.inverseLength = inverseLengths(other);
            this.placesBegin = new int[other.tokens.length];
            this.placesEnd = new int[other.tokens.length];
            this.begin = new int[table.rows().rowCount()];
            this.end = new int[begin.length];
            this.sum = new float[other.segmentCount() + WIDEST];
            this.hits = new int[other.segmentCount()];
        }

        private static float[] inverseLengths(TokenizedText text) {
            float[] inverse = new float[WIDEST * text.segmentCount()];
            for (int j = 0; j < text.segmentCount(); j++) {
                int length = 1;
                for (int width = 1; width <= WIDEST && j + width <= text.segmentCount(); width++) {
                    length += text.segments[j + width - 1].length;
                    inverse[j * WIDEST + width - 1] = 1f / length;
                }
            }
            return inverse;
        }

        /** Turns to the stretches that begin at some segments of the other text. */
        void lookAt(int first, int last) {
            lowest = first;
            highest = last;
            int after = Math.min(other.segmentCount(), last + WIDEST);
            Arrays.fill(placesEnd, 0);
            int count = 0;
            for (int j = first; j < after; j++) {
                count += other.segments[j].length;
                for (int token : other.segments[j]) {
                    placesEnd[token]++;
                }
            }
            int next = 0;
            for (int token = 0; token < placesBegin.length; token++) {
                int begin = next;
                next += placesEnd[token];
                placesBegin[token] = begin;
                placesEnd[token] = begin;
            }
            places = new int[count];
            for (int j = first; j < after; j++) {
                for (int token : other.segments[j]) {
                    places[placesEnd[token]++] = j;
                }
            }
            Arrays.fill(begin, -1);
            size = 0;
        }

        /** Adds a token's scores to a row whose first place is the stretch {@code base}. */
        void add(int token, int base, float[] row) {
            if (begin[token] < 0) {
                begin[token] = size;
                compute(token);
                end[token] = size;
            }
            int e = begin[token];
            int last = end[token];
            while (e < last && stretch[e] < base) {
                e++;
            }
            int limit = base + row.length;
            for (; e < last && stretch[e] < limit; e++) {
                row[stretch[e] - base] += score[e];
            }
        }

        private void compute(int token) {
            int found = gather(token);
            float background = table.background()[token];
            int done = lowest - 1;
            for (int k = 0; k < found; k++) {
                int hit = hits[k];
                int to = Math.min(hit, highest);
                for (int j = Math.max(done + 1, hit - WIDEST + 1); j <= to; j++) {
                    stretchesFrom(j, background);
                }
                done = Math.max(done, to);
            }
            for (int k = 0; k < found; k++) {
                sum[hits[k]] = 0;
            }
        }

        /** Sums up what generates a token, by segment. */
        private int gather(int token) {
            SparseRows rows = table.rows();
            int found = 0;
            for (int e = rows.start[token]; e < rows.start[token + 1]; e++) {
                int generator = rows.column[e];
                float value = rows.value[e];
                for (int p = placesBegin[generator]; p < placesEnd[generator]; p++) {
                    int j = places[p];
                    if (sum[j] == 0) {
                        hits[found++] = j;
                    }
                    sum[j] += value;
                }
            }
            Arrays.sort(hits, 0, found);
            return found;
        }

        private void stretchesFrom(int j, float background) {
            if (size + WIDEST > stretch.length) {
                stretch = Arrays.copyOf(stretch, 2 * stretch.length);
                score = Arrays.copyOf(score, 2 * score.length);
            }
            float least = LEAST_RATIO * background;
            float together = 0;
            for (int k = 0; k < WIDEST; k++) {
                together += sum[j + k];
                int own = j * WIDEST + k;
                // zero where the stretch would reach beyond the text
                float share = together * inverseLength[own];
                if (share > least) {
                    float ratio = share / background;
                    stretch[size] = own;
                    score[size++] = Math.min(MOST, LogTable.ln(0.35f + 0.65f * ratio)) - LEAST;
                }
            }
        }
    }
}
