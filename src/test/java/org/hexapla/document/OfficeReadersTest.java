package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.hexapla.document.Mark.Kind;
import org.hexapla.document.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format yields the same paragraphs, numbers, marks and notes of one resolution. */
class OfficeReadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "xml"})
    void theNumbersThatTheFormatCountsByItselfOpenTheParagraphs(String format) throws Exception {
        assertThat(OfficeFiles.read("en." + format).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "7/12. Keeping of village wells",
                        "The General Assembly,",
                        "Recalling its resolution 6/3 of 4 May 19991 on springs,",
                        "Noting that water is scarce in dry years,",
                        "1. Requests every village to keep one well open;",
                        "2. Invites the elders:",
                        "(a) To measure each well twice a year:",
                        "(i) In spring;",
                        "(ii) In autumn;",
                        "(b) To write the depths down;2",
                        "3. Decides to look at the matter again in three years.",
                        "Annex",
                        "Village",
                        "Depth",
                        "Upper Mill",
                        "12 m",
                        "I. Wells of the north",
                        "II. Wells of the south",
                        "1 See The Wells of the Valley, chapter 2.",
                        "2 In metres.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "xml"})
    void theCellsOfTablesAreToldFromOtherParagraphs(String format) throws Exception {
        assertThat(OfficeFiles.read("en." + format).paragraphs())
                .filteredOn(Paragraph::inTable)
                .extracting(Paragraph::text)
                .containsExactly("Village", "Depth", "Upper Mill", "12 m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "xml"})
    void marksAndRolesAreKept(String format) throws Exception {
        List<Paragraph> paragraphs = OfficeFiles.read("en." + format).paragraphs();

        assertThat(paragraphs.get(0).role()).isEqualTo(Role.HEADING);
        assertThat(paragraphs.get(0).marks()).isEmpty();
        assertThat(paragraphs.get(11).role()).isEqualTo(Role.HEADING);
        assertThat(paragraphs.get(2).marks())
                .containsExactly(
                        new Mark(Kind.ITALIC, 0, 9), new Mark(Kind.FOOTNOTE_REFERENCE, 42, 43));
        assertThat(paragraphs.get(3).marks())
                .containsExactly(new Mark(Kind.ITALIC, 0, 6), new Mark(Kind.BOLD, 21, 27));
        assertThat(paragraphs.get(4).marks()).containsExactly(new Mark(Kind.ITALIC, 3, 11));
        assertThat(paragraphs.get(18).role()).isEqualTo(Role.NOTE);
        assertThat(paragraphs.get(18).marks())
                .containsExactly(
                        new Mark(Kind.FOOTNOTE_REFERENCE, 0, 1), new Mark(Kind.ITALIC, 6, 29));
    }

    @ParameterizedTest
    @CsvSource({
        "en, doc", "en, odt", "en, rtf", "en, xml", "ar, doc", "ar, odt", "ar, rtf", "ar, xml",
        "ru, doc", "ru, odt", "ru, rtf", "ru, xml", "zh, doc", "zh, odt", "zh, rtf", "zh, xml"
    })
    void anyTwoFormatsYieldTheSame(String language, String format) throws Exception {
        Document expected = OfficeFiles.read(language + ".docx");
        Document document = OfficeFiles.read(language + "." + format);

        assertThat(document.source()).isEqualTo(expected.source());
        assertThat(document.paragraphs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("marks")
                .isEqualTo(expected.paragraphs());
        // LibreOffice writes no italics of Arabic and no bold of Chinese into RTF
        Set<Kind> kept =
                format.equals("rtf") && !language.equals("en") && !language.equals("ru")
                        ? Set.of(Kind.FOOTNOTE_REFERENCE)
                        : Set.of(Kind.values());
        assertThat(marks(document, kept)).isEqualTo(marks(expected, kept));
    }

    private static List<List<Mark>> marks(Document document, Set<Kind> kinds) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.marks())
                .map(marks -> marks.stream().filter(mark -> kinds.contains(mark.kind())).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, (а) измерять каждый колодец дважды в год:",
        "ru, (б) записывать глубину;2",
        "ar, 2 - تدعو الشيوخ إلى ما يلي:",
        "zh, 一、 北部水井",
        "zh, (b) 记录深度；2"
    })
    void listsAreNumberedInTheScriptOfTheFile(String language, String paragraph) throws Exception {
        assertThat(OfficeFiles.read(language + ".docx").paragraphs())
                .extracting(Paragraph::text)
                .contains(paragraph);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void changesHiddenTextFieldsAndHyphensAreReadAsPrinted(String format) throws Exception {
        assertThat(OfficeFiles.read("features." + format).paragraphs())
                .extracting(Paragraph::text)
                .contains(
                        "The well is very deep.",
                        "Seen by all.",
                        "A link, a softhyphen, a no-break\u00a0blank and a\u2011hyphen.",
                        "One line\nand another after a tab.",
                        "Written by Ann and spaced.",
                        "In the box.",
                        "About the box.",
                        "1. First;",
                        "2. Second,",
                        "which goes on;",
                        "7. Seventh;",
                        "1. Anew;",
                        "Loose.",
                        "\u202eReversed\u202c and 𝔸 astral.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf"})
    void aListGoesOnFromTheNumberThatAnItemWasGiven(String format) throws Exception {
        assertThat(OfficeFiles.read("features." + format).paragraphs())
                .extracting(Paragraph::text)
                .contains("8. Eighth.", "2. Again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void notesHaveTheirOwnMarksAndStandAtTheEnd(String format) throws Exception {
        List<Paragraph> paragraphs = OfficeFiles.read("features." + format).paragraphs();
        int count = paragraphs.size();

        assertThat(paragraphs.subList(count - 2, count))
                .extracting(Paragraph::text, Paragraph::role)
                .containsExactly(
                        tuple("* Own mark.\nIts second part.", Role.NOTE),
                        tuple("i At the end.", Role.NOTE));
        assertThat(paragraphs)
                .filteredOn(paragraph -> paragraph.text().startsWith("Ends with"))
                .singleElement()
                .satisfies(
                        paragraph -> {
                            assertThat(paragraph.text())
                                    .isEqualTo("Ends with a note* and an endnote.i");
                            assertThat(paragraph.marks())
                                    .containsExactly(
                                            new Mark(Kind.FOOTNOTE_REFERENCE, 16, 17),
                                            new Mark(Kind.FOOTNOTE_REFERENCE, 33, 34));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"features.docx", "features.doc", "features.odt", "features.rtf"})
    void offsetsCountTheCodePointsOfTheTextThatWasTakenOut(String name) throws Exception {
        Document document = OfficeFiles.read(name);

        for (Paragraph paragraph : document.paragraphs()) {
            SourceRange range = paragraph.source().range(0, paragraph.text().length());
            String source = document.source();
            assertThat(
                            source.substring(
                                    source.offsetByCodePoints(0, range.start()),
                                    source.offsetByCodePoints(0, range.end())))
                    .isEqualTo(paragraph.text());
        }
    }

    @Test
    void headersAndFootersAreLeftOut() throws Exception {
        assertThat(OfficeFiles.read("en.docx").source()).doesNotContain("A/RES/7/12");
    }
}
