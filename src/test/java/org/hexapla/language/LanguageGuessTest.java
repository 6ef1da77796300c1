package org.hexapla.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    private static final LanguageGuess GUESS = new LanguageGuess();

    private static final Map<String, String> TEXTS =
            Map.of(
                    "en",
                    """
                    The delegations met in the morning to discuss the report of the working group on
                    water and health. They agreed that the measures taken in the last two years had
                    been of great use to the countries of the region, and that more could be done
                    with the help of the funds that had been promised by the members.
                    """,
                    "fr",
                    """
                    Les délégations se sont réunies dans la matinée pour examiner le rapport du groupe
                    de travail sur l’eau et la santé. Elles ont estimé que les mesures prises au cours
                    des deux dernières années avaient été très utiles aux pays de la région et que
                    davantage pouvait être fait grâce aux fonds promis par les membres.
                    """,
                    "ru",
                    """
                    Делегации собрались утром, чтобы обсудить доклад рабочей группы по вопросам воды и
                    здоровья. Они согласились с тем, что меры, принятые за последние два года, принесли
                    большую пользу странам региона и что с помощью обещанных средств можно сделать
                    больше.
                    """,
                    "ar",
                    """
                    اجتمعت الوفود صباحا لمناقشة تقرير الفريق العامل المعني بالمياه والصحة. واتفقت على أن
                    التدابير المتخذة خلال السنتين الماضيتين كانت مفيدة جدا لبلدان المنطقة، وأنه يمكن
                    القيام بالمزيد بفضل الأموال التي وعد بها الأعضاء في بداية هذا العام. وطلبت من الأمانة أن تعد تقريرا آخر عن
                    التقدم المحرز في جميع البلدان قبل نهاية العام المقبل.
                    """);

    @ParameterizedTest
    @CsvSource({"en", "fr", "ru", "ar"})
    void saysNothingOfATextThatIsWhatItClaims(String language) {
        assertThat(GUESS.otherThan(Language.of(language), text(language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en,fr", "fr,en", "es,fr", "zh,ru", "en,ar", "ar,en"})
    void namesTheLanguageOfATextThatIsPlainlyAnother(String claimed, String language) {
        assertThat(GUESS.otherThan(Language.of(claimed), text(language)))
                .contains(Language.of(language));
    }

    @ParameterizedTest
    @CsvSource({"uk,ru", "oc,fr", "en-GB,en"})
    void doesNotQuarrelOverNearRelations(String claimed, String language) {
        assertThat(GUESS.otherThan(Language.of(claimed), text(language))).isEmpty();
    }

    @Test
    void takesAShortTextAtItsWord() {
        assertThat(GUESS.otherThan(Language.FRENCH, "The General Assembly")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh,The delegations met to discuss the report",
        "ar,Делегации собрались утром обсудить доклад",
        "en,اجتمعت الوفود صباحا لمناقشة التقرير"
    })
    void noticesAForeignScriptEvenInAShortText(String claimed, String text) {
        assertThat(GUESS.otherThan(Language.of(claimed), text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "ru", "ar"})
    void guessesTheLanguageOfATextThatNobodyNames(String language) {
        assertThat(GUESS.of(text(language))).contains(Language.of(language));
    }

    @Test
    void guessesNothingOfTooShortATextOrAMixture() {
        assertThat(GUESS.of("")).isEmpty();
        assertThat(GUESS.of("The delegations met in the morning.")).isEmpty();
        assertThat(GUESS.of(text("en") + text("fr"))).isEmpty();
        assertThat(GUESS.of(text("ar") + text("en"))).isEmpty();
    }

    private static String text(String language) {
        return TEXTS.getOrDefault(language, "");
    }
}
