package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hexapla.document.MarkdownReader;
import org.hexapla.document.PlainTextReader;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keeping of village wells|title",
                "# Keeping of village wells|title",
                "**Keeping of village wells**|title",
                "A/RES/99/1|masthead",
                "The General Assembly|masthead",
                "4 May 2017|masthead",
                "Adopted by the Council on 4 May 2017|masthead",
                "[on the report of the Second Committee]|masthead"
            })
    void aLineAboveTheOpeningIsATitleWithoutANumberToo(String line, String kind) throws Exception {
        assertThat(
                        lines(
                                markdown(
                                        "en",
                                        line
                                                + "\n\nThe General Assembly,\n\n"
                                                + "*Noting* the wells,\n\n1. Decides to row.\n")))
                .containsExactly(kind, "opening", "preambular", "operative 1");
    }

    @Test
    void theDateBelowAMeetingIsNoNote() throws Exception {
        SegmentedText text =
                plain(
                        "en",
                        """
                        99/1. Title

                        The General Assembly,

                        1. Decides to row.

                        61st plenary meeting

                        4 May 2017

                        1 See the map.
                        """);

        assertThat(lines(text))
                .endsWith("operative 1", "meeting-line", "meeting-line", "footnote 1");
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

    @ParameterizedTest
    @MethodSource("declarations")
    void aDeclarationHasItsPreambleAndArticlesInEveryLanguage(String language, String source)
            throws Exception {
        SegmentedText text = plain(language, source);

        assertThat(standings(text))
                .containsExactly(
                        "title",
                        "heading",
                        "preambular ^1",
                        "preambular ^1",
                        "opening ^1",
                        "operative ^1",
                        "article 1",
                        "paragraph ^6",
                        "article 2",
                        "paragraph 1 ^8",
                        "paragraph 2 ^8",
                        "sub-paragraph a ^10",
                        "sub-paragraph b ^10");
        assertThat(text.clauses().get(2).openings()).contains("whereas");
        assertThat(text.clauses().get(3).openings()).contains("recalling");
        assertThat(text.clauses().get(5).openings()).contains("proclaims");
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of(
                        "en",
                        """
                        Declaration on Lighthouses

                        Preamble

                        Whereas every harbour needs a light,

                        Recalling the lamps of old,

                        Now, therefore, the General Assembly,

                        Proclaims this declaration:

                        Article 1

                        Every harbour has a light.

                        Article 2

                        1. Nobody puts it out.

                        2. Keepers shall:

                        (a) Stay awake;

                        (b) Count the ships.
                        """),
                Arguments.of(
                        "fr",
                        """
                        Déclaration sur les phares

                        Préambule

                        Considérant que tout port a besoin d’un feu,

                        Rappelant les lampes d’autrefois,

                        L’Assemblée générale

                        Proclame la présente déclaration :

                        Article premier

                        Tout port a un feu.

                        Article 2

                        1. Nul ne l’éteint.

                        2. Les gardiens doivent :

                        a) Veiller ;

                        b) Compter les navires.
                        """),
                Arguments.of(
                        "es",
                        """
                        Declaración sobre los faros

                        Preámbulo

                        Considerando que todo puerto necesita una luz,

                        Recordando las lámparas de antaño,

                        La Asamblea General

                        Proclama la presente declaración:

                        Artículo 1

                        Todo puerto tiene una luz.

                        Artículo 2

                        1. Nadie la apaga.

                        2. Los fareros deberán:

                        a) Velar;

                        b) Contar los barcos.
                        """),
                Arguments.of(
                        "ru",
                        """
                        Декларация о маяках

                        Преамбула

                        Принимая во внимание, что каждой гавани нужен свет,

                        ссылаясь на лампы прошлого,

                        Генеральная Ассамблея,

                        провозглашает настоящую декларацию:

                        Статья 1

                        В каждой гавани есть свет.

                        Статья 2

                        1. Никто его не гасит.

                        2. Смотрители должны:

                        а) бодрствовать;

                        б) считать корабли.
                        """),
                Arguments.of(
                        "ar",
                        """
                        إعلان المنارات

                        الديباجة

                        لما كان كل ميناء يحتاج إلى ضوء،

                        وإذ تشير إلى مصابيح الماضي،

                        فإن الجمعية العامة،

                        تنادي بهذا الإعلان:

                        المادة الأولى

                        لكل ميناء ضوء.

                        المادة 2

                        1 - لا يطفئه أحد.

                        2 - على الحراس:

                        (أ) أن يسهروا؛

                        (ب) أن يعدوا السفن.
                        """),
                Arguments.of(
                        "zh",
                        """
                        灯塔宣言

                        序言

                        鉴于每个港口都需要灯光,

                        回顾往日的灯,

                        因此现在,大会,发布本宣言:

                        第一条

                        每个港口都有灯光。

                        第二条

                        一、任何人不得熄灭它。

                        二、看守人应:

                        (子) 保持清醒;

                        (丑) 清点船只。
                        """));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Article No. 1, Article 2",
        "fr, Article 1er, Article 2",
        "es, Artículo 1º, Artículo 2º",
        "ru, Статья 1-я, Статья 2-я"
    })
    void articlesAreNumberedByOrdinalsToo(String language, String first, String second)
            throws Exception {
        String source =
                declarations()
                        .filter(one -> language.equals(one.get()[0]))
                        .map(one -> String.valueOf(one.get()[1]))
                        .findFirst()
                        .orElseThrow();
        String numbered =
                source.replaceFirst("(?m)^.*(Article|Artículo|Статья) (1|premier)$", first)
                        .replaceFirst("(?m)^.*(Article|Artículo|Статья) 2$", second);

        assertThat(numbered).isNotEqualTo(source);
        assertThat(standings(plain(language, numbered)))
                .isEqualTo(standings(plain(language, source)));
    }

    @Test
    void clausesStandUnderTheHeadingAboveThem() throws Exception {
        SegmentedText text =
                plain(
                        "fr",
                        """
                        99/3. Titre

                        L'Assemblée générale,

                        Rappelant sa décision,

                        I

                        Des livres

                        1. Prie les lecteurs de lire ;

                        2. Décide de compter ;

                        II

                        1. Décide d'écrire ;

                        Suite à donner

                        2. Décide d'y revenir.

                        12 e séance plénière

                        Annexe II

                        Règles de la maison

                        Article premier

                        1. On lit en silence.
                        """);

        assertThat(standings(text))
                .containsExactly(
                        "title",
                        "opening",
                        "preambular",
                        "heading i",
                        "operative 1 ^3",
                        "operative 2 ^3",
                        "heading ii",
                        "operative 1 ^6",
                        "heading ^6",
                        "operative 2 ^8",
                        "meeting-line",
                        "annex ii",
                        "article 1 ^11",
                        "paragraph 1 ^12");
    }

    @Test
    void aClauseGoesOnBehindTheNotesAndTheHeadOfAPage() throws Exception {
        SegmentedText text =
                plain(
                        "en",
                        """
                        The General Assembly,

                        Recalling the report of the keepers, 7 and the

                        7 See A/99/12.

                        A/RES/99/4

                        letters of the captains,

                        1. Decides to read them.
                        """);

        assertThat(text.segments()).extracting(Segment::clause).containsExactly(0, 1, 2, 3, 1, 4);
        assertThat(text.clauses().get(2).parent()).isEqualTo(OptionalInt.of(1));
        assertThat(text.clauses().get(3).kind()).isEqualTo(ClauseKind.MASTHEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The Security Council,|Also recalling its words,|1. Further requests a report.",
                "fr|Le Conseil de sécurité,|Rappelant également ses paroles,|1. Prie les États.",
                "es|El Consejo de Seguridad,|Recordando también sus palabras,|1. Pide un informe.",
                "ru|Совет Безопасности,|также ссылаясь на свои слова,|1. просит доклад.",
                "ar|إن مجلس الأمن،|وإذ يشير أيضا إلى كلماته،|1 - يطلب تقريرا.",
                "zh|安全理事会，|又回顾其言，|1. 还请提出报告。",
                "en|The Human Rights Council,|Recalling its words,|1. Requests a report.",
                "zh|经济及社会理事会，|回顾其言，|1. 请提出报告。"
            })
    void theOpeningVerbHasAKeyCommonToAllLanguages(
            String language, String formula, String recalling, String requests) throws Exception {
        SegmentedText text =
                plain(language, formula + "\n\n" + recalling + "\n\n" + requests + "\n");

        assertThat(lines(text)).containsExactly("opening", "preambular", "operative 1");
        assertThat(text.clauses().get(1).openings()).first().isEqualTo("recalling");
        assertThat(text.clauses().get(2).openings()).first().isEqualTo("requests");
    }

    @Test
    void howAChineseVerbIsMeantDoesNotHideIt() throws Exception {
        SegmentedText text = plain("zh", "大会，\n\n赞赏地注意到桥梁的报告，\n\n1. 请提出报告。\n");

        assertThat(text.clauses().get(1).openings()).contains("noting", "taking-note");
    }

    @Test
    void aVoteRecordBelongsToTheMeetingLine() throws Exception {
        assertThat(
                        lines(
                                plain(
                                        "es",
                                        """
                                        La Asamblea General,

                                        1. Decide leer.

                                        12ª sesión plenaria

                                        Votos a favor: Atlántida, Utopía

                                        Abstenciones: Ninguna
                                        """)))
                .containsExactly(
                        "opening", "operative 1", "meeting-line", "meeting-line", "meeting-line");
    }

    /** The kind, number and parent of each clause. */
    private static List<String> standings(SegmentedText text) {
        return text.clauses().stream()
                .map(
                        clause ->
                                clause.kind().key()
                                        + clause.number().map(n -> " " + n).orElse("")
                                        + (clause.parent().isPresent()
                                                ? " ^" + clause.parent().getAsInt()
                                                : ""))
                .toList();
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
