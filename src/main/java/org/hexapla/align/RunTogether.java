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
    private static final double UNLIKELY = 8;

    /**
     * One of two texts.
     *
     * @param table what generates its tokens
     * @param words how well its segments are explained by the other text
     * @param lengths segment → its length, on a scale common to both texts
     */
    record Side(TokenizedText text, TranslationTable table, WordScores words, double[] lengths) {

        /** What the words of a segment score at a random place of the other text. */
        double chance(int segment) {
            return words.chance(segment, text.segments[segment].length);
        }
    }

    private final Side joined;
    private final Side parted;
    private final LengthScores lengths;
    private final double wordWeight;
    private final double lengthWeight;

    /** Token → how often it stands in the piece at hand; all 0 between uses. */
    private final float[] inJoined;

    private final float[] inParted;

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
        this.wordWeight = settings.wordWeight() * 0.5;
        this.lengthWeight = settings.lengths() ? LENGTH_WEIGHT : 0;
        this.inJoined = new float[joined.text().tokens.length];
        this.inParted = new float[parted.text().tokens.length];
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
        int[] tokens = joined.text().segments[i];
        int seam = -1;
        double chance = joined.chance(i);
        double length = joined.lengths()[i];
        if (count == 2) {
            seam = tokens.length;
            int[] more = joined.text().segments[i + 1];
            tokens = Arrays.copyOf(tokens, seam + more.length);
            System.arraycopy(more, 0, tokens, seam, more.length);
            chance += joined.chance(i + 1);
            length += joined.lengths()[i + 1];
        }
        if (tokens.length < parts || tokens.length > LONGEST) {
            return PairScores.NEVER;
        }
        double[][] before = new double[parts][];
        for (int p = 0; p < parts; p++) {
            before[p] = explainedBefore(tokens, parted.text().segments[j + p]);
            chance += parted.chance(j + p);
        }
        double cut =
                parts == 2
                        ? inTwo(tokens, seam, length, j, before)
                        : inThree(tokens, length, j, before);
        return cut - wordWeight * chance;
    }

    private double inTwo(int[] tokens, int seam, double length, int j, double[][] before) {
        int n = tokens.length;
        double[] scores = new double[n];
        int best = -1;
        for (int cut = 1; cut < n; cut++) {
            scores[cut] =
                    wordWeight * (before[0][cut] + before[1][n] - before[1][cut])
                            + fit(length * cut / n, j)
                            + fit(length * (n - cut) / n, j + 1);
            if (cut != seam && (best < 0 || scores[cut] > scores[best])) {
                best = cut;
            }
        }
        if (best < 0) {
            return PairScores.NEVER;
        }
        double sum = 0;
        for (int cut = 1; cut < n; cut++) {
            if (cut != seam) {
                sum += Math.exp(scores[cut] - scores[best]);
            }
        }
        return scores[best]
                + Math.log(sum / (n - 1))
                + wordWeight * (explains(tokens, 0, best, j) + explains(tokens, best, n, j + 1));
    }

    private double inThree(int[] tokens, double length, int j, double[][] before) {
        int n = tokens.length;
        double[] first = new double[n];
        double[] middle = new double[n];
        double[] last = new double[n];
        for (int cut = 1; cut < n; cut++) {
            first[cut] = wordWeight * before[0][cut] + fit(length * cut / n, j);
            middle[cut] = fit(length * cut / n, j + 1);
            last[cut] =
                    wordWeight * (before[2][n] - before[2][cut])
                            + fit(length * (n - cut) / n, j + 2);
        }
        double best = PairScores.NEVER;
        double sum = 0;
        int from = 1;
        int to = 2;
        for (int one = 1; one < n - 1; one++) {
            for (int two = one + 1; two < n; two++) {
                double score =
                        first[one]
                                + wordWeight * (before[1][two] - before[1][one])
                                + middle[two - one]
                                + last[two];
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
                        * (explains(tokens, 0, from, j)
                                + explains(tokens, from, to, j + 1)
                                + explains(tokens, to, n, j + 2));
    }

    private double fit(double length, int segment) {
        return lengthWeight == 0
                ? 0
                : lengthWeight * lengths.score(length, parted.lengths()[segment]);
    }

    /** Place → how well a segment of the parted text explains the joined tokens before it. */
    private double[] explainedBefore(int[] tokens, int[] segment) {
        for (int token : segment) {
            inParted[token]++;
        }
        TranslationTable table = joined.table();
        double[] before = new double[tokens.length + 1];
        for (int k = 0; k < tokens.length; k++) {
            before[k + 1] = before[k] + explained(table, tokens[k], inParted, segment.length);
        }
        for (int token : segment) {
            inParted[token] = 0;
        }
        return before;
    }

    /** How well a piece of the joined tokens explains a segment of the parted text. */
    private double explains(int[] tokens, int from, int to, int segment) {
        for (int k = from; k < to; k++) {
            inJoined[tokens[k]]++;
        }
        double sum = 0;
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
