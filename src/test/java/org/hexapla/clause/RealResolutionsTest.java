package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.document.PlainTextReader;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;

/**
 * Real resolutions, where a folder of them is named by {@code HEXAPLA_CORPUS}: its parts {@code
 * sc-en} (Security Council, English) and {@code ga-fr} (General Assembly, French), each a file a
 * resolution. Without it the tests are skipped.
 */
class RealResolutionsTest {

    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());

    /** One resolution of the Council has no opening formula. */
    private static final int WITHOUT_FORMULA = 1;

    /** The number of a resolution and its words may stand apart. */
    private static final long MOST_TITLE_PARTS = 2;

    private static final Pattern ENDS_IN_ABBREVIATION =
            Pattern.compile(
                    ".*(?<!\\p{L})(chap|sect|par|para|Add|Rev|Corr|art|p|vol|No|S\\.E|MM?|Mr|Dr)\\.",
                    Pattern.DOTALL);
    private static final Pattern LIST_NUMBER_ALONE =
            Pattern.compile("\\(?(\\p{Nd}{1,3}|\\p{L})[.)]");

    @Test
    void openAndCountUpwardsInEnglish() throws IOException {
        assertSane(texts("sc-en", Language.ENGLISH));
    }

    @Test
    void openAndCountUpwardsInFrench() throws IOException {
        assertSane(texts("ga-fr", Language.FRENCH));
    }

    @Test
    void areNeverSplitAfterAnAbbreviationOrAListNumber() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SegmentedText text : both()) {
            for (Segment segment : text.segments()) {
                boolean splitInside = !segment.after().isEmpty();
                if (splitInside
                        && (ENDS_IN_ABBREVIATION.matcher(segment.text()).matches()
                                || LIST_NUMBER_ALONE.matcher(segment.text()).matches())) {
                    wrong.add(segment.text());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static void assertSane(List<SegmentedText> texts) {
        assertThat(texts.stream().filter(text -> count(text, ClauseKind.OPENING) == 0))
                .hasSizeLessThanOrEqualTo(WITHOUT_FORMULA);
        for (SegmentedText text : texts) {
            if (count(text, ClauseKind.OPENING) == 1) {
                assertThat(count(text, ClauseKind.TITLE)).isBetween(1L, MOST_TITLE_PARTS);
                assertThat(count(text, ClauseKind.OPERATIVE)).isPositive();
                assertThat(steps(text)).as(text.source().substring(0, 200)).isLessThanOrEqualTo(1);
            }
        }
    }

    /** How often, between headings, an operative number is not above the one before it. */
    private static int steps(SegmentedText text) {
        int before = 0;
        int steps = 0;
        for (Clause clause : text.clauses()) {
            Optional<String> number = clause.number();
            before = clause.kind() == ClauseKind.HEADING ? 0 : before;
            if (clause.kind() == ClauseKind.OPERATIVE && number.isPresent()) {
                int value = number.get().matches("\\d+") ? Integer.parseInt(number.get()) : 0;
                steps += value <= before ? 1 : 0;
                before = value;
            }
        }
        return steps;
    }

    private static long count(SegmentedText text, ClauseKind kind) {
        return text.clauses().stream().filter(clause -> clause.kind() == kind).count();
    }

    private static List<SegmentedText> both() throws IOException {
        List<SegmentedText> texts = new ArrayList<>(texts("sc-en", Language.ENGLISH));
        texts.addAll(texts("ga-fr", Language.FRENCH));
        return texts;
    }

    private static List<SegmentedText> texts(String part, Language language) throws IOException {
        Path folder = corpus().resolve(part);
        assumeTrue(Files.isDirectory(folder), "skipped: no resolutions in HEXAPLA_CORPUS");
        List<SegmentedText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(RealResolutionsTest::isText)::iterator) {
                texts.add(
                        SEGMENTER.segment(
                                new PlainTextReader().read(Files.readAllBytes(file), ""),
                                language,
                                Segmentation.AUTO));
            }
        } catch (org.hexapla.document.UnreadableDocumentException unreadable) {
            throw new AssertionError(unreadable);
        }
        return texts;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt");
    }

    private static Path corpus() {
        String named =
                System.getProperty(
                        "HEXAPLA_CORPUS", System.getenv().getOrDefault("HEXAPLA_CORPUS", ""));
        return named.isEmpty() ? Path.of("..", "shared", "corpus") : Path.of(named);
    }
}
