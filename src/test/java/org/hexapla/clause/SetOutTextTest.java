package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resolution only sets out, told from what the organ does itself. */
class SetOutTextTest {

    /** An opening, an act that announces, a numbered point in two parts, and the next act. */
    private static final String TEXT =
            "%s\n\n%s\n\n%s\n\n1. %s\n\n2. %s\n\n(a) %s\n\n(b) %s\n\n%s\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Recalling the lake, | Recommends the following rules: |"
                        + " Each boat carries a lamp; | A boat has: | Oars; | A bell; |"
                        + " Requests the Secretary-General to buy oars.",
                "fr | L'Assemblée générale, | Rappelant le lac, | Recommande les règles suivantes : |"
                        + " Chaque barque porte une lampe ; | Une barque possède : | Des rames ; |"
                        + " Une cloche ; | Prie le Secrétaire général d'acheter des rames.",
                "es | La Asamblea General, | Recordando el lago, | Recomienda las normas siguientes: |"
                        + " Cada barca lleva una lámpara; | Una barca tiene: | Remos; |"
                        + " Una campana; | Pide al Secretario General que compre remos.",
                "ru | Генеральная Ассамблея, | ссылаясь на озеро, | рекомендует следующие правила: |"
                        + " Каждая лодка несет фонарь; | Лодка имеет: | Весла; | Колокол; |"
                        + " просит Генерального секретаря купить весла.",
                "ar | إن الجمعية العامة، | إذ تشير إلى البحيرة، | توصي بالقواعد التالية: |"
                        + " يحمل كل قارب مصباحا؛ | للقارب: | مجاديف؛ | جرس؛ |"
                        + " تطلب إلى الأمين العام شراء المجاديف.",
                "zh | 大会， | 回顾湖泊， | 建议下列规则： | 每艘船带一盏灯； | 船上有： | 桨； | 铃； |" + " 决定买桨。"
            })
    void isNoActOfTheOrgan(
            String language,
            String opening,
            String preambular,
            String announcement,
            String point,
            String second,
            String a,
            String b,
            String act)
            throws Exception {
        String text = TEXT.formatted(opening, preambular, announcement, point, second, a, b, act);

        assertThat(Standings.of(language, text))
                .containsExactly(
                        "opening",
                        "preambular",
                        "operative",
                        "paragraph 1",
                        "paragraph 2",
                        "sub-paragraph a ^4",
                        "sub-paragraph b ^4",
                        "operative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Security Council, | Resolves: | That the lake be measured; |"
                        + " That a map be drawn.",
                "fr | Le Conseil de sécurité, | Décide : | Que le lac sera mesuré ; |"
                        + " Qu'une carte sera dessinée.",
                "es | El Consejo de Seguridad, | Decide: | Que se mida el lago; |"
                        + " Que se dibuje un mapa.",
                "ru | Совет Безопасности, | постановляет: | что озеро должно быть измерено; |"
                        + " чтобы была составлена карта.",
                "ar | إن مجلس الأمن، | يقرر: | أن يقاس عمق البحيرة؛ | أن ترسم خريطة."
            })
    void isAPointWhereItGoesOnWithTheSentence(
            String language, String opening, String act, String first, String second)
            throws Exception {
        String text = "%s\n\n%s\n\n1. %s\n\n2. %s\n".formatted(opening, act, first, second);

        assertThat(Standings.of(language, text))
                .containsExactly(
                        "opening", "operative", "sub-paragraph 1 ^1", "sub-paragraph 2 ^1");
    }

    @Test
    void isAPointWhereItsClauseBreaksOffInTheSentence() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                1. Calls upon the parties to:

                                1. Measure the lake;

                                2. Draw a map;

                                2. Requests a report.
                                """))
                .containsExactly(
                        "opening",
                        "operative 1",
                        "sub-paragraph 1 ^1",
                        "sub-paragraph 2 ^1",
                        "operative 2");
    }

    @Test
    void standsUnderItsHeadingsAndTheNextActDoesNot() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                1. Recommends to the two towns as follows:

                                A. THE LAKE

                                1. The lake belongs to both towns.

                                B. THE SHORE

                                2. The shore belongs to none.

                                2. Decides to remain seized of the matter.
                                """))
                .containsExactly(
                        "opening",
                        "operative 1",
                        "heading a",
                        "paragraph 1 ^2",
                        "heading b",
                        "paragraph 2 ^4",
                        "operative 2");
    }

    @Test
    void standsUnderFiguresThatNumberHeadingsInCapitals() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                Recommends as follows:

                                1. THE LAKE

                                The lake belongs to both towns.

                                2. THE SHORE

                                The shore belongs to none.
                                """))
                .containsExactly(
                        "opening",
                        "operative",
                        "heading 1",
                        "paragraph ^2",
                        "heading 2",
                        "paragraph ^4");
    }

    @Test
    void mayBeADeclarationWithoutNumbers() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                L'Assemblée générale,

                                Proclame la Déclaration ci-après :

                                Déclaration sur les lacs

                                Les lacs appartiennent à tous.

                                Nul ne peut vider un lac.
                                """))
                .containsExactly("opening", "operative", "heading", "paragraph ^2", "paragraph ^2");
    }

    @Test
    void mayBeAQuotationOrStandBehindDashes() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                Disturbed by the state of the lake, where it was agreed:

                                - That all boats would be moved,

                                - That no net would be used,

                                Concerned by the fish,

                                1. Reaffirms what was laid down as follows:

                                “All fish have the right to water”;

                                2. Requests a report.
                                """))
                .containsExactly(
                        "opening",
                        "preambular",
                        "paragraph",
                        "paragraph",
                        "preambular",
                        "operative 1",
                        "paragraph",
                        "operative 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Security Council, | Decides as follows: | The Security Council requests a map.",
                "fr | Le Conseil de sécurité, | Décide ce qui suit : | Le Conseil de sécurité prie d'agir.",
                "es | El Consejo de Seguridad, | Decide lo siguiente: | El Consejo de Seguridad pide un mapa.",
                "ru | Совет Безопасности, | постановляет следующее: | Совет Безопасности просит карту.",
                "ar | إن مجلس الأمن، | يقرر ما يلي: | إن مجلس الأمن يطلب خريطة.",
                "zh | 安全理事会， | 决定如下： | 安全理事会请画图。"
            })
    void isNoneWhereTheOrganIsNamedBeforeItsVerb(
            String language, String opening, String announcement, String act) throws Exception {
        assertThat(Standings.of(language, opening + "\n\n" + announcement + "\n\n1. " + act + "\n"))
                .containsExactly("opening", "operative", "operative 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Security Council, | Adopts this plan: | Welcomes boats. | Requests a map.",
                "fr | Le Conseil de sécurité, | Adopte ce plan : | Note des barques. | Prie d'agir.",
                "es | El Consejo de Seguridad, | Aprueba este plan: | Insta a remar. | Decide esperar.",
                "zh | 安全理事会， | 通过计划如下： | 鼓励划船。 | 决定画图。"
            })
    void beginsWhereFiguresBeginAnewWhateverItsVerb(
            String language, String opening, String announcement, String point, String act)
            throws Exception {
        String text =
                "%s\n\n1. %s\n\n1. %s\n\n2. %s\n".formatted(opening, announcement, point, act);

        assertThat(Standings.of(language, text))
                .containsExactly("opening", "operative 1", "paragraph 1", "operative 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Proclaims the following Declaration | Lakes are deep.",
                "fr | L'Assemblée générale, | Proclame la Déclaration suivante | Les lacs sont là.",
                "es | La Asamblea General, | Proclama la Declaración siguiente | Los lagos son hondos.",
                "ru | Генеральная Ассамблея, | провозглашает следующую Декларацию | Озера глубоки.",
                "ar | إن الجمعية العامة، | تعلن المبادئ التالية | البحيرات عميقة.",
                "zh | 大会， | 通过下列宣言 | 湖泊很深。"
            })
    void mayBeAnnouncedInWords(String language, String opening, String announcement, String point)
            throws Exception {
        String text = "%s\n\n%s\n\n1. %s\n".formatted(opening, announcement, point);

        assertThat(Standings.of(language, text))
                .containsExactly("opening", "operative", "paragraph 1");
    }

    @Test
    void countsOnInVerbsThatNeedNotBeTheOrgans() throws Exception {
        assertThat(
                        Standings.of(
                                "zh",
                                """
                                安全理事会，

                                1. 通过计划如下：

                                1. 各船应带灯；

                                2. 强调安静；

                                3. 鼓励划船。

                                2. 决定画图。
                                """))
                .containsExactly(
                        "opening",
                        "operative 1",
                        "paragraph 1",
                        "paragraph 2",
                        "paragraph 3",
                        "operative 2");
    }

    @Test
    void isNoneWhereTheNextFigureCountsOn() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                1. Calls upon the towns to agree:

                                2. Rquests a report;

                                3. Decides to wait.
                                """))
                .containsExactly("opening", "operative 1", "operative 2", "operative 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | إن الجمعية العامة، | تقرر أن تنتظر. | المرفق | دور الأمين العام | دور UNICEF",
                "zh | 大会， | 决定等候。 | 附件 | 秘书长的作用 | UNICEF 的作用",
            })
    void isNotInCapitalsForTheNameOfAnOrganInAScriptWithoutThem(
            String language, String opening, String act, String annex, String first, String second)
            throws Exception {
        String text =
                "%s%n%n1. %s%n%n%s%n%n1. %s%n%n2. %s%n"
                        .formatted(opening, act, annex, first, second);

        assertThat(Standings.of(language, text))
                .containsExactly(
                        "opening", "operative 1", "annex", "paragraph 1 ^2", "paragraph 2 ^2");
    }

    @Test
    void hasNumeralsThatBeginAgainAtMostOneLevelBelow() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The General Assembly,

                                1. Decides to wait.

                                Annex

                                I. Lakes

                                II. Rivers

                                I. Boats

                                II. Nets

                                I. Fish

                                II. Birds

                                I. Reeds
                                """))
                .endsWith(
                        "annex",
                        "heading i ^2",
                        "heading ii ^2",
                        "heading i ^4",
                        "heading ii ^4",
                        "heading i ^4",
                        "heading ii ^4",
                        "heading i ^4");
    }

    @Test
    void hasHeadingsWithoutNumbersOfTwoRanksAtMost() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The General Assembly,

                                1. Decides to wait.

                                Annex

                                Lakes

                                Rivers

                                Boats

                                Fish

                                All fish swim.
                                """))
                .endsWith("annex", "heading ^2", "heading ^3", "heading ^3", "paragraph ^5");
    }
}
