package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Resolutions as scans and the pages of PDFs leave them. */
class ScannedResolutionTest {

    @Test
    void aLetterWithoutNeighboursHeadsNoPart() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                99/1. Le lac

                                L'Assemblée générale,

                                Rappelant le lac,

                                A

                                Préoccupée par les poissons,

                                1. Prie le Secrétaire général de compter les poissons.
                                """))
                .containsExactly(
                        "title", "opening", "preambular", "masthead", "preambular", "operative 1");
    }

    @Test
    void aSmallLetterAloneHeadsThePartAfterTheOneAbove() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                A

                                1. Requests a report;

                                B

                                2. Requests a map;

                                99-12345 page head

                                c

                                3. Decides to wait.
                                """))
                .containsExactly(
                        "opening",
                        "heading a",
                        "operative 1 ^1",
                        "heading b",
                        "operative 2 ^3",
                        "masthead",
                        "heading c",
                        "operative 3 ^6");
    }

    @Test
    void partsWithinAPartCountFromTheFirstLetterAgain() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The General Assembly,

                                A

                                1. Requests a report;

                                B

                                A. The lake

                                2. Requests a map;

                                B. The shore

                                3. Requests a plan.
                                """))
                .containsExactly(
                        "opening",
                        "heading a",
                        "operative 1 ^1",
                        "heading b",
                        "heading a ^3",
                        "operative 2 ^4",
                        "heading b ^3",
                        "operative 3 ^6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Requests a map; | Requests a plan; | Decides to wait.",
                "fr | L'Assemblée générale, | Prie d'agir ; | Prie d'attendre ; | Décide de voir.",
                "es | La Asamblea General, | Pide un mapa; | Pide un plan; | Decide esperar.",
                "ru | Генеральная Ассамблея, | просит карту; | просит план; | постановляет ждать.",
                "ar | إن الجمعية العامة، | تطلب خريطة؛ | تطلب خطة؛ | تقرر أن تنتظر.",
                "zh | 大会， | 请画图； | 请定计划； | 决定等候。"
            })
    void aFigureThatLostItsStopCountsOn(
            String language, String opening, String first, String second, String third)
            throws Exception {
        String text = "%s\n\n1. %s\n\n2 %s\n\n3, %s\n".formatted(opening, first, second, third);

        assertThat(Standings.of(language, text))
                .containsExactly("opening", "operative 1", "operative 2", "operative 3");
    }

    @Test
    void aTitleMayBeginAboveItsNumber() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                Résolution adoptée par l'Assemblée générale le 1er mai 1999

                                Renforcement de la connectivité entre les lacs

                                99/1. et les rivières

                                L'Assemblée générale,

                                Décide d'attendre.
                                """))
                .containsExactly("masthead", "title", "opening", "operative");
    }

    @Test
    void aTitleMayGoOnInItsDate() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                Resolution 9001 (1999)

                                of 18 January 1999

                                The Security Council,

                                Decides to wait.
                                """))
                .containsExactly("title", "opening", "operative");
    }

    @Test
    void aNumberAtTheTopTakesTheWordsAboveTheOpening() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                99/1.

                                Distr. générale 1 mai 1999

                                Point 117 de l'ordre du jour

                                Portée, modalités, forme et organisation de la troisième réunion de haut niveau sur les lacs, les rivières et les poissons qui y vivent depuis longtemps

                                L'Assemblée générale,

                                Décide d'attendre.
                                """))
                .containsExactly("title", "masthead", "masthead", "title", "opening", "operative");
    }

    @Test
    void clausesThatAScanRanTogetherArePartedAtTheirVerbs() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                Having studied the report on the lake
                                and taking note of what it says,
                                Responding to the wish of the fish,

                                1. Requests a map.
                                Adopted unanimously at the
                                9001st meeting.
                                """))
                .containsExactly(
                        "opening", "preambular", "preambular", "operative 1", "meeting-line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Decides to wait. 74th plenary meeting",
                "fr | L'Assemblée générale, | Décide d'attendre. 74e séance plénière",
                "es | La Asamblea General, | Decide esperar. 74ª sesión plenaria",
                "ru | Генеральная Ассамблея, | постановляет ждать. 74-е пленарное заседание",
                "ar | إن الجمعية العامة، | تقرر أن تنتظر. الجلسة العامة 74",
                "zh | 大会， | 决定等候。第74次全体会议"
            })
    void theMeetingMayStandBehindTheLastAct(String language, String opening, String act)
            throws Exception {
        assertThat(Standings.of(language, opening + "\n\n1. " + act + "\n"))
                .containsExactly("opening", "operative 1", "meeting-line");
    }

    @Test
    void aMeetingLineGoesOnInItsNumber() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                Decides to wait.

                                Adopted unanimously at the

                                2729the meeting
                                """))
                .containsExactly("opening", "operative", "meeting-line");
    }

    @Test
    void whatBeginsSmallGoesOnWithTheClauseAbove() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                L'Assemblée générale,

                                Prenant note des rapports récemment établis par

                                1 Voir la carte.

                                le Conseil des droits de l'homme,

                                1. Prend note de l'accord conclu avec les pêcheurs,

                                invite les États à compter les poissons ;

                                2. Décide d'attendre.
                                """))
                .containsExactly(
                        "opening", "preambular", "footnote 1", "operative 1", "operative 2");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'The General Assembly,','Recalling the lake,',Ibid.",
        "fr,'L''Assemblée générale,','Rappelant le lac,',Ibid.",
        "es,'La Asamblea General,','Recordando el lago,',Ibíd.",
        "ru,'Генеральная Ассамблея,','ссылаясь на озеро,',Там же.",
        "ar,'إن الجمعية العامة،','إذ تشير إلى البحيرة،',المرجع نفسه.",
        "zh,大会，,回顾湖泊，,同上。"
    })
    void aNoteThatNamesTheWorkAboveNeedsNoMark(
            String language, String opening, String preambular, String note) throws Exception {
        assertThat(Standings.of(language, opening + "\n\n" + preambular + "\n\n" + note + "\n"))
                .containsExactly("opening", "preambular", "footnote");
    }

    @ParameterizedTest
    @CsvSource({
        "en,'The General Assembly,','Recalling the lake,',Please recycle",
        "fr,'L''Assemblée générale,','Rappelant le lac,',Merci de recycler",
        "es,'La Asamblea General,','Recordando el lago,',Se ruega reciclar",
        "ru,'Генеральная Ассамблея,','ссылаясь на озеро,',"
                + "Просьба отправить на вторичную переработку",
        "ar,'إن الجمعية العامة،','إذ تشير إلى البحيرة،',الرجاء إعادة استعمال الورق",
        "zh,大会，,回顾湖泊，,请回收"
    })
    void thePagesFootIsNoClauseOfTheOrgan(
            String language, String opening, String preambular, String foot) throws Exception {
        assertThat(Standings.of(language, opening + "\n\n" + preambular + "\n\n" + foot + "\n"))
                .containsExactly("opening", "preambular", "masthead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 2 -", "– 12 –", "/...", "/. . ."})
    void pageNumbersBetweenDashesAndSignsToTurnThePageAreNoPoints(String mark) throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                "The General Assembly,\n\nRecalling the lake,\n\n"
                                        + mark
                                        + "\n\nConcerned by the fish,\n"))
                .containsExactly("opening", "preambular", "masthead", "preambular");
    }

    @Test
    void notesFollowTheFiguresBeforeThemAndTieToMarksBehindYears() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                Taking note of the letter of 18 April 1977 21 sent by the fish,

                                Recalling the map of 8 October 22 1992,

                                Decides to wait. 23

                                Adopted at the 9001st meeting.

                                21 Ibid., document S/1.
                                22 Ibid., document S/2.
                                23 One fish was absent.
                                """))
                .endsWith("meeting-line", "footnote 21 ^1", "footnote 22 ^2", "footnote 23 ^3");
    }

    @Test
    void theLettersOfATableTieToItsCells() throws Exception {
        assertThat(
                        Standings.of(
                                "fr",
                                """
                                L'Assemblée générale,

                                Décide de compter les poissons.

                                Annexe

                                | Poissons du lac a | 12 |

                                | Poissons de la rivière b | 7 |

                                a Voir la carte.

                                b Chiffres de mai.
                                """))
                .endsWith("paragraph ^2", "paragraph ^2", "footnote a ^3", "footnote b ^4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Recalling its 55 th meeting, | See the map.",
                "fr | L'Assemblée générale, | Rappelant sa (première) 55 e séance, | Voir la carte.",
                "es | La Asamblea General, | Recordando su (primera) 55.ª reunión, | Véase el mapa.",
                "ru | Генеральная Ассамблея, | ссылаясь на (свое) 55-е совещание, | См. карту.",
            })
    void anOrdinalIsNoReferenceToANote(
            String language, String opening, String preambular, String note) throws Exception {
        String text = "%s\n\n%s\n\n55 %s\n".formatted(opening, preambular, note);

        assertThat(Standings.of(language, text))
                .containsExactly("opening", "preambular", "footnote 55");
        assertThat(Standings.of(language, text.replaceFirst("55.*,", "55,")))
                .containsExactly("opening", "preambular", "footnote 55 ^1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The Security Council, | Requests a map. | Decides to wait.",
                "fr | Le Conseil de sécurité, | Prie d'agir. | Décide d'attendre.",
                "es | El Consejo de Seguridad, | Pide un mapa. | Decide esperar.",
                "ru | Совет Безопасности, | просит карту. | постановляет ждать.",
                "ar | إن مجلس الأمن، | يطلب خريطة. | يقرر أن ينتظر.",
                "zh | 安全理事会， | 请画图。 | 决定等候。"
            })
    void aLetterOfASymbolBelowAPageHeadNumbersNoPart(
            String language, String opening, String first, String second) throws Exception {
        String text =
                "%s%n%nS%n%n1. %s%n%nT%n%n2. %s%n%n99-12345%n%nS%n%n3. %s%n"
                        .formatted(opening, first, second, second);

        assertThat(Standings.of(language, text))
                .containsExactly(
                        "opening",
                        "heading s",
                        "operative 1 ^1",
                        "heading t",
                        "operative 2 ^3",
                        "masthead",
                        "masthead",
                        "operative 3 ^3");
    }

    @Test
    void aLetterBelowAPageHeadNumbersThePartThatIsNext() throws Exception {
        assertThat(
                        Standings.of(
                                "en",
                                """
                                The Security Council,

                                D

                                1. Requests a map.

                                99-12345

                                E

                                2. Decides to wait.
                                """))
                .containsExactly(
                        "opening",
                        "heading d",
                        "operative 1 ^1",
                        "masthead",
                        "heading e",
                        "operative 2 ^4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Requests it to do as much as it may take in |"
                        + " a General Assembly building;",
                "fr | L'Assemblée générale, | Décide de voir ce qu'il y | a Nations Unies ou non ;",
                "es | La Asamblea General, | Pide que se escriba |"
                        + " a Naciones Unidas y a los pescadores;",
            })
    void aWordOfOneLetterIsNoMarkOfANote(String language, String opening, String act, String rest)
            throws Exception {
        assertThat(Standings.of(language, "%s%n%n1. %s%n%n%s%n".formatted(opening, act, rest)))
                .containsExactly("opening", "operative 1");
    }

    @Test
    void aWordOfOneLetterIsNoMarkBelowTheNoteBeforeInTheAlphabet() throws Exception {
        assertThat(
                        Standings.of(
                                "es",
                                """
                                La Asamblea General,

                                | Peces d | 12 |

                                d Véase el mapa.

                                1. Pide que se escriba a Francia

                                e Italia sobre los peces.
                                """))
                .containsExactly("opening", "preambular", "footnote d ^1", "operative 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The General Assembly, | Requests a map; | See the lake. | Decides to wait.",
                "fr | L'Assemblée générale, | Prie d'agir ; | Voir le lac. | Décide de voir.",
                "es | La Asamblea General, | Pide un mapa; | Véase el lago. | Decide esperar.",
                "ru | Генеральная Ассамблея, | Просит карту; | См. озеро. | Постановляет ждать.",
                "ar | إن الجمعية العامة، | تطلب خريطة؛ | انظر البحيرة. | تقرر أن تنتظر.",
                "zh | 大会， | 请画图； | 见湖泊。 | 决定等候。"
            })
    void anActThatLostItsStopIsNoNoteThoughItCountsOnFromOne(
            String language, String opening, String act, String note, String next)
            throws Exception {
        String text =
                "%s%n%n3. %s%n%n3 %s%n%n4 %s%n%n5. %s%n".formatted(opening, act, note, next, act);

        assertThat(Standings.of(language, text))
                .containsExactly(
                        "opening", "operative 3", "footnote 3", "operative 4", "operative 5");
    }
}
