package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SymbolMismatchTest {

    private static final CheckedUnit REPORT =
            Units.six(
                    "تقرير اللجنة (A/71/412/Add.3) وقرارها 68 / 215",
                    "the report (A/71/412/Add.3) and resolution 68/215",
                    "el informe (A/71/412/Add.3) y la resolución 68/215",
                    "le rapport (A/71/412/Add.3) et la résolution 68/215",
                    "доклад (А/71/412/Add.3) и резолюция 68/215",
                    "报告(A/71/412/Add.3)和第68/215号决议");

    static Stream<CheckedUnit> equalSymbols() {
        return Stream.of(
                REPORT,
                Units.with(REPORT, "ar", "تقرير اللجنة (A/71/412/Add.3) وقرارها ٢١٥/٦٨"),
                Units.six(
                        "والعمل 24/7",
                        "and/or 24/7",
                        "y/o 24/7",
                        "et/ou 24 h/24",
                        "и/или 24/7",
                        "全天候"),
                Units.six(
                        "انظر https://example.org/2015/44",
                        "see https://example.org/2015/44",
                        "véase https://example.org/2015/44",
                        "voir le site",
                        "см. сайт",
                        "见网站"));
    }

    @ParameterizedTest
    @MethodSource("equalSymbols")
    void isSilentWhereSymbolsAreEqual(CheckedUnit unit) {
        assertThat(Units.found(unit, Flag.SYMBOL_MISMATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAnotherSymbolInEachLanguage(String language) {
        CheckedUnit unit =
                Units.with(REPORT, language, Units.text(REPORT, language).replace("412", "421"));

        assertThat(Units.found(unit, Flag.SYMBOL_MISMATCH))
                .hasSize(2)
                .anySatisfy(one -> assertThat(one.values()).containsEntry("with", language));
        assertThat(Units.found(unit, Flag.NUMBER_MISMATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsTheNumberOfAnotherResolutionInEachLanguage(String language) {
        CheckedUnit unit =
                Units.with(REPORT, language, Units.text(REPORT, language).replace("215", "216"));

        assertThat(Units.found(unit, Flag.SYMBOL_MISMATCH))
                .hasSize(2)
                .anySatisfy(one -> assertThat(one.values()).containsEntry("without", language));
    }
}
