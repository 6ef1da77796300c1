package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.SourceRange;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.hexapla.language.Language;
import org.hexapla.language.LanguageGuess;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextReaderTest {

    private static final TextReader READER = FileTextReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "text/markdown; charset=utf-8", "Text/HTML;charset=\"UTF-8\""})
    void readsEveryAcceptedType(String mediaType) throws Exception {
        assertThat(read("One. Two.", mediaType, Segmentation.AUTO).segments())
                .extracting(Segment::text)
                .containsExactly("One.", "Two.");
    }

    @Test
    void refusesAnyOtherTypeAndListsWhatItTakes() {
        assertThatThrownBy(() -> read("x", "audio/mpeg", Segmentation.AUTO))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.UNSUPPORTED))
                .hasMessageContaining("text/markdown")
                .hasMessageContaining("text/plain");
    }

    @Test
    void honoursTheCharsetOfTheMediaType() throws Exception {
        byte[] file = "Réaffirmant".getBytes(Charset.forName("ISO-8859-1"));
        ReadText text =
                READER.read(
                        file, "text/plain; charset=iso-8859-1", Language.FRENCH, Segmentation.AUTO);

        assertThat(text.text().segments().get(0).text()).isEqualTo("Réaffirmant");
    }

    @Test
    void givesEachLineAsOneSegmentWhenAskedForLines() throws Exception {
        SegmentedText text =
                read("# One. Two.\n\n(a) **Three**\n", "text/markdown", Segmentation.LINE);

        assertThat(text.segments())
                .extracting(Segment::text)
                .containsExactly("# One. Two.", "(a) **Three**");
        assertThat(text.segments()).extracting(Segment::paragraph).containsExactly(0, 2);
        assertThat(text.segments().get(1).source()).isEqualTo(new SourceRange(13, 26));
        assertThat(text.clauses())
                .allMatch(
                        clause ->
                                clause.kind() == ClauseKind.PARAGRAPH && clause.number().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/markdown"})
    void aPageOfHtmlIsNoTextOfLines(String mediaType) {
        assertThatThrownBy(() -> read("<html>\n<p>Words.\n</html>", mediaType, Segmentation.LINE))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.OTHER_FORMAT))
                .hasMessageContaining("HTML");
    }

    @Test
    void linesMayHaveTagsInThemAndAPageOfHtmlHasLinesToo() throws Exception {
        assertThat(read("One.\n<html>\n<p>Two.", "text/plain", Segmentation.LINE).segments())
                .extracting(Segment::text)
                .containsExactly("One.", "<html>", "<p>Two.");
        assertThat(read("<html>\n<p>Two.", "text/html", Segmentation.LINE).segments())
                .extracting(Segment::text)
                .containsExactly("<html>", "<p>Two.");
    }

    @Test
    void givesTheLinesOfTheTextThatAWordFileHolds() throws Exception {
        byte[] file;
        try (java.io.InputStream fixture =
                FileTextReaderTest.class.getResourceAsStream(
                        "/org/hexapla/document/office/en.docx")) {
            file = java.util.Objects.requireNonNull(fixture).readAllBytes();
        }
        String mediaType =
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

        assertThat(
                        READER.read(file, mediaType, Language.ENGLISH, Segmentation.LINE)
                                .text()
                                .segments())
                .extracting(Segment::text)
                .startsWith("7/12. Keeping of village wells", "The General Assembly,");
    }

    @Test
    void givesEachParagraphAsOneSegmentWhenAskedForParagraphs() throws Exception {
        assertThat(
                        read("One. Two.\n\n1. Three. Four.", "text/plain", Segmentation.PARAGRAPH)
                                .segments())
                .extracting(Segment::text)
                .containsExactly("One. Two.", "1. Three. Four.");
    }

    @Test
    void warnsOfATextInAnotherLanguage() throws Exception {
        byte[] french = Files.readAllBytes(Path.of("alignments", "A-RES-59-187", "fr.md"));

        assertThat(
                        READER.read(french, "text/markdown", Language.ENGLISH, Segmentation.AUTO)
                                .warnings())
                .extracting(ReadText.Warning::key)
                .containsExactly("language-mismatch");
        assertThat(
                        READER.read(french, "text/markdown", Language.FRENCH, Segmentation.AUTO)
                                .warnings())
                .isEmpty();
    }

    @Test
    void cuttingATextIntoSentencesIsReadingToo() {
        CountDownLatch never = new CountDownLatch(1);
        TextReader slow =
                new FileTextReader(
                        DocumentReaders.standard(),
                        new Segmenter(new SentenceSplitters(language -> text -> after(never))),
                        new LanguageGuess(),
                        new TimeLimit(Duration.ofMillis(50)));
        byte[] file = "One. Two.".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> slow.read(file, "text/plain", Language.ENGLISH, Segmentation.AUTO))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    private static List<Integer> after(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }

    @Test
    void servesSeveralThreads() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("alignments", "A-RES-59-187", "en.md"));
        SegmentedText expected = sample(file);

        List<SegmentedText> texts =
                IntStream.range(0, 16).parallel().mapToObj(run -> sample(file)).toList();

        assertThat(texts).allMatch(expected::equals);
    }

    private static SegmentedText sample(byte[] file) {
        try {
            return READER.read(file, "text/markdown", Language.ENGLISH, Segmentation.AUTO).text();
        } catch (UnreadableDocumentException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static SegmentedText read(String source, String mediaType, Segmentation segmentation)
            throws UnreadableDocumentException {
        byte[] file = source.getBytes(StandardCharsets.UTF_8);
        return READER.read(file, mediaType, Language.ENGLISH, segmentation).text();
    }
}
