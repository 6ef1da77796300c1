package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hexapla.document.HtmlReader;
import org.junit.jupiter.api.Test;

/** Tables stand in every format where the clauses of a text do. */
class TableClausesTest {

    private static final String TABLE =
            "<table><tr><th>Village</th><th>Wells</th></tr>"
                    + "<tr><td>Upper Mill</td><td>12</td></tr></table>";

    @Test
    void cellsOfAnAnnexAreParagraphsBeneathTheClauseThatTheyFollow() throws Exception {
        assertThat(
                        of(
                                "<p>The General Assembly,<p>Recalling its resolution 6/3,"
                                        + "<p>1. Adopts the annex.<p>Annex<p>List of wells"
                                        + "<p>1. The wells are counted every year."
                                        + TABLE
                                        + "<p>See the map.<p>2. Dry wells do not count."))
                .containsExactly(
                        "opening",
                        "preambular",
                        "operative 1",
                        "annex",
                        "paragraph 1 ^3",
                        "paragraph ^4",
                        "paragraph ^4",
                        "paragraph ^4",
                        "paragraph ^4",
                        "paragraph ^3",
                        "paragraph 2 ^3");
    }

    @Test
    void cellsAmidAPreambleAndAListLeaveTheirClausesAsTheyAre() throws Exception {
        assertThat(
                        of(
                                "<p>The General Assembly,<p>Noting the depths of the wells:"
                                        + TABLE
                                        + "<p>Recalling its resolution 6/3,<p>1. Requests the elders:"
                                        + "<p>(a) To count the following:"
                                        + TABLE
                                        + "<p>(b) To write the depths down."))
                .containsExactly(
                        "opening",
                        "preambular",
                        "paragraph ^1",
                        "paragraph ^1",
                        "paragraph ^1",
                        "paragraph ^1",
                        "preambular",
                        "operative 1",
                        "sub-paragraph a ^7",
                        "paragraph ^8",
                        "paragraph ^8",
                        "paragraph ^8",
                        "paragraph ^8",
                        "sub-paragraph b ^7");
    }

    @Test
    void noClauseGoesOnBehindATable() throws Exception {
        assertThat(
                        of(
                                "<p>The General Assembly,<p>1. Decides on the list<table><tr>"
                                        + "<td>Upper<td>Lower</table><p>which is kept open."))
                .containsExactly(
                        "opening", "operative 1", "paragraph ^1", "paragraph ^1", "paragraph");
    }

    @Test
    void aHeadThatIsLaidOutInATableStaysAHead() throws Exception {
        assertThat(
                        of(
                                "<table><tr><td>United Nations<td>A/RES/7/12<tr><td>Distr.: General"
                                        + "<td>4 May 2010</table><p>7/12. Keeping of wells"
                                        + "<p>The General Assembly,<p>1. Requests a report."))
                .containsExactly(
                        "masthead",
                        "masthead",
                        "masthead",
                        "masthead",
                        "title",
                        "opening",
                        "operative 1");
    }

    @Test
    void aTableThatLaysTheWholeTextOutIsReadLikeTheText() throws Exception {
        assertThat(
                        of(
                                "<table><tr><td><p>The General Assembly,<p>Recalling its resolution"
                                        + " 6/3,<tr><td>1. Requests a report.<tr><td><p>Annex"
                                        + "<p>List of wells</table>"))
                .containsExactly("opening", "preambular", "operative 1", "annex");
    }

    @Test
    void cellsAreParagraphsInATextThatIsNoResolution() throws Exception {
        assertThat(of("<h1>Wells</h1><p>All wells:" + TABLE))
                .containsExactly(
                        "heading",
                        "paragraph",
                        "paragraph ^1",
                        "paragraph ^1",
                        "paragraph ^1",
                        "paragraph ^1");
    }

    private static List<String> of(String page) throws Exception {
        return Standings.of("en", new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), ""));
    }
}
