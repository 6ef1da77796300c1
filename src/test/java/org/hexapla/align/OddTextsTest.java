package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the texts are like, each of their segments stands in one unit. */
class OddTextsTest {

    /** No measure of speed: what grows with a square would go on for minutes. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private final Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());

    record Case(String name, List<AlignableText> texts) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        AlignableText english = MadeUpTexts.story("en", 1, 30);
        AlignableText french = MadeUpTexts.story("fr", 1, 30);
        return List.of(
                new Case("one is empty", List.of(english, text("fr"), french)),
                new Case("all are empty", List.of(text("en"), text("fr"))),
                new Case(
                        "one is twenty times as long",
                        List.of(english, MadeUpTexts.story("fr", 1, 600))),
                new Case("one segment and many", List.of(text("en", "One."), french)),
                new Case("the same twice", List.of(english, english)),
                new Case("nothing but digits", List.of(digits("en", 80), digits("fr", 75))),
                new Case(
                        "nothing but symbols",
                        List.of(
                                text("en", Collections.nCopies(80, "*** --- !")),
                                text("fr", Collections.nCopies(90, "∗ ◊ §")))),
                new Case(
                        "no characters at all",
                        List.of(
                                text("en", Collections.nCopies(20, "")),
                                text("fr", Collections.nCopies(25, " ")))),
                new Case(
                        "a segment of 100 kB of words",
                        List.of(text("en", "x", "word other ".repeat(9_000), "y"), french)),
                new Case(
                        "a segment of 100 kB of one word",
                        List.of(text("en", "x".repeat(100_000)), text("fr", "y".repeat(100_000)))),
                new Case(
                        "one sentence over and over",
                        List.of(
                                text("en", Collections.nCopies(300, "The same again and again.")),
                                text("fr", Collections.nCopies(280, "Encore et encore.")))),
                new Case("in the opposite order", List.of(english, reversed(french))),
                new Case(
                        "marks without letters and halves of characters",
                        List.of(
                                text("en", "\u0301\u0301", "\ud800", "a"),
                                text("ar", "ـــ", "b"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachSegmentStandsInOneUnit(Case odd) {
        Alignment alignment =
                assertTimeoutPreemptively(
                        HANGS, () -> aligner.align(odd.texts(), Progress.ignored()));

        for (int x = 0; x < odd.texts().size(); x++) {
            int text = x;
            assertThat(alignment.units().stream().flatMap(unit -> unit.cells().get(text).stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, odd.texts().get(x).segments().size())
                                    .boxed()
                                    .toList());
        }
        assertThat(alignment.units())
                .allMatch(unit -> unit.confidence() >= 0 && unit.confidence() <= 1)
                .noneMatch(unit -> unit.cells().stream().allMatch(List::isEmpty));
    }

    private static AlignableText text(String language, String... texts) {
        return MadeUpTexts.text(language, List.of(texts));
    }

    private static AlignableText text(String language, List<String> texts) {
        return MadeUpTexts.text(language, texts);
    }

    private static AlignableText digits(String language, int count) {
        Random random = new Random(count);
        return MadeUpTexts.text(
                language,
                IntStream.range(0, count)
                        .mapToObj(i -> random.nextInt(1_000) + " " + random.nextInt(9) + ".")
                        .toList());
    }

    private static AlignableText reversed(AlignableText text) {
        List<AlignableSegment> segments = new ArrayList<>(text.segments());
        Collections.reverse(segments);
        return new AlignableText(text.language(), segments);
    }
}
