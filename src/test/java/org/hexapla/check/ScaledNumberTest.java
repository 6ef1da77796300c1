package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers whose size a word or a sign tells: "3 million". */
class ScaledNumberTest {

    @ParameterizedTest
    @CsvSource({
        "en, 3 million people, fr, 3 milliards de personnes",
        "en, 3 million people, es, 3.000 millones de personas",
        "en, 25 million dollars, fr, 25 dollars",
        "en, 25 dollars, ru, 25 млн долларов",
        "en, 120 million rupees, ru, 120 млрд рупий",
        "en, 120 million rupees, zh, 120亿卢比",
        "en, 120 rupees, zh, 120万卢比",
        "en, 7 thousand boats, ar, 7 ملايين قارب",
        "en, 7 boats, ar, 7 آلاف قارب",
        "es, 40 mil barcos, fr, 40 bateaux",
        "es, 40 mil millones, fr, 40 millions",
        "ru, 9 тыс. лодок, zh, 9艘船",
        "en, twenty-five million dollars, fr, 25 dollars",
        "fr, trois milliards, en, 3 million",
        "en, half a million boats, zh, 150万艘船"
    })
    void findsAnotherSize(String one, String text, String two, String other) {
        assertThat(Units.found(unit(one, text, two, other), Flag.NUMBER_MISMATCH)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 3 million people, fr, 3 millions de personnes",
        "en, 3 billion people, es, 3.000 millones de personas",
        "en, 3.4 billion people, es, 3.400 millones de personas",
        "en, 120 million rupees, zh, 1.2亿卢比",
        "en, 120 million rupees, ru, 120 млн рупий",
        "en, from 3 to 5 million, fr, de 3 à 5 millions",
        "en, from 3 to 5 million, es, de 3 millones a 5 millones",
        "en, from 3 million to 5 million, ru, от 3 до 5 млн",
        "en, three to five million, fr, de 3 à 5 millions",
        "en, 3-5 million, zh, 300万至500万",
        "ar, من 3 إلى 5 ملايين, en, from 3 to 5 million",
        "ar, 5 أيام وألف قارب, en, 5 days and a thousand boats",
        "en, over 200 000 boats, zh, 20多万艘船",
        "en, 5 m of rope, es, 5 metros de cuerda",
        "en, $5m of rope, es, 5 millones de dólares de cuerda",
        "en, 30 kg of tea, zh, 30千克茶",
        "en, 30 km of road, zh, 30千米公路",
        "en, 5 percentage points, zh, 5百分点",
        "en, 2 million kW of power, zh, 200万千瓦电力",
        "en, 2 millennia, ru, 2 тысячелетия",
        "en, half a million boats, zh, 50万艘船",
        "es, medio millón de barcos, zh, 50万艘船",
        "fr, un demi-million de bateaux, zh, 50万艘船",
        "ar, نصف مليون قارب, zh, 50万艘船",
        "ru, полмиллиона лодок, zh, 50万艘船",
        "es, un millón y medio de barcos, zh, 150万艘船",
        "ru, полтора миллиона лодок, zh, 150万艘船"
    })
    void isSilentAboutTheSameSize(String one, String text, String two, String other) {
        assertThat(Units.found(unit(one, text, two, other), Flag.NUMBER_MISMATCH)).isEmpty();
    }

    private static CheckedUnit unit(String one, String text, String two, String other) {
        Map<Language, CheckedCell> cells = new TreeMap<>();
        cells.put(Language.of(one), CheckedCell.of(text));
        cells.put(Language.of(two), CheckedCell.of(other));
        return CheckedUnit.of(cells);
    }
}
