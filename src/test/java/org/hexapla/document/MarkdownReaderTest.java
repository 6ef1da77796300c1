package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.document.Mark.Kind;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void headingsParagraphsAndListNumbersAreText() throws Exception {
        assertThat(texts("# Title\n\nWords\n\n1. First\n\n2. Second\n\n10) Tenth\n"))
                .containsExactly("Title", "Words", "1. First", "2. Second", "10) Tenth");
        assertThat(read("# Title\n\nWords").paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Paragraph.Role.HEADING, Paragraph.Role.BODY);
    }

    @Test
    void commentsAndRulesAreNoText() throws Exception {
        assertThat(texts("One\n\n<!-- not this -->\n\n---\n\nTwo <!-- nor this -->"))
                .containsExactly("One", "Two");
    }

    @Test
    void marksStandWhereTheMarkupStood() throws Exception {
        Paragraph paragraph = paragraph("*Recalling* its **resolution**,<sup>1</sup> again");

        assertThat(paragraph.text()).isEqualTo("Recalling its resolution,1 again");
        assertThat(paragraph.marks())
                .extracting(Mark::kind, Mark::start, Mark::end)
                .containsExactly(
                        tuple(Kind.ITALIC, 0, 9),
                        tuple(Kind.BOLD, 14, 24),
                        tuple(Kind.FOOTNOTE_REFERENCE, 25, 26));
    }

    @Test
    void notesAreToldByTheirMarks() throws Exception {
        List<Paragraph> paragraphs =
                read("Springs,[^1] and[^map]\n\n[^1]: See the *list*.\n    And its end.\n\n"
                                + "    The last line.\n\n[^map]: map.pdf\n\nFurther[^9] \\[^1]")
                        .paragraphs();

        assertThat(paragraphs)
                .extracting(Paragraph::text, Paragraph::role)
                .containsExactly(
                        tuple("Springs,1 andmap", Paragraph.Role.BODY),
                        tuple("1 See the list.\nAnd its end.\nThe last line.", Paragraph.Role.NOTE),
                        tuple("map map.pdf", Paragraph.Role.NOTE),
                        tuple("Further[^9] [^1]", Paragraph.Role.BODY));
        assertThat(paragraphs.get(0).marks())
                .containsExactly(
                        new Mark(Kind.FOOTNOTE_REFERENCE, 8, 9),
                        new Mark(Kind.FOOTNOTE_REFERENCE, 13, 16));
        assertThat(paragraphs.get(1).marks())
                .containsExactly(
                        new Mark(Kind.FOOTNOTE_REFERENCE, 0, 1), new Mark(Kind.ITALIC, 10, 14));
        assertThat(paragraphs.get(0).source().range(8, 9)).isEqualTo(new SourceRange(10, 11));
    }

    @Test
    void theCellsOfTablesAreParagraphs() throws Exception {
        List<Paragraph> paragraphs =
                read("Depths:\n\n| Village | Depth |\n|---|--:|\n| Upper *Mill* | 1\\|2 m |\n\nEnd")
                        .paragraphs();

        assertThat(paragraphs)
                .extracting(Paragraph::text, Paragraph::inTable)
                .containsExactly(
                        tuple("Depths:", false),
                        tuple("Village", true),
                        tuple("Depth", true),
                        tuple("Upper Mill", true),
                        tuple("1|2 m", true),
                        tuple("End", false));
        assertThat(paragraphs.get(3).marks()).containsExactly(new Mark(Kind.ITALIC, 6, 10));
    }

    @Test
    void tablesOfFarTooManyCellsAreRefused() {
        String head = "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n";

        assertThatThrownBy(() -> read(head + "|\n".repeat(20_000)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("1000000 cells");
    }

    @Test
    void aRaisedOrdinalIsNoFootnote() throws Exception {
        assertThat(paragraph("la 74<sup>e</sup> séance").marks()).isEmpty();
        assertThat(paragraph("le 1<sup>er</sup> mai").marks()).isEmpty();
    }

    @Test
    void onlyHardLineBreaksAreMeant() throws Exception {
        Paragraph paragraph = paragraph("74th meeting  \n20 December\n2004");

        assertThat(paragraph.text()).isEqualTo("74th meeting\n20 December\n2004");
        assertThat(paragraph.breaks()).containsExactly(12);
    }

    @Test
    void referencesAndEscapesKeepTheirPlaces() throws Exception {
        Document document = read("AT&amp;T \\*and\\* 𝔸 &copy; end");
        Paragraph paragraph = document.paragraphs().get(0);

        assertThat(paragraph.text()).isEqualTo("AT&T *and* 𝔸 © end");
        assertThat(source(document, paragraph, 2, 3)).isEqualTo("&amp;");
        assertThat(source(document, paragraph, 5, 6)).isEqualTo("\\*");
        assertThat(source(document, paragraph, 14, 15)).isEqualTo("&copy;");
        assertThat(source(document, paragraph, 16, 19)).isEqualTo("end");
    }

    @Test
    void nothingWithWordsIsLost() throws Exception {
        assertThat(
                        texts(
                                "    indented\n\n```\nfenced\n```\n\n> quoted\n\n- item\n\n<div>raw <b>bold</b></div>\n\n[a]: /b\n"))
                .containsExactly("indented", "fenced", "quoted", "item", "raw bold", "[a]: /b");
    }

    @Test
    void tagsThatAreNeverClosedAreRefused() {
        assertThatThrownBy(() -> texts("<div>\n" + "<p><i><b>x".repeat(2000)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.EXCESSIVE));
    }

    @Test
    void aListAHundredLevelsDeepIsRefusedWithItsLine() {
        isRefusedAsTooDeep(nested(100, "- x\n"), "line 51");
        isRefusedAsTooDeep(nested(100, "1. x\n"), "line 51");
        isRefusedAsTooDeep("Words\n\n" + "- ".repeat(100) + "x\n", "line 3");
        isRefusedAsTooDeep("Words\n\n<div>\n" + "<ul><li>".repeat(100) + "x\n", "line 4");
    }

    @Test
    void aListOfFiftyLevelsIsRead() throws Exception {
        assertThat(texts(nested(50, "- x\n"))).hasSize(50);
    }

    private static String nested(int levels, String item) {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            list.append(" ".repeat(level * (item.length() - 2))).append(item);
        }
        return list.toString();
    }

    private static void isRefusedAsTooDeep(String source, String place) {
        assertThatThrownBy(() -> texts(source))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.EXCESSIVE))
                .hasMessageContaining("50 levels")
                .hasMessageContaining(place);
    }

    @Test
    void whiteSpaceIsFolded() throws Exception {
        assertThat(texts("a   b\tc")).containsExactly("a b c");
    }

    private static String source(Document document, Paragraph paragraph, int start, int end) {
        SourceRange range = paragraph.source().range(start, end);
        int[] codePoints = document.source().codePoints().toArray();
        return new String(codePoints, range.start(), range.end() - range.start());
    }

    private static Paragraph paragraph(String source) throws Exception {
        return read(source).paragraphs().get(0);
    }

    private static List<String> texts(String source) throws Exception {
        return read(source).paragraphs().stream().map(Paragraph::text).toList();
    }

    private static Document read(String source) throws Exception {
        return new MarkdownReader().read(source.getBytes(StandardCharsets.UTF_8), "");
    }
}
