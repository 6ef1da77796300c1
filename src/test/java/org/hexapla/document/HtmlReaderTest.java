package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                // as word processors save them
                "<p>Springs<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\">"
                        + "<sup>1</sup></a>, and</p><div id=\"sdfootnote1\"><p class=\"sdfootnote\">"
                        + "<a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1"
                        + "</a>See the map.</p>\n<p>And the list.</p></div>",
                "<p>Springs<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span"
                        + " class=MsoFootnoteReference><![if !supportFootnotes]>1<![endif]></span></a>,"
                        + " and</p><div style='mso-element:footnote-list'><hr><div"
                        + " style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="
                        + "\"#_ftnref1\" name=\"_ftn1\"><span>1</span></a> See the map.</p><p>And the"
                        + " list.</p></div></div>",
                "<p>Springs<span title=\"Footnote: See\"><a href=\"#ftn1\" id=\"body_ftn1\">1</a></span>,"
                        + " and</p><p><span><a id=\"ftn1\" href=\"#body_ftn1\">1</a></span>See the"
                        + " map.<br>And the list.</p>",
                // as people write them
                "<p>Springs<sup id=r1><a href=#f1>1</a></sup>, and<p id=f1><a href=#r1>1</a> See the"
                        + " map.<br>And the list."
            })
    void linksThatLeadToEachOtherTieANoteToItsReference(String page) throws Exception {
        List<Paragraph> paragraphs = read(page).paragraphs();

        assertThat(paragraphs)
                .extracting(Paragraph::text, Paragraph::role)
                .containsExactly(
                        tuple("Springs1, and", Paragraph.Role.BODY),
                        tuple("1 See the map.\nAnd the list.", Paragraph.Role.NOTE));
        assertThat(paragraphs.get(0).marks())
                .containsExactly(new Mark(Kind.FOOTNOTE_REFERENCE, 7, 8));
        assertThat(paragraphs.get(1).marks())
                .containsExactly(new Mark(Kind.FOOTNOTE_REFERENCE, 0, 1));
    }

    @Test
    void linksInATableOfContentsTieNoNotes() throws Exception {
        assertThat(
                        read("<p><a id=t1 href=#c1>1</a> Wells<h2><a id=c1 href=#t1>1</a> Wells</h2>")
                                .paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Paragraph.Role.BODY, Paragraph.Role.HEADING);
    }

    @Test
    void theHeadAndFootOfThePrintedPagesAreNoText() throws Exception {
        assertThat(
                        read("<div title=\"header\"><p>A/7/12</p></div><p>Wells</p>"
                                        + "<div title=\"footer\"><p>10-12345 1</p></div>")
                                .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Wells");
    }

    @Test
    void aNumberThatThePageHasItselfIsNotCountedAgain() throws Exception {
        assertThat(
                        read("<ol><li><p><span style=\"float:left\">1.</span><span>Row;</span>"
                                        + "</p><ol><li><span>(a)</span>Sow;</ol></ol>")
                                .paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("1. Row;", "(a) Sow;");
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
