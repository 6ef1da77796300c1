package org.hexapla.align;

import java.util.Arrays;

/**
 * Scores units in which one text has run together what the other keeps in two or three segments.
 * Such a side is cut, each piece is scored against its own segment, and the score of a unit is the
 * average likelihood over all places where it may be cut. So a short piece counts for as much as it
 * would if it stood alone, a segment that does not belong to the unit finds no piece, and pieces
 * that stand the other way round are no unit.
 */
final class RunTogether {

    /** What lengths of pieces weigh: less than those of segments, since the cut is a guess. */
    private static final double LENGTH_WEIGHT = 0.7;

    /** Longer sides, in tokens, are not cut: the time grows with the square. */
    private static final int LONGEST = 400;

    /** Cuts that are less likely than the best by e to this power don't count. */
    private static final float UNLIKELY = 8;

    /** So many pairs of segments are remembered: a power of two, some rows of the widest band. */
    private static final int KEPT = 1024;

    /**
     * One of two texts.
     *
     * @param table what generates its tokens
     * @param words how well its segments are explained by the other text
     * @param lengths segment → its length, on a scale common to both texts
     * @param logs segment → the logarithm of 1 + its length
     */
    record Side(
            TokenizedText text,
            TranslationTable table,
            WordScores words,
            double[] lengths,
            double[] logs) {

        /** What the words of a segment score at a random place of the other text. */
        double chance(int segment) {
            return words.chance(segment, text.segments[segment].length);
        }
    }

    private final Side joined;
    private final Side parted;
    private final LengthScores lengths;
    private final float wordWeight;
    private final double lengthWeight;

    /** Token → how often it stands in the piece at hand; all 0 between uses. */
    private final float[] inJoined;

    private final float[] inParted;

    /** What was computed last for pairs of segments; each is asked for by several units. */
    private final Explained[] explained;

    private final Pieces[] pieces = {Pieces.NONE, Pieces.NONE};

    /**
     * Scores with the one text joined.
     *
     * @param joined the text whose segments are cut
     * @param parted the other
     */
    RunTogether(Side joined, Side parted, LengthScores lengths, AlignerSettings settings) {
        this.joined = joined;
        this.parted = parted;
        this.lengths = lengths;
        this.wordWeight = (float) settings.wordWeight() * 0.5f;
        this.lengthWeight = settings.lengths() ? LENGTH_WEIGHT : 0;
        this.inJoined = new float[joined.text().tokens.length];
        this.inParted = new float[parted.text().tokens.length];
        this.explained = new Explained[KEPT];
        Arrays.fill(explained, Explained.NONE);
    }

    /**
     * How well one segment of the other text explains the tokens of one of the joined text.
     *
     * @param before token's place in the segment → the sum of those before it
     */
    private record Explained(int joined, int parted, float[] before) {

        static final Explained NONE = new Explained(-1, -1, new float[0]);
    }

    /**
     * The tokens of one or two neighbouring segments.
     *
     * @param seam the place where two meet, or -1
     * @param chance what the words score at a random place
     * @param length how long they are, on a scale common to both texts
     * @param log place → the logarithm of 1 + the length of what stands before it
     */
    private record Pieces(
            int first, int[] tokens, int seam, double chance, double length, float[] log) {

        static final Pieces NONE = new Pieces(-1, new int[0], -1, 0, 0, new float[0]);

        double length(int tokens) {
            return length * tokens / this.tokens.length;
        }
    }

    /**
     * The score, without what its shape costs, of one or two neighbouring segments of the joined
     * text against two or three of the other. Two segments are not cut where they meet: that would
     * be two units.
     *
     * @param i the first of the joined text's segments
     * @param count how many, 1 or 2
     * @param j the first of the other's
     * @param parts how many, 2 or 3; 2 where {@code count} is 2
     * @return {@link PairScores#NEVER} where the side can't be cut or is too long to be
     */
    double score(int i, int count, int j, int parts) {
        Pieces whole = pieces(i, count);
        if (whole.tokens.length < parts || whole.tokens.length > LONGEST) {
            return PairScores.NEVER;
        }
        double chance = whole.chance;
        float[][] before = new float[parts][];
        for (int p = 0; p < parts; p++) {
            before[p] = explainedBefore(i, count, j + p);
            chance += parted.chance(j + p);
        }
        double cut = parts == 2 ? inTwo(whole, j, before) : inThree(whole, j, before);
        return cut - wordWeight * chance;
    }

    private Pieces pieces(int i, int count) {
        Pieces known = pieces[count - 1];
        if (known.first != i) {
            known = joined(i, count);
            pieces[count - 1] = known;
        }
        return known;
    }

    private Pieces joined(int i, int count) {
        int[] tokens = joined.text().segments[i];
        int seam = -1;
        double chance = joined.chance(i);
        double length = joined.lengths()[i];
        if (count == 2) {
            seam = tokens.length;
            tokens = joined(tokens, joined.text().segments[i + 1]);
            chance += joined.chance(i + 1);
            length += joined.lengths()[i + 1];
        }
        float[] log = new float[tokens.length];
        for (int k = 1; k < log.length; k++) {
            log[k] = LogTable.ln((float) (length * k / log.length + 1));
        }
        return new Pieces(i, tokens, seam, chance, length, log);
    }

    private static int[] joined(int[] tokens, int[] more) {
        int[] both = Arrays.copyOf(tokens, tokens.length + more.length);
        System.arraycopy(more, 0, both, tokens.length, more.length);
        return both;
    }

