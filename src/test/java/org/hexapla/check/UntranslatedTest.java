package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntranslatedTest {

    private static final CheckedUnit KEEPERS =
            Units.six(
                    "ينبغي أن يكون لكل منارة في الساحل حارس يعرف البحر.",
                    "Each lighthouse on the coast should have a keeper who knows the sea.",
                    "Cada faro de la costa debería tener un guardián que conozca el mar.",
                    "Chaque phare de la côte devrait avoir un gardien qui connaît la mer.",
                    "На каждом маяке побережья должен быть смотритель, знающий море.",
                    "沿岸每座灯塔都应有一名熟悉大海的守护人。");

    @Test
    void isSilentWhereAllIsTranslated() {
        assertThat(Units.found(KEEPERS, Flag.UNTRANSLATED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "es", "fr", "ru", "zh"})
    void findsWhatWasLeftInEnglish(String language) {
        CheckedUnit unit = Units.with(KEEPERS, language, Units.text(KEEPERS, "en"));

        assertThat(Units.found(unit, Flag.UNTRANSLATED))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.values())
                                        .containsEntry("language", language)
                                        .containsEntry("other", "en"));
    }

    @Test
    void findsAnotherLanguageInEnglish() {
        CheckedUnit unit =
                Units.with(KEEPERS, "en", "Chaque phare de la côte devrait avoir deux gardiens.");

        assertThat(Units.found(unit, Flag.UNTRANSLATED))
                .extracting(one -> one.values().get("other"))
                .isEqualTo(List.of("fr"));
    }

    @Test
    void isSilentOnNamesAndWhatIsKept() {
        CheckedUnit kept =
                Units.six(
                        "Distr.: General",
                        "Distr.: General",
                        "Distr. general",
                        "Distr. générale",
                        "Distr.: General",
                        "Distr.: General");
        CheckedUnit names =
                Units.six(
                        "UNESCO, UNICEF, FAO, WHO",
                        "Ana María Pérez Gómez",
                        "Ana María Pérez Gómez",
                        "Ana María Pérez Gómez",
                        "UNESCO, UNICEF, FAO, WHO",
                        "UNESCO, UNICEF, FAO, WHO");

        assertThat(Units.found(kept, Flag.UNTRANSLATED)).isEmpty();
        assertThat(Units.found(names, Flag.UNTRANSLATED)).isEmpty();
    }
}
