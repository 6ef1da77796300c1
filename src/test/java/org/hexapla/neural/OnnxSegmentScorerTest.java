package org.hexapla.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.Lexicon;
import org.hexapla.align.SegmentScorer;
import org.hexapla.align.VotingAligner;
import org.hexapla.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of which words and lengths say nothing, or what is wrong. */
class OnnxSegmentScorerTest {

    /** Each segment is of words of its own, of one length and with no sound in common. */
    private static final int SEGMENTS = 9;

    private final Path folder;
    private final List<String> warnings = new ArrayList<>();
    private final OnnxSegmentScorer scorer;

    OnnxSegmentScorerTest(@TempDir Path folder) throws IOException, BrokenModelException {
        this.folder = folder;
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            for (int k = 0; k < 4; k++) {
                words.add(List.of(left(i, k), right(i, k)));
            }
        }
        TinyModel model = new TinyModel(words);
        scorer =
                OnnxSegmentScorer.open(
                        NeuralSettings.of(model.write(folder), model.writeTokenizer(folder)),
                        warnings::add);
    }

    @AfterEach
    void close() {
        scorer.close();
    }

    @Test
    void findsTheSegmentThatHasNoCounterpart() {
        List<List<String>> left = segments(0, 1, 2, 3, 4, 5, 6);
        List<List<String>> right = segments(0, 2, 3, 4, 5, 6, 7);
        List<String> expected = List.of("0-0", "1-", "2-1", "3-2", "4-3", "5-4", "6-5", "-6");

        assertThat(units(left, right, List.of(scorer))).containsExactlyElementsOf(expected);
        assertThat(units(left, right, List.of()))
                .doesNotContainAnyElementsOf(expected.subList(2, 7));
    }

    @Test
    void findsTheTwoSegmentsThatTranslateOne() {
        List<List<String>> left = new ArrayList<>(segments(0, 1, 2, 3, 4, 5));
        List<List<String>> right = new ArrayList<>(segments(0, 1, 2, 3, 4, 5));
        right.set(2, List.of("2:0", "2:1", "2:0", "2:1"));
        right.add(3, List.of("2:2", "2:3", "2:2", "2:3"));
        List<String> expected = List.of("0-0", "1-1", "2-2 3", "3-4", "4-5", "5-6");

        assertThat(units(left, right, List.of(scorer))).containsExactlyElementsOf(expected);
        assertThat(units(left, right, List.of())).isNotEqualTo(expected);
    }

    @Test
    void findsTheSegmentThatStandsElsewhere() {
        List<List<String>> left = segments(0, 1, 2, 3, 4, 5, 6, 7);
        List<List<String>> right = segments(0, 1, 3, 4, 2, 5, 6, 7);

        assertThat(units(left, right, List.of(scorer)))
                .contains("2-4", "3-2", "4-3", "5-5")
                .hasSize(8);
        assertThat(units(left, right, List.of())).doesNotContain("2-4");
    }

    @Test
    void leavesTextsAloneThatItKnowsNothingOf() {
        List<List<String>> left = List.of(List.of("mio"), List.of("nua", "peo"), List.of());
        List<List<String>> right = List.of(List.of("tou"), List.of("sai", "rea"), List.of());

        assertThat(units(left, right, List.of(scorer))).isEqualTo(units(left, right, List.of()));
    }

    @Test
    void hasNoOpinionWhereTheModelFails() throws Exception {
        Path model = new TinyModel(List.of(List.of(left(0, 0), right(0, 0)))).write(folder);
        Path tokenizer = folder.resolve("tokenizer.json"); // of many more words
        List<List<String>> left = segments(0, 1, 2, 3, 4, 5, 6);
        List<List<String>> right = segments(0, 2, 3, 4, 5, 6, 7);

        try (OnnxSegmentScorer failing =
                OnnxSegmentScorer.open(NeuralSettings.of(model, tokenizer), warnings::add)) {
            assertThat(units(left, right, List.of(failing)))
                    .isEqualTo(units(left, right, List.of()))
                    .isNotEqualTo(units(left, right, List.of(scorer)));
        }
        assertThat(warnings)
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning).contains(model + " failed"));
    }

    private static String left(int segment, int word) {
        return "" + (char) ('a' + segment) + (char) ('a' + word) + "ioue";
    }

    private static String right(int segment, int word) {
        return ""
                + (char) ('\u0430' + segment)
                + (char) ('\u0430' + word)
                + "\u0438\u043e\u0443\u0435";
    }

    /** Segments by their numbers; each word is its number within the segment. */
    private static List<List<String>> segments(int... numbers) {
        List<List<String>> segments = new ArrayList<>();
        for (int number : numbers) {
            List<String> words = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                words.add(number + ":" + k);
            }
            segments.add(words);
        }
        return segments;
    }

    private static List<String> units(
            List<List<String>> left, List<List<String>> right, List<SegmentScorer> scorers) {
        Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard(), scorers);
        return aligner.align(List.of(text("la", left, true), text("uk", right, false))).stream()
                .map(AlignedUnit::cells)
                .map(cells -> places(cells.get(0)) + "-" + places(cells.get(1)))
                .toList();
    }

    private static String places(List<Integer> segments) {
        return String.join(" ", segments.stream().map(String::valueOf).toList());
    }

    private static AlignableText text(String language, List<List<String>> segments, boolean left) {
        List<AlignableSegment> own = new ArrayList<>();
        for (List<String> segment : segments) {
            List<String> words = segment.stream().map(word -> spelled(word, left)).toList();
            own.add(new AlignableSegment(String.join(" ", words), "body", "", "", "", own.size()));
        }
        return new AlignableText(Language.of(language), own);
    }

    private static String spelled(String word, boolean left) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return word;
        }
        int segment = Integer.parseInt(word.substring(0, colon));
        int place = Integer.parseInt(word.substring(colon + 1));
        return left ? left(segment, place) : right(segment, place);
    }
}
