package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

/** Segments are named by their vectors: {@code a} to {@code z} are unlike each other. */
class VectorScorerTest {

    private static final double WEIGHT = 10;

    /** What all segments have in common, from 0 to nearly 1. */
    private double common = 0;

    @Test
    void counterpartsScoreAboutTheWeightAndOthersAboutNothing() {
        StretchScores scores = scores("abcdefghij", "abcdefghij");

        for (int i = 0; i < 10; i++) {
            assertThat(scores.score(i, 1, i, 1)).isCloseTo(WEIGHT, within(1.5));
            assertThat(scores.score(i, 1, (i + 3) % 10, 1)).isCloseTo(0, within(3.5));
        }
    }

    @Test
    void anEncoderForWhichAllIsAlikeGivesTheSameScores() {
        StretchScores apart = scores("abcdefghij", "abcdefghij");
        common = 0.8;
        StretchScores alike = scores("abcdefghij", "abcdefghij");

        assertThat(alike.score(4, 1, 4, 1)).isCloseTo(apart.score(4, 1, 4, 1), within(1.0));
        assertThat(alike.score(4, 1, 7, 1)).isCloseTo(0, within(3.5));
    }

    @Test
    void theStretchThatHoldsAllOfItScoresBest() {
        // b is translated by two segments, which have half of it each
        StretchScores scores = scores("abcdefg", "a12cdefg");

        double both = scores.score(1, 1, 1, 2);
        assertThat(both).isCloseTo(WEIGHT, within(1.5));
        assertThat(scores.score(1, 1, 1, 1)).isLessThan(both - 1);
        assertThat(scores.score(1, 1, 2, 1)).isLessThan(both - 1);
        assertThat(scores.score(1, 1, 1, 3)).isLessThan(both - 1);
    }

    @Test
    void twoGoodPairsScoreMoreThanOneUnitOfBoth() {
        StretchScores scores = scores("abcdefg", "abcdefg");

        assertThat(scores.score(2, 1, 2, 1) + scores.score(3, 1, 3, 1))
                .isGreaterThanOrEqualTo(scores.score(2, 2, 2, 2) - 0.5);
        assertThat(scores.score(2, 1, 2, 1)).isGreaterThan(scores.score(2, 1, 2, 2));
        assertThat(scores.score(2, 3, 2, 3)).isCloseTo(3 * WEIGHT, within(4.5));
    }

    @Test
    void whatResemblesEverythingProvesNothing() {
        StretchScores scores = scores("aaaaaaaa", "aaaaaaaa");

        assertThat(scores.score(3, 1, 3, 1)).isCloseTo(0, within(1e-6));
        assertThat(scores.score(3, 2, 3, 1)).isCloseTo(0, within(1e-6));
    }

    @Test
    void ofASegmentWithoutVectorNothingIsSaid() {
        StretchScores scores = scores("a_c", "a_c");

        assertThat(scores.score(1, 1, 1, 1)).isZero();
        assertThat(scores.score(1, 1, 0, 3)).isZero();
        assertThat(scores.score(0, 2, 0, 2)).isPositive();
    }

    @Test
    void everyScoreWithinReachIsFinite() {
        for (String left : List.of("a", "_", "ab", "a_", "abc", "aabbccddee")) {
            for (String right : List.of("a", "_", "ba", "abc", "eeddccbbaa", "__________")) {
                StretchScores scores = scores(left, right);
                for (int rows = 1; rows <= Math.min(3, left.length()); rows++) {
                    for (int columns = 1; columns <= Math.min(3, right.length()); columns++) {
                        assertThat(scores.score(0, rows, 0, columns)).isFinite();
                    }
                }
            }
        }
    }

    @Test
    void aSegmentIsEncodedOnceForAnAlignment() {
        List<String> seen = new ArrayList<>();
        SegmentEncoder encoder =
                segments -> {
                    seen.addAll(segments);
                    return segments.stream().map(this::vector).toList();
                };
        Aligner aligner =
                new VotingAligner(
                        Lexicon.empty(),
                        AlignerSettings.standard(),
                        List.of(new VectorScorer(encoder, WEIGHT)));
        aligner.align(List.of(text("en", "abcab"), text("fr", "abc"), text("ru", "xbc")));

        assertThat(seen).containsExactlyInAnyOrder("a", "b", "c", "x");
    }

    private StretchScores scores(String left, String right) {
        AlignableText one = text("en", left);
        AlignableText other = text("fr", right);
        int[] from = new int[left.length()];
        int[] to = new int[left.length()];
        Arrays.fill(to, right.length() - 1);
        return new VectorScorer(segments -> segments.stream().map(this::vector).toList(), WEIGHT)
                .read(List.of(one, other))
                .compare(one.segments(), other.segments(), new Reach(from, to));
    }

    /** A letter's own vector; 1 and 2 are halves of b, and _ has none. */
    private SegmentVector vector(String name) {
        float[] values = new float[300];
        if (name.equals("_")) {
            return SegmentVector.of(values);
        }
        String letter = Map.of("1", "b", "2", "b").getOrDefault(name, name);
        Random random = new Random(letter.charAt(0) * 7919L);
        int from = name.equals("2") ? 150 : 0;
        int to = name.equals("1") ? 150 : 300;
        for (int k = 0; k < values.length; k++) {
            float own = (float) random.nextGaussian();
            values[k] =
                    (float)
                            ((k >= from && k < to ? own : 0) * Math.sqrt(1 - common)
                                    + Math.sqrt(common));
        }
        return SegmentVector.of(values);
    }

    private static AlignableText text(String language, String names) {
        List<AlignableSegment> segments = new ArrayList<>();
        for (String name : names.split("")) {
            segments.add(new AlignableSegment(name, "body", "", "", "", segments.size()));
        }
        return new AlignableText(Language.of(language), segments);
    }
}
