package org.hexapla.align;

import java.util.Arrays;

/** What single tokens score against the stretches of a part of the other text. */
final class TokenScores {

    private final TokenizedText other;
    private final TranslationTable table;

    /** First segment × {@link WordScores#WIDEST} + width - 1 → 1 / (1 + tokens of the stretch). */
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
        this.sum = new float[other.segmentCount() + WordScores.WIDEST];
        this.hits = new int[other.segmentCount()];
    }

    private static float[] inverseLengths(TokenizedText text) {
        float[] inverse = new float[WordScores.WIDEST * text.segmentCount()];
        for (int j = 0; j < text.segmentCount(); j++) {
            int length = 1;
            for (int width = 1;
                    width <= WordScores.WIDEST && j + width <= text.segmentCount();
                    width++) {
                length += text.segments[j + width - 1].length;
                inverse[j * WordScores.WIDEST + width - 1] = 1f / length;
            }
        }
        return inverse;
    }

    /** Turns to the stretches that begin at some segments of the other text. */
    void lookAt(int first, int last) {
        lowest = first;
        highest = last;
        int after = Math.min(other.segmentCount(), last + WordScores.WIDEST);
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
            for (int j = Math.max(done + 1, hit - WordScores.WIDEST + 1); j <= to; j++) {
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
        if (size + WordScores.WIDEST > stretch.length) {
            stretch = Arrays.copyOf(stretch, 2 * stretch.length);
            score = Arrays.copyOf(score, 2 * score.length);
        }
        float least = WordScores.LEAST_RATIO * background;
        float together = 0;
        for (int k = 0; k < WordScores.WIDEST; k++) {
            together += sum[j + k];
            int own = j * WordScores.WIDEST + k;
            // zero where the stretch would reach beyond the text
            float share = together * inverseLength[own];
            if (share > least) {
                float ratio = share / background;
                stretch[size] = own;
                score[size++] =
                        Math.min(WordScores.MOST, LogTable.ln(0.35f + 0.65f * ratio))
                                - WordScores.LEAST;
            }
        }
    }
}
