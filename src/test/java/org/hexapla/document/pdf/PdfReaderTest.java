package org.hexapla.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hexapla.document.Document;
import org.hexapla.document.Mark;
import org.hexapla.document.Mark.Kind;
import org.hexapla.document.Paragraph;
import org.hexapla.document.PlainTextReader;
import org.hexapla.document.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theParagraphsAreThoseOfThePlainTextOfTheDocument(String language) throws Exception {
        List<String> plain = plainText(language);

        assertThat(texts(fixture("lighthouses." + language + ".pdf")))
                .containsExactlyElementsOf(plain);
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws Exception {
        assertThat(texts(fixture("lighthouses-two-columns.en.pdf")))
                .containsExactlyElementsOf(plainText("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void notesStandAtTheEndAndAreReferredTo(String language) throws Exception {
        List<Paragraph> all = fixture("lighthouses." + language + ".pdf").paragraphs();
        List<Paragraph> notes =
                all.stream().filter(paragraph -> paragraph.role() == Paragraph.Role.NOTE).toList();

        assertThat(notes).isEqualTo(all.subList(all.size() - 3, all.size()));
        assertThat(notes).flatExtracting(PdfReaderTest::references).containsExactly("1", "2", "3");
        assertThat(all.subList(0, all.size() - 3))
                .flatExtracting(PdfReaderTest::references)
                .containsExactly("1", "2", "3");
    }

    @Test
    void italicAndBoldTypeIsMarked() throws Exception {
        List<Paragraph> all = fixture("lighthouses.en.pdf").paragraphs();

        assertThat(all.get(2).marks())
                .extracting(Mark::kind, Mark::start, Mark::end)
                .containsExactly(tuple(Kind.BOLD, 0, all.get(2).text().length()));
        assertThat(all.get(3).marks())
                .extracting(Mark::kind, Mark::start, Mark::end)
                .containsExactly(tuple(Kind.ITALIC, 0, "The Assembly of Lighthouses".length()));
    }

    @Test
    void lettersThatLeanWithoutAFontOfTheirOwnAreItalic() throws Exception {
        assertThat(fixture("lighthouses.zh.pdf").paragraphs().get(4).marks())
                .contains(new Mark(Kind.ITALIC, 0, 2));
    }

    @Test
    void theSourceIsTheTextThatWasTakenOut() throws Exception {
        Document document = fixture("lighthouses.zh.pdf");

        for (Paragraph paragraph : document.paragraphs()) {
            SourceRange range = paragraph.source().range(0, paragraph.text().length());
            assertThat(document.source().substring(range.start(), range.end()))
                    .isEqualTo(paragraph.text());
        }
    }

    @Test
    void headsFeetAndJobNumbersAreLeftOut() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            String[] words = {"harbour", "lantern", "storm"};
            for (int page = 1; page <= 3; page++) {
                maker.page()
                        .line(60, 40, 9, "L/RES/7/1")
                        .line(60, 120, "A line about the " + words[page - 1] + " of 2026.")
                        .line(60, 760, 9, page + "/3")
                        .line(480, 760, 9, "09-9939" + page + " " + page);
            }
            assertThat(texts(read(maker)))
                    .containsExactly(
                            "A line about the harbour of 2026.",
                            "A line about the lantern of 2026.",
                            "A line about the storm of 2026.");
        }
    }

    @Test
    void pagesThatAreAllAlikeAreKept() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page().line(60, 120, "The same.").page().line(60, 120, "The same.");

            assertThat(texts(read(maker))).containsExactly("The same.", "The same.");
        }
    }

    @Test
    void theJobNumberOfASinglePageIsLeftOut() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(60, 120, "The only line.")
                    .line(60, 740, 9, "26-00417 (E) 040526")
                    .line(60, 756, 9, "*2600417*");

            assertThat(texts(read(maker))).containsExactly("The only line.");
        }
    }

    @Test
    void aPartedWordIsMendedUnlessTheTextHasItWithItsHyphen() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(60, 100, "The claim to self-determination was made by the whole del-")
                    .line(60, 114, "egation, and it was repeated, in words of greater length, by")
                    .line(
                            60,
                            128,
                            "everyone; but the words of the declaration on the right to self-")
                    .line(60, 142, "determination, and those of the co-")
                    .line(60, 156, "Chairs of 2019-");

            assertThat(texts(read(maker)).get(0))
                    .contains("whole delegation,")
                    .contains("right to self-determination,");
        }
    }

    @Test
    void aSentenceGoesOnOverTheEndOfAPageAndItsNotes() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(
                            80,
                            100,
                            "The first page has a paragraph whose lines are quite long, so that")
                    .line(
                            60,
                            114,
                            "it fills the line, and ends in the middle of a sentence that is carried")
                    .rule(60, 160, 700)
                    .line(
                            60,
                            715,
                            9,
                            "1  A note that is so long that it isn't at its end at the foot of")
                    .page()
                    .line(60, 100, "over to the next page.")
                    .line(80, 114, "Another paragraph.1")
                    .rule(60, 160, 700)
                    .line(60, 715, 9, "the first page.");

            Document document = read(maker);

            assertThat(texts(document))
                    .containsExactly(
                            "The first page has a paragraph whose lines are quite long, so that it"
                                    + " fills the line, and ends in the middle of a sentence that is"
                                    + " carried over to the next page.",
                            "Another paragraph.1",
                            "1 A note that is so long that it isn't at its end at the foot of the"
                                    + " first page.");
        }
    }

    @Test
    void notesNumberedWithAStrokeAreReferredToWithoutBeingRaised() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(
                            60,
                            100,
                            "Recalling the plan 1/ and the document L/RES/1/2 of the same year.")
                    .line(60, 700, 9, "1/ The plan of 1974.");

            List<Paragraph> all = read(maker).paragraphs();

            assertThat(all).flatExtracting(PdfReaderTest::references).containsExactly("1/", "1/");
            assertThat(all.get(1).role()).isEqualTo(Paragraph.Role.NOTE);
        }
    }

    @Test
    void aRaisedNumberIsAReferenceAndAnOrdinalIsNone() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(60, 100, "Recalling the plan")
                    .line(60 + 91.3f, 96, 7, "12")
                    .line(60, 140, "At its 61")
                    .line(60 + 46.2f, 136, 7, "e");

            List<Paragraph> all = read(maker).paragraphs();

            assertThat(all)
                    .extracting(Paragraph::text)
                    .containsExactly("Recalling the plan12", "At its 61e");
            assertThat(all).flatExtracting(PdfReaderTest::references).containsExactly("12");
        }
    }

    @Test
    void aTableIsReadRowByRow() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page()
                    .line(60, 100, "Harbour")
                    .line(300, 100, "Volumes")
                    .line(60, 116, "Northern islands")
                    .line(300, 116, "112");

            assertThat(texts(read(maker)))
                    .containsExactly("Harbour", "Volumes", "Northern islands", "112");
        }
    }

    @Test
    void wordsArePartedWhereOnlyAGapPartsThem() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            maker.page().line(60, 100, "Two").line(85, 100, "words");

            assertThat(texts(read(maker))).containsExactly("Two words");
        }
    }

    private static List<String> references(Paragraph paragraph) {
        return paragraph.marks().stream()
                .filter(mark -> mark.kind() == Kind.FOOTNOTE_REFERENCE)
                .map(mark -> paragraph.text().substring(mark.start(), mark.end()))
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static List<String> plainText(String language) throws Exception {
        return texts(
                new PlainTextReader().read(Fixtures.bytes("lighthouses." + language + ".txt"), ""));
    }

    private static Document fixture(String name) throws Exception {
        return new PdfReader().read(Fixtures.bytes(name), "");
    }

    private static Document read(PageMaker maker) throws Exception {
        return new PdfReader().read(maker.bytes(), "");
    }
}
