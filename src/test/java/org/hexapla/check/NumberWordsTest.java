package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words are tried against figures of another language. */
class NumberWordsTest {

    private static final int MOST = 100;

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void readsOrdinalsToTheHundredthInAllTheirForms(String language) {
        List<String> missed = new ArrayList<>();
        List<String> mistaken = new ArrayList<>();
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            for (int number = 1; rules.contains("-ordinal") && number <= MOST; number++) {
                String ordinal = format.format(number, rules).replace("  ", " ");
                if (!agree(language, ordinal, number)) {
                    missed.add(ordinal);
                }
                if (agree(language, ordinal, number + 2 * MOST)) {
                    mistaken.add(ordinal);
                }
            }
        }

        assertThat(missed).isEmpty();
        assertThat(mistaken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, للمرة الحادية عشرة, 11",
        "ar, في الجلسة الحادية والعشرين, 21",
        "ar, الاجتماع الحادي والثلاثون, 31",
        "ar, خلال أربع وعشرين ساعة, 24",
        "ar, أربعة وعشرون يوما, 24",
        "es, la undécima reunión, 11",
        "es, por decimotercera vez, 13",
        "es, el decimotercer aniversario, 13",
        "es, el decimocuarto período, 14",
        "es, la decimoséptima sesión, 17",
        "es, el decimonoveno informe, 19",
        "es, la vigesimoquinta edición, 25",
        "es, la octogésima sesión, 80",
        "es, la nonagésima segunda sesión, 92",
        "fr, la vingt et unième session, 21",
        "fr, la trente et unième séance, 31",
        "fr, la soixante et onzième session, 71",
        "fr, la quatre-vingt-unième séance, 81",
        "fr, la quatre-vingt-dix-neuvième séance, 99",
        "fr, quatre-vingts pays, 80",
        "fr, quatre-vingt-quatre pays, 84",
        "ru, сотое заседание, 100",
        "ru, на девяносто девятом заседании, 99",
        "ru, девятое совещание, 9",
        "ru, пятое совещание, 5",
        "ru, к шестому совещанию, 6",
        "ru, с девятьюстами странами, 900",
        "ru, о трёхстах странах, 300",
        "zh, 第九十九次会议, 99"
    })
    void readsWordsThatStandInASentence(String language, String words, int number) {
        assertThat(agree(language, words, number)).isTrue();
        assertThat(agree(language, words, number + 3000)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, أربع وعشرين ساعة",
        "en, four twenty men",
        "es, cuatro veinte hombres",
        "ru, четыре двадцать человек"
    })
    void countsInTwentiesInFrenchAlone(String language, String words) {
        assertThat(agree(language, words, 80)).isFalse();
    }

    private static boolean agree(String language, String words, int number) {
        Language other = language.equals("en") ? Language.FRENCH : Language.ENGLISH;
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.of(language),
                                CheckedCell.of(words),
                                other,
                                CheckedCell.of("no. " + number)));
        return Units.found(unit, Flag.NUMBER_MISMATCH).isEmpty();
    }
}
