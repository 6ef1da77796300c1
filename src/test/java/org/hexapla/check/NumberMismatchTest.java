package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.clause.ClauseKind;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberMismatchTest {

    static final CheckedUnit PARISHES =
            Units.six(
                    "زارت اللجنة ٣٤٥ قرية في عام ٢٠١٧",
                    "The panel saw 345 villages in 2017",
                    "El grupo visitó 345 aldeas en 2017",
                    "Le groupe a vu 345 villages en 2017",
                    "Группа посетила 345 деревень в 2017 году",
                    "小组在2017年走访了345个村庄");

    static Stream<CheckedUnit> equalNumbers() {
        return Stream.of(
                PARISHES,
                Units.six(
                        "بلغ العدد ١٢٬٣٤٥ شخصا",
                        "There were 12,345 people",
                        "Hubo 12.345 personas",
                        "Il y a eu 12 345 personnes",
                        "Было 12 345 человек",
                        "共有12 345人"),
                Units.six(
                        "بنسبة 7.25 في المائة",
                        "by 7.25 per cent",
                        "en un 7,25%",
                        "de 7,25 %",
                        "на 7,25 процента",
                        "7.25%"),
                Units.six(
                        "ثلاثة ملايين بطاقة",
                        "3 million cards",
                        "3.000.000 de tarjetas",
                        "3 000 000 de cartes",
                        "3 млн карт",
                        "300万张卡"),
                Units.six(
                        "1.4 مليار ورقة",
                        "1.4 billion sheets",
                        "1.400 millones de hojas",
                        "1,4 milliard de feuilles",
                        "1,4 млрд листов",
                        "14亿张"),
                Units.six(
                        "من 2 إلى 5 ملايين زهرة",
                        "2 to 5 million flowers",
                        "entre 2 y 5 millones de flores",
                        "de 2 à 5 millions de fleurs",
                        "от 2 до 5 миллионов цветов",
                        "200万至500万朵花"),
                Units.six(
                        "في 9 كانون الثاني/يناير 2012",
                        "on 9 January 2012",
                        "el 9 de enero de 2012",
                        "le 9 janvier 2012",
                        "9 января 2012 года",
                        "2012年1月9日"),
                Units.six(
                        "في 21 آب/أغسطس 1998",
                        "on 21 August 1998",
                        "el 21 de agosto de 1998",
                        "le 21 août 1998",
                        "21.08.1998",
                        "1998年8月21日"),
                Units.six(
                        "الدورة التاسعة عشرة",
                        "its 19th session",
                        "su 19º período de sesiones",
                        "sa 19e session",
                        "девятнадцатая сессия",
                        "第十九届会议"),
                Units.six(
                        "خمسة وعشرون ممثلا",
                        "twenty-five envoys",
                        "veinticinco enviados",
                        "vingt-cinq envoyés",
                        "двадцать пять посланников",
                        "25名使者"),
                Units.six(
                        "للمرة الثالثة عشرة",
                        "for the 13th time",
                        "por decimotercera vez (13.ª)",
                        "pour la 13e fois",
                        "в 13-й раз",
                        "第十三次"),
                Units.six(
                        "في التسعينات",
                        "in the 1990s",
                        "en los años 90",
                        "dans les années 90",
                        "в 90-х годах",
                        "20世纪90年代"),
                Units.six(
                        "الساعة 6 مساء",
                        "at 6 p.m.",
                        "a las 18 horas",
                        "à 18 heures",
                        "в 18:00",
                        "下午6点"),
                Units.six(
                        "عامي 2019 و 2020",
                        "in 2019-20",
                        "en 2019-2020",
                        "en 2019 et 2020",
                        "в 2019–2020 годах",
                        "2019至2020年"),
                Units.six(
                        "خلال 24 ساعة",
                        "within 24 hours",
                        "en 24 horas",
                        "en 24 heures",
                        "за сутки",
                        "昼夜"),
                Units.six(
                        "الخطة العشرية",
                        "the 10-year plan",
                        "el plan decenal",
                        "le plan décennal",
                        "десятилетний план",
                        "10年计划"),
                Units.six(
                        "الذكرى السنوية الخمسون",
                        "the 50th anniversary",
                        "el cincuentenario",
                        "le cinquantenaire",
                        "50-я годовщина",
                        "五十周年"),
                Units.six(
                        "في القرن 19",
                        "in the 19th century",
                        "en el siglo XIX",
                        "au XIXe siècle",
                        "в 19-м веке",
                        "19世纪"),
                Units.six(
                        "الساعة 10:30",
                        "at 10.30 a.m.",
                        "a las 10.30 horas",
                        "à 10 h 30",
                        "в 10 ч. 30 мин.",
                        "上午10时30分"),
                Units.six(
                        "الساعة 7 مساء",
                        "at 7 p.m.",
                        "a las siete de la tarde",
                        "à 19 h 00",
                        "в 19:00",
                        "晚上7点"),
                Units.six("20 في المائة", "20 per cent", "el 20%", "20 %", "20 процентов", "五分之一"));
    }

    @Test
    void readsAccentsThatAreCharactersOfTheirOwn() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ENGLISH,
                                CheckedCell.of("the 10-year plan of 16 March"),
                                Language.FRENCH,
                                CheckedCell.of("le plan de\u0301cennal du 16 mars"),
                                Language.RUSSIAN,
                                CheckedCell.of("десятыи\u0306 план от 16 марта")));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @Test
    void takesNoArticleForARomanNumeral() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ENGLISH,
                                CheckedCell.of("The port has 50 quays"),
                                Language.FRENCH,
                                CheckedCell.of("Le port a des quais")));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("equalNumbers")
    void isSilentWhereNumbersAreEqual(CheckedUnit unit) {
        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAChangedNumberInEachLanguage(String language) {
        String changed = Units.text(PARISHES, language).replace("345", "354").replace("٣٤٥", "٣٥٤");
        CheckedUnit unit = Units.with(PARISHES, language, changed);

        List<Finding> findings = Units.found(unit, Flag.NUMBER_MISMATCH);

        assertThat(findings).hasSize(2);
        assertThat(Units.words(unit, language, findings)).hasSize(1).containsAnyOf("354", "٣٥٤");
        assertThat(findings)
                .anySatisfy(one -> assertThat(one.values()).containsEntry("without", language));
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsADroppedNumberInEachLanguage(String language) {
        String dropped = Units.text(PARISHES, language).replace("345", "").replace("٣٤٥", "");
        CheckedUnit unit = Units.with(PARISHES, language, dropped);

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH))
                .singleElement()
                .satisfies(one -> assertThat(one.values()).containsEntry("without", language));
    }

    static Stream<Arguments> otherMonths() {
        return Stream.of(
                Arguments.of("ar", "في 9 شباط/فبراير 2012"),
                Arguments.of("en", "on 9 March 2012"),
                Arguments.of("es", "el 9 de junio de 2012"),
                Arguments.of("fr", "le 9 août 2012"),
                Arguments.of("ru", "9 сентября 2012 года"),
                Arguments.of("zh", "2012年11月9日"));
    }

    @ParameterizedTest
    @MethodSource("otherMonths")
    void findsAnotherMonthInEachLanguage(String language, String text) {
        CheckedUnit unit =
                Units.with(
                        Units.six(
                                "في 9 كانون الثاني/يناير 2012",
                                "on 9 January 2012",
                                "el 9 de enero de 2012",
                                "le 9 janvier 2012",
                                "9 января 2012 года",
                                "2012年1月9日"),
                        language,
                        text);

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.message()).isEqualTo("month"));
    }

    @Test
    void takesNoNumberOfAListOrAClauseForOneOfTheText() {
        CheckedUnit unit =
                Units.with(
                        Units.six(
                                "تطلب إلى الأمين (1) أن يكتب",
                                "Asks the clerk (i) to write",
                                "Pide al secretario i) que escriba",
                                "Prie le greffier : i) d’écrire",
                                "просит писаря i) написать",
                                "请书记员㈠ 写"),
                        "en",
                        new CheckedCell(
                                "14. Asks the clerk (i) to write",
                                List.of(),
                                ClauseKind.OPERATIVE,
                                Optional.of("14"),
                                List.of()));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @Test
    void takesNoFootnoteMarkOrNameForANumber() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ENGLISH,
                                new CheckedCell(
                                        "The Declaration37 on COVID-19",
                                        List.of(new Mark(Mark.Kind.FOOTNOTE_REFERENCE, 15, 17)),
                                        ClauseKind.PARAGRAPH,
                                        Optional.empty(),
                                        List.of()),
                                Language.CHINESE,
                                CheckedCell.of("关于新冠肺炎的宣言")));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @Test
    void readsThousandsThatWereTurnedRoundInArabic() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ARABIC,
                                CheckedCell.of("لكل 000 10 نسمة"),
                                Language.ENGLISH,
                                CheckedCell.of("for each 10,000 inhabitants")));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @Test
    void saysWhatStandsWhere() {
        CheckedUnit unit = Units.with(PARISHES, "ru", "Группа посетила деревни в 2017 году");

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH))
                .extracting(Finding::explanation)
                .containsExactly(
                        "The number 345 stands in Arabic, English, Spanish, French and Chinese, but"
                                + " not in Russian.");
    }

    @Test
    void namesTheNumberForReadersOfALanguageAsItsTextHasIt() {
        CheckedUnit unit = Units.with(PARISHES, "ru", "Группа посетила деревни в 2017 году");

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH).get(0).values())
                .containsEntry("number", "345")
                .containsEntry("number.ar", "٣٤٥")
                .doesNotContainKey("number.fr");
    }

    @Test
    void keepsANumberThatRunsFromRightToLeftApartFromTheSentence() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ARABIC,
                                CheckedCell.of("٣٤٥ مليون سفينة"),
                                Language.ENGLISH,
                                CheckedCell.of("many ships")));

        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH))
                .extracting(Finding::explanation)
                .containsExactly(
                        "The number \u2068٣٤٥ مليون\u2069 stands in Arabic, but not in English.");
    }
}
