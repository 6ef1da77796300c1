package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunctuationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ship  sailed | blanks",
                "fr | Le navire  partit | blanks",
                "en | The ship , and the crew | spaced",
                "es | El barco ; y la tripulación | spaced",
                "ru | Корабль , команда | spaced",
                "fr | Le navire , et l’équipage | spaced",
                "fr | Les 12 345 , à bord | spaced",
                "fr | En 1978 , le navire | spaced",
                "ar | السفينة ، والطاقم | spaced",
                "zh | 船,船员 | foreign",
                "ar | السفينة, والطاقم | foreign",
                "ru | Корабль， команда | foreign",
                "en | The ship,, and the crew | repeated",
                "es | Zarpó el barco.. | repeated",
                "zh | 船起航了。。 | repeated",
                "es | ¿Zarpó el barco | inverted",
            })
    void findsWhatIsWrongInALanguage(String language, String text, String message) {
        List<Finding> findings = Units.found(Units.one(language, text), Flag.PUNCTUATION);

        assertThat(findings).extracting(Finding::message).containsExactly(message);
        assertThat(findings).allSatisfy(one -> assertThat(one.explanation()).doesNotContain("{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ship, which is 1,000 feet long ... sailed: why?",
                "fr | Le navire ; l’équipage : partir ? Oui !",
                "es | ¿Zarpó el barco? ¡Sí! ¿Y ayer?",
                "ru | Корабль — 1,5 км, команда; да?",
                "ar | السفينة، والطاقم؛ نعم؟ 1,5",
                "zh | 船，船员；2,500人 (Hila, Port) 是吗？",
                "en | The ship .NET and e.g., this",
                "fr | Le navire 12 , de la résolution 62/89 6 , partit",
            })
    void isSilentOnWhatIsUsual(String language, String text) {
        assertThat(Units.found(Units.one(language, text), Flag.PUNCTUATION)).isEmpty();
    }
}
