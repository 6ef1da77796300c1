package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.hexapla.document.MarkdownReader;
import org.hexapla.document.PlainTextReader;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;

/** Texts of our own in the shapes that resolutions take. */
class ResolutionClausesTest {

    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());

    @Test
    void theSecurityCouncilHasNoTitleWordsAndAnAdoptionLineOnTop() throws Exception {
        SegmentedText text =
                plain(
                        "en",
                        """
                        Resolution 9001 (1999)

                        Adopted by the Security Council at its 5000th meeting, on 1 May 1999

                        The Security Council,
                        Recalling its resolution 8000 (1998),

                        Determined to act,

                        1. Calls upon all parties to:
                        (a) Cease fire;
                        (b) Report:
                        (i) Weekly;
                        (ii) In writing;
                        (c) Cooperate;

                        2. Decides to remain seized of the matter.
                        """);

        assertThat(lines(text))
                .containsExactly(
                        "title",
                        "masthead",
                        "opening",
                        "preambular",
                        "preambular",
                        "operative 1",
                        "sub-paragraph a",
                        "sub-paragraph b",
                        "sub-paragraph i",
                        "sub-paragraph ii",
                        "sub-paragraph c",
                        "operative 2");
        assertThat(text.clauses().get(6).parent()).isEqualTo(OptionalInt.of(5));
        assertThat(text.clauses().get(8).parent()).isEqualTo(OptionalInt.of(7));
        assertThat(text.clauses().get(10).parent()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void theLetterIFollowsTheLetterH() throws Exception {
        SegmentedText text =
                plain(
                        "fr",
                        """
                        99/1. Titre

                        L'Assemblée générale ,

                        1. Décide :

                        g ) De lire ;

                        h ) D'écrire ;

                        i ) De compter.

                        12 e séance plénière 1 er mai 1999
                        """);

        assertThat(lines(text))
                .containsExactly(
                        "title",
                        "opening",
                        "operative 1",
                        "sub-paragraph g",
                        "sub-paragraph h",
                        "sub-paragraph i",
                        "meeting-line");
        assertThat(text.clauses().get(5).parent()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void lettersOfEveryScriptAreNumberedAlike() throws Exception {
        String arabic =
                "إن الجمعية العامة،\n\n١ - تقرر:\n\n(أ) أن تقرأ؛\n\n(ب) أن تكتب؛\n\n(ج) أن تحسب.\n";
        String chinese = "大会，\n\n1. 决定：\n\n(子) 读；\n\n(丑) 写；\n\n(寅) 算。\n";
        String russian =
                "Генеральная Ассамблея,\n\n1. постановляет:\n\nа) читать;\n\nб) писать;\n\nв) считать.\n";

        List<String> expected =
                List.of(
                        "opening",
                        "operative 1",
                        "sub-paragraph a",
                        "sub-paragraph b",
                        "sub-paragraph c");
        assertThat(lines(plain("ar", arabic))).isEqualTo(expected);
        assertThat(lines(plain("zh", chinese))).isEqualTo(expected);
        assertThat(lines(plain("ru", russian))).isEqualTo(expected);
    }

    @Test
    void partsHaveTheirOwnFormulaAndNumbers() throws Exception {
        assertThat(
                        lines(
                                plain(
                                        "es",
                                        """
                                        99/2. Título

                                        A

                                        La Asamblea General,

                                        Recordando su decisión,

                                        1. Decide leer.

                                        B

                                        La Asamblea General,

                                        Pide al Secretario General que escriba.

                                        Anexo

                                        1. Una regla.
                                        """)))
                .containsExactly(
                        "title",
                        "heading a",
                        "opening",
                        "preambular",
                        "operative 1",
                        "heading b",
                        "opening",
                        "operative",
                        "annex",
                        "paragraph 1");
    }

    @Test
    void aParagraphThatAPageBrokeIsOneClause() throws Exception {
        SegmentedText text =
                plain(
                        "en",
                        """
                        The General Assembly,

                        Recalling the report that was laid before the

                        members in May,

                        1. Decides to read it.
                        """);

        assertThat(text.clauses())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.OPENING, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE);
        assertThat(text.segments()).extracting(Segment::clause).containsExactly(0, 1, 1, 2);
    }

    @Test
    void footnotesThatLostTheirMarksAreToldByTheirWords() throws Exception {
        SegmentedText text =
                plain(
                        "en",
                        """
                        The Security Council,

                        Recalling the report,

                        2 See document S/1.
                        3 Ibid., document S/2.

                        1. Decides to read it.

                        Adopted at the 5000th meeting.

                        4 One member did not take part.
                        """);

        assertThat(lines(text))
                .containsExactly(
                        "opening",
                        "preambular",
                        "footnote 2",
                        "footnote 3",
                        "operative 1",
                        "meeting-line",
                        "footnote 4");
    }

    @Test
    void whatIsNoResolutionIsNeverParsedAsOne() throws Exception {
        SegmentedText text =
                markdown(
                        "en",
                        """
                        # The General Assembly meets

                        The General Assembly met on Monday. It recalled an old resolution.

                        1. Everyone has the right to read.

                        A note.<sup>1</sup>

                        <sup>1</sup> See above.
                        """);

        assertThat(lines(text))
                .containsExactly(
                        "heading",
                        "paragraph",
                        "paragraph",
                        "paragraph 1",
                        "paragraph",
                        "footnote 1");
        assertThat(text.clauses().get(4).parent()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void aLanguageWithoutAGrammarIsReadAsParagraphs() throws Exception {
        assertThat(lines(plain("de", "Die Generalversammlung,\n\n1. beschließt zu lesen.\n")))
                .containsExactly("paragraph", "paragraph 1");
    }

    /** The kind and number of each segment's clause. */
    private static List<String> lines(SegmentedText text) {
        return text.segments().stream()
                .map(text::clauseOf)
                .map(clause -> clause.kind().key() + clause.number().map(n -> " " + n).orElse(""))
                .toList();
    }

    private static SegmentedText plain(String language, String source) throws Exception {
        byte[] file = source.getBytes(StandardCharsets.UTF_8);
        return SEGMENTER.segment(
                new PlainTextReader().read(file, ""), Language.of(language), Segmentation.AUTO);
    }

    private static SegmentedText markdown(String language, String source) throws Exception {
        byte[] file = source.getBytes(StandardCharsets.UTF_8);
        return SEGMENTER.segment(
                new MarkdownReader().read(file, ""), Language.of(language), Segmentation.AUTO);
    }
}
