package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongScriptTest {

    @ParameterizedTest
    @CsvSource({
        "en, The harbоur master, harbоur, mixed",
        "fr, Le cаpitaine, cаpitaine, mixed",
        "es, El cаpitán, cаpitán, mixed",
        "ru, Капитaн порта, Капитaн, mixed",
        "ru, Он приехал c востока, c, mixed",
        "en, The harbour порт, порт, foreign",
        "fr, Le port 港口, 港口, foreign",
        "zh, 港口 порт, порт, foreign",
        "ar, ميناء порт, порт, foreign",
        "ar, في المینا, ی, letter",
    })
    void findsLettersOfAnotherScript(String language, String text, String word, String message) {
        CheckedUnit unit = Units.one(language, text);

        List<Finding> findings = Units.found(unit, Flag.WRONG_SCRIPT);

        assertThat(findings).extracting(Finding::message).containsExactly(message);
        assertThat(Units.words(unit, language, findings)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "en, The harbour master of Åbo",
        "fr, Œuvre à l’île d’Yeu",
        "es, El capitán señala ¿qué?",
        "ru, Группа UNESCO и мРНК в IV веке",
        "ar, ميناء UNESCO في الدورة",
        "zh, 港口UNESCO和X光",
        "en, The β-carotene and IFN-γ",
        "zh, 𠀋先生在港口",
    })
    void isSilentOnNamesAndSigns(String language, String text) {
        assertThat(Units.found(Units.one(language, text), Flag.WRONG_SCRIPT)).isEmpty();
    }
}