    private double inTwo(Pieces whole, int j, float[][] before) {
        int n = whole.tokens.length;
        float[] scores = new float[n];
        int best = -1;
        for (int cut = 1; cut < n; cut++) {
            scores[cut] =
                    wordWeight * (before[0][cut] + before[1][n] - before[1][cut])
                            + fit(whole, cut, j)
                            + fit(whole, n - cut, j + 1);
            if (cut != whole.seam && (best < 0 || scores[cut] > scores[best])) {
                best = cut;
            }
        }
        if (best < 0) {
            return PairScores.NEVER;
        }
        double sum = 0;
        for (int cut = 1; cut < n; cut++) {
            if (cut != whole.seam && scores[cut] > scores[best] - UNLIKELY) {
                sum += Math.exp(scores[cut] - scores[best]);
            }
        }
        return scores[best]
                + Math.log(sum / (n - 1))
                + wordWeight
                        * (explains(whole.tokens, 0, best, j)
                                + explains(whole.tokens, best, n, j + 1));
    }

    private double inThree(Pieces whole, int j, float[][] before) {
        int n = whole.tokens.length;
        // the score of two cuts is first[one] + middle[two - one] + last[two]
        float[] first = new float[n];
        float[] middle = new float[n];
        float[] last = new float[n];
        float mostMiddle = PairScores.NEVER;
        for (int cut = 1; cut < n; cut++) {
            first[cut] = wordWeight * (before[0][cut] - before[1][cut]) + fit(whole, cut, j);
            middle[cut] = fit(whole, cut, j + 1);
            mostMiddle = Math.max(mostMiddle, middle[cut]);
            last[cut] =
                    wordWeight * (before[1][cut] + before[2][n] - before[2][cut])
                            + fit(whole, n - cut, j + 2);
        }
        float[] mostLast = new float[n + 1];
        mostLast[n] = PairScores.NEVER;
        for (int cut = n - 1; cut > 0; cut--) {
            mostLast[cut] = Math.max(mostLast[cut + 1], last[cut]);
        }
        float best = PairScores.NEVER;
        double sum = 0;
        int from = 1;
        int to = 2;
        for (int one = 1; one < n - 1; one++) {
            if (first[one] + mostMiddle + mostLast[one + 1] < best - UNLIKELY) {
                continue;
            }
            for (int two = one + 1; two < n; two++) {
                float score = first[one] + middle[two - one] + last[two];
                if (score > best) {
                    sum *= Math.exp(best - score);
                    best = score;
                    from = one;
                    to = two;
                }
                if (score > best - UNLIKELY) {
                    sum += Math.exp(score - best);
                }
            }
        }
        return best
                + Math.log(sum / ((n - 1) * (n - 2) / 2.0))
                + wordWeight
                        * (explains(whole.tokens, 0, from, j)
                                + explains(whole.tokens, from, to, j + 1)
                                + explains(whole.tokens, to, n, j + 2));
    }

    /** How well so many tokens' length fits that of a segment of the parted text. */
    private float fit(Pieces whole, int tokens, int segment) {
        if (lengthWeight == 0) {
            return 0;
        }
        double other = parted.lengths()[segment];
        double ratio = whole.log[tokens] - parted.logs()[segment];
        return (float) (lengthWeight * lengths.score(whole.length(tokens) + other, ratio));
    }

    /** Place → how well a segment of the parted text explains the joined tokens before it. */
    private float[] explainedBefore(int i, int count, int segment) {
        float[] one = explainedBefore(i, segment);
        if (count == 1) {
            return one;
        }
        float[] other = explainedBefore(i + 1, segment);
        float[] both = Arrays.copyOf(one, one.length + other.length - 1);
        for (int k = 1; k < other.length; k++) {
            both[one.length + k - 1] = one[one.length - 1] + other[k];
        }
        return both;
    }

    private float[] explainedBefore(int i, int segment) {
        int place = (i * 0x9E3779B1 ^ segment * 0x85EBCA6B) >>> 16 & KEPT - 1;
        Explained known = explained[place];
        if (known.joined != i || known.parted != segment) {
            known = new Explained(i, segment, before(i, segment));
            explained[place] = known;
        }
        return known.before;
    }

    private float[] before(int i, int segment) {
        int[] tokens = joined.text().segments[i];
        int[] others = parted.text().segments[segment];
        for (int token : others) {
            inParted[token]++;
        }
        float[] before = new float[tokens.length + 1];
        for (int k = 0; k < tokens.length; k++) {
            before[k + 1] =
                    before[k] + explained(joined.table(), tokens[k], inParted, others.length);
        }
        for (int token : others) {
            inParted[token] = 0;
        }
        return before;
    }

    /** How well a piece of the joined tokens explains a segment of the parted text. */
    private float explains(int[] tokens, int from, int to, int segment) {
        for (int k = from; k < to; k++) {
            inJoined[tokens[k]]++;
        }
        float sum = 0;
        for (int token : parted.text().segments[segment]) {
            sum += explained(parted.table(), token, inJoined, to - from);
        }
        for (int k = from; k < to; k++) {
            inJoined[tokens[k]] = 0;
        }
        return sum;
    }

    private static float explained(TranslationTable table, int token, float[] counts, int size) {
        SparseRows rows = table.rows();
        float sum = 0;
        for (int e = rows.start[token]; e < rows.start[token + 1]; e++) {
            sum += rows.value[e] * counts[rows.column[e]];
        }
        return WordScores.ofToken(sum / (1 + size) / table.background()[token]);
    }
}
