package org.hexapla.align;

import java.util.Arrays;

/**
 * How well the words of one segment are explained by one, two or three neighbouring segments of
 * another text: the sum over its tokens of {@code ln(.35 + .65 p / background)}, each bounded so
 * that no single pair can sink or carry a unit.
 */
final class WordScores {

    private static final float LEAST = -0.1f;
    private static final float MOST = 5;

    /** A token that fits less well than this scores the least. */
    private static final float LEAST_RATIO = 0.85f;

    /** At most so many neighbours on a side. */
    static final int WIDEST = 3;

    /** Width - 1 → segment → column - from[segment] → score. */
    private final float[][][] scores = new float[WIDEST][][];

    private final int[] from;

    /** Segment → what a random place scores more than the least. */
    private final float[] centre;

    /** Width - 1 → segment of the other text → 1 / (1 + tokens of so many segments from there). */
    private final float[][] inverseLength;

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
        this.from = from;
        this.inverseLength = inverseLengths(other);
        Postings postings = new Postings(other, table);
        int rows = own.segmentCount();
        this.centre = new float[rows];
        for (int width = 0; width < WIDEST; width++) {
            scores[width] = new float[rows][];
        }
        float[] line = new float[other.segmentCount() + WIDEST];
        for (int i = 0; i < rows; i++) {
            steps.step();
            int span = to[i] - from[i] + 1;
            for (int width = 0; width < WIDEST; width++) {
                scores[width][i] = new float[span];
            }
            for (int token : own.segments[i]) {
                add(i, postings, token, table.background()[token], line, to[i]);
            }
            for (int width = 0; width < WIDEST; width++) {
                float mean = centre(scores[width][i]);
                if (width == 0) {
                    centre[i] = mean;
                }
            }
        }
    }

    private static float[][] inverseLengths(TokenizedText text) {
        float[][] inverse = new float[WIDEST][text.segmentCount()];
        for (int j = 0; j < text.segmentCount(); j++) {
            int length = 1;
            for (int width = 1; width <= WIDEST && j + width <= text.segmentCount(); width++) {
                length += text.segments[j + width - 1].length;
                inverse[width - 1][j] = 1f / length;
            }
        }
        return inverse;
    }

    /**
     * Lowers a row so that a random place scores nothing.
     *
     * @return what it was lowered by: the mean without the best three
     */
    private static float centre(float[] row) {
        float best = Float.NEGATIVE_INFINITY;
        float second = best;
        float third = best;
        float least = Float.POSITIVE_INFINITY;
        float sum = 0;
        for (float score : row) {
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
        float mean = row.length > 3 ? (sum - best - second - third) / (row.length - 3) : least;
        for (int k = 0; k < row.length; k++) {
            row[k] -= mean;
        }
        return mean;
    }

    private void add(
            int i, Postings postings, int token, float background, float[] line, int last) {
        int first = from[i];
        int begin = postings.begin(token, first);
        int end = postings.end(token);
        for (int e = begin; e < end && postings.segment[e] <= last + WIDEST - 1; e++) {
            line[postings.segment[e]] = postings.value[e];
        }
        int segments = line.length - WIDEST;
        for (int width = 1; width <= WIDEST; width++) {
            int done = first - 1;
            float[] row = scores[width - 1][i];
            float[] inverse = inverseLength[width - 1];
            for (int e = begin; e < end && postings.segment[e] <= last + WIDEST - 1; e++) {
                int hit = postings.segment[e];
                int lowest = Math.max(done + 1, hit - width + 1);
                int highest = Math.min(Math.min(hit, last), segments - width);
                for (int j = lowest; j <= highest; j++) {
                    float sum = line[j];
                    for (int k = 1; k < width; k++) {
                        sum += line[j + k];
                    }
                    float ratio = sum * inverse[j] / background;
                    if (ratio > LEAST_RATIO) {
                        row[j - first] += ofToken(ratio) - LEAST;
                    }
                    done = j;
                }
            }
        }
        for (int e = begin; e < end && postings.segment[e] <= last + WIDEST - 1; e++) {
            line[postings.segment[e]] = 0;
        }
    }

    /** The score of a token that is so many times likelier than by chance. */
    static float ofToken(float ratio) {
        return ratio > LEAST_RATIO ? Math.min(MOST, LogTable.ln(0.35f + 0.65f * ratio)) : LEAST;
    }

    /** What the words of a segment of so many tokens score at a random place. */
    float chance(int segment, int tokens) {
        return centre[segment] + LEAST * tokens;
    }

    /** The score of a segment against the {@code width} segments from {@code column} on. */
    float score(int segment, int column, int width) {
        int k = column - from[segment];
        float[] row = scores[width - 1][segment];
        return k < 0 || k >= row.length ? -20f : row[k];
    }

    /** Where the other text holds words that may generate a token, and how strongly. */
    private static final class Postings {
        final int[] start;
        final int[] segment;
        final float[] value;

        Postings(TokenizedText other, TranslationTable table) {
            int[][] places = places(other);
            SparseRows rows = table.rows();
            start = new int[rows.rowCount() + 1];
            int capacity = 0;
            for (int e = 0; e < rows.column.length; e++) {
                capacity += places[rows.column[e]].length;
            }
            int[] segments = new int[capacity];
            float[] values = new float[capacity];
            float[] sum = new float[other.segmentCount()];
            int size = 0;
            for (int token = 0; token < rows.rowCount(); token++) {
                int begin = size;
                for (int e = rows.start[token]; e < rows.start[token + 1]; e++) {
                    for (int j : places[rows.column[e]]) {
                        if (sum[j] == 0) {
                            segments[size++] = j;
                        }
                        sum[j] += rows.value[e];
                    }
                }
                Arrays.sort(segments, begin, size);
                for (int k = begin; k < size; k++) {
                    values[k] = sum[segments[k]];
                    sum[segments[k]] = 0;
                }
                start[token + 1] = size;
            }
            segment = Arrays.copyOf(segments, size);
            value = Arrays.copyOf(values, size);
        }

        /** Token → the segments that hold it, once for each time. */
        private static int[][] places(TokenizedText text) {
            int[][] places = new int[text.tokens.length][];
            int[] filled = new int[places.length];
            for (int token = 0; token < places.length; token++) {
                places[token] = new int[text.frequency[token]];
            }
            for (int j = 0; j < text.segmentCount(); j++) {
                for (int token : text.segments[j]) {
                    places[token][filled[token]++] = j;
                }
            }
            return places;
        }

        int begin(int token, int first) {
            int at = Arrays.binarySearch(segment, start[token], start[token + 1], first);
            return at < 0 ? -at - 1 : at;
        }

        int end(int token) {
            return start[token + 1];
        }
    }
}
