package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexapla.document.Document;
import org.hexapla.document.MarkdownReader;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The six texts of the sample resolution, whose footnotes stand in different places. */
class SampleClausesTest {

    private static final Path SAMPLE = Path.of("alignments", "A-RES-59-187");
    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void haveTheSameClauses(String language) throws Exception {
        SegmentedText text = sample(language);

        assertThat(kinds(text, ClauseKind.MASTHEAD)).hasSize(5);
        assertThat(kinds(text, ClauseKind.TITLE)).hasSize(1);
        assertThat(kinds(text, ClauseKind.OPENING)).hasSize(1);
        assertThat(kinds(text, ClauseKind.PREAMBULAR)).hasSize(8);
        assertThat(kinds(text, ClauseKind.MEETING_LINE)).hasSize(1);
        assertThat(text.clauses()).hasSize(5 + 1 + 1 + 8 + 10 + 1 + 4);
        assertThat(numbers(text, ClauseKind.OPERATIVE))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void tieEachFootnoteToTheParagraphThatRefersToIt(String language) throws Exception {
        SegmentedText text = sample(language);
        List<Clause> preambular = kinds(text, ClauseKind.PREAMBULAR);

        assertThat(numbers(text, ClauseKind.FOOTNOTE)).containsExactly("1", "2", "3", "4");
        assertThat(kinds(text, ClauseKind.FOOTNOTE))
                .extracting(Clause::parent)
                .containsExactly(
                        OptionalInt.of(preambular.get(0).index()),
                        OptionalInt.of(preambular.get(1).index()),
                        OptionalInt.of(preambular.get(1).index()),
                        OptionalInt.of(preambular.get(7).index()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
    void arePartedInTheirHeadAndAtTheMeetingLineOnly(String language) throws Exception {
        SegmentedText text = sample(language);

        assertThat(text.segments()).hasSize(33);
        assertThat(text.segments().stream().filter(segment -> !segment.after().isEmpty()))
                .extracting(segment -> text.clauseOf(segment).kind())
                .containsExactly(ClauseKind.MASTHEAD, ClauseKind.MASTHEAD, ClauseKind.MEETING_LINE);
    }

    private static SegmentedText sample(String language) throws Exception {
        Document document =
                new MarkdownReader().read(Files.readAllBytes(SAMPLE.resolve(language + ".md")), "");
        return SEGMENTER.segment(document, Language.of(language), Segmentation.AUTO);
    }

    private static List<Clause> kinds(SegmentedText text, ClauseKind kind) {
        return text.clauses().stream().filter(clause -> clause.kind() == kind).toList();
    }

    private static List<String> numbers(SegmentedText text, ClauseKind kind) {
        return kinds(text, kind).stream().map(Clause::number).flatMap(Optional::stream).toList();
    }
}
