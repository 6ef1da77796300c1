package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hexapla.document.Mark.Kind;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @Test
    void blocksAreParagraphsAndTheHeadIsNone() throws Exception {
        Document document =
                read(
                        "<html><head><title>no</title><style>p{}</style></head><body><h1>Head</h1>"
                                + "<p>One</p>Loose<ul><li>Two<li>Three</ul>"
                                + "<table><tr><td>Four<td>Five</table><script>no()</script></body></html>");

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Head", "One", "Loose", "Two", "Three", "Four", "Five");
        assertThat(document.paragraphs().get(0).role()).isEqualTo(Paragraph.Role.HEADING);
    }

    @Test
    void theCellsOfTablesAreToldFromOtherParagraphs() throws Exception {
        Document document =
                read(
                        "<p>Before<table><caption>Depths</caption><tr><th>Village<th>Depth"
                                + "<tr><td><p>Upper Mill<p>(north)<td><pre>12 m</pre></table>After");

        assertThat(document.paragraphs())
                .filteredOn(Paragraph::inTable)
                .extracting(Paragraph::text)
                .containsExactly("Village", "Depth", "Upper Mill", "(north)", "12 m");
    }

    @Test
    void marksAndBreaksAreKept() throws Exception {
        Paragraph paragraph =
                read("<p><i>Recalling</i> its\n   <b>text</b>,<sup>[2]</sup><br>then</p>")
                        .paragraphs()
                        .get(0);

        assertThat(paragraph.text()).isEqualTo("Recalling its text,[2]\nthen");
        assertThat(paragraph.breaks()).containsExactly(22);
        assertThat(paragraph.marks())
                .extracting(Mark::kind, Mark::start, Mark::end)
                .containsExactly(
                        tuple(Kind.ITALIC, 0, 9),
                        tuple(Kind.BOLD, 14, 18),
                        tuple(Kind.FOOTNOTE_REFERENCE, 19, 22));
    }

    @Test
    void referencesKeepTheirPlaces() throws Exception {
        Document document = read("<p>𝔸 &eacute;t&#233; l&rsquo;an &amp x</p>");
        Paragraph paragraph = document.paragraphs().get(0);

        assertThat(paragraph.text()).isEqualTo("𝔸 été l’an & x");
        assertThat(paragraph.source().range(3, 4)).isEqualTo(new SourceRange(5, 13));
        assertThat(paragraph.source().range(0, 2)).isEqualTo(new SourceRange(3, 4));
        assertThat(paragraph.source().range(14, 15)).isEqualTo(new SourceRange(37, 38));
    }

    @Test
    void theEncodingThatThePageDeclaresIsHonoured() throws Exception {
        String page = "<meta charset=\"windows-1252\"><p>Réaffirmant</p>";
        byte[] file = page.getBytes(Charset.forName("windows-1252"));

        assertThat(new HtmlReader().read(file, "").paragraphs().get(0).text())
                .isEqualTo("Réaffirmant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-16be", "utf-32", "unicode", "ucs-2"})
    void aWideEncodingDeclaredInSingleBytesMeansUtf8(String charset) throws Exception {
        Document document = read("<meta charset=" + charset + "><p>Réaffirmant 大会</p>");

        assertThat(document.paragraphs().get(0).text()).isEqualTo("Réaffirmant 大会");
    }

    @Test
    void theNumbersThatTheBrowserCountsAreText() throws Exception {
        Document document =
                read(
                        "<ol start=3><li>Row;<ol type=a><li><p>In spring;</p><li>In autumn;</ol>"
                                + "<li value=7>Rest;<li>8. Stop.</ol><ul><li>Loose</ul>"
                                + "<ol style='list-style-type: none'><li>Bare</ol>");

        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .containsExactly(
                        "3. Row;",
                        "a. In spring;",
                        "b. In autumn;",
                        "7. Rest;",
                        "8. Stop.",
                        "Loose",
                        "Bare");
        assertThat(document.paragraphs().get(0).source().range(3, 6))
                .isEqualTo(new SourceRange(16, 19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ul><li>", "<ol><li>", "<p><i><b>x"})
    void whatIsNestedWithoutEndIsRefused(String tags) {
        assertThatThrownBy(() -> read(tags.repeat(2000) + "x"))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.EXCESSIVE));
    }

    @Test
    void aListAHundredLevelsDeepIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("<p>Words\n" + "<ol><li>x\n".repeat(100)))
                .hasMessageContaining("more than 50 levels deep, at line 52");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        assertThatThrownBy(() -> read("<html><body><p> </p></body></html>"))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.EMPTY));
    }

    private static Document read(String source) throws Exception {
        return new HtmlReader().read(source.getBytes(StandardCharsets.UTF_8), "");
    }
}
