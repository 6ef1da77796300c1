package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthMismatchTest {

    private static final CheckedUnit HARBOUR =
            Units.six(
                    "تقرر أن يفتح الميناء أمام جميع السفن في فصل الربيع من كل عام، على أن يدفع"
                            + " أصحابها الرسوم التي حددها مجلس المدينة في دورته الأخيرة.",
                    "Decides that the harbour shall be open to all ships in the spring of each"
                            + " year, provided that their owners pay the dues set by the town council"
                            + " at its last session.",
                    "Decide que el puerto esté abierto a todos los buques en la primavera de cada"
                            + " año, siempre que sus propietarios paguen los derechos fijados por el"
                            + " consejo municipal en su último período de sesiones.",
                    "Décide que le port sera ouvert à tous les navires au printemps de chaque"
                            + " année, à condition que leurs propriétaires acquittent les droits fixés"
                            + " par le conseil municipal à sa dernière session.",
                    "постановляет, что гавань открыта для всех судов весной каждого года при"
                            + " условии, что их владельцы уплачивают сборы, установленные городским"
                            + " советом на его последней сессии.",
                    "决定港口每年春季向所有船只开放，条件是船主须缴纳市议会上届会议规定的港务费。");

    @Test
    void isSilentOnTranslationsOfUsualLength() {
        assertThat(Units.found(HARBOUR, Flag.LENGTH_MISMATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsATextThatIsCutInEachLanguage(String language) {
        String text = Units.text(HARBOUR, language);
        CheckedUnit unit = Units.with(HARBOUR, language, text.substring(0, text.length() * 2 / 5));

        assertThat(Units.found(unit, Flag.LENGTH_MISMATCH))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.message()).isEqualTo("short");
                            assertThat(one.values()).containsEntry("language", language);
                        });
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsATextThatSaysMoreInEachLanguage(String language) {
        String text = Units.text(HARBOUR, language);
        CheckedUnit unit = Units.with(HARBOUR, language, text + " " + text + " " + text);

        assertThat(Units.found(unit, Flag.LENGTH_MISMATCH))
                .extracting(Finding::message)
                .containsExactly("long");
    }

    @Test
    void doesNotJudgeShortTexts() {
        CheckedUnit unit =
                CheckedUnit.of(
                        Map.of(
                                Language.ENGLISH,
                                CheckedCell.of("Harbour"),
                                Language.FRENCH,
                                CheckedCell.of("Port de plaisance municipal")));

        assertThat(Units.found(unit, Flag.LENGTH_MISMATCH)).isEmpty();
    }
}
