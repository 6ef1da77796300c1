package org.hexapla.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnbalancedTest {

    private static final CheckedUnit WORD =
            Units.six(
                    "كلمة «الحارس» (الأول)",
                    "the word “keeper” (the first)",
                    "la palabra “guardián” (el primero)",
                    "le mot « gardien » (le premier)",
                    "слово «хранитель» (первое)",
                    "“守护者”一词（第一）");

    @Test
    void isSilentWhereAllHaveTheirPartners() {
        assertThat(Units.found(WORD, Flag.UNBALANCED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsABracketWithoutPartnerInEachLanguage(String language) {
        String text = Units.text(WORD, language).replace(")", "").replace("）", "");
        CheckedUnit unit = Units.with(WORD, language, text);

        List<Finding> findings = Units.found(unit, Flag.UNBALANCED);

        assertThat(findings).hasSize(1);
        assertThat(Units.words(unit, language, findings)).containsAnyOf("(", "（");
        assertThat(Units.found(Units.one(language, text), Flag.UNBALANCED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "es", "fr", "ru", "zh"})
    void findsAQuotationMarkWithoutPartnerInEachLanguage(String language) {
        String text = Units.text(WORD, language).replace("”", "").replace("»", "");
        CheckedUnit unit = Units.with(WORD, language, text);

        assertThat(Units.found(unit, Flag.UNBALANCED))
                .singleElement()
                .satisfies(one -> assertThat(one.message()).isEqualTo("quote"));
    }

    static Stream<Arguments> wellSet() {
        return Stream.of(
                Arguments.of("en", "a) to sow; b) to reap; and xviii) to rest"),
                Arguments.of("es", "1) sembrar y 2) segar"),
                Arguments.of("fr", "b ) Semer (en mai) ;"),
                Arguments.of("ru", "а) сеять; б) жать"),
                Arguments.of("ar", "أ) الزرع"),
                Arguments.of("zh", "1) 播种(春天）"),
                Arguments.of("en", "[on the report (A/1)]"));
    }

    @ParameterizedTest
    @MethodSource("wellSet")
    void isSilentOnListsAndMixedWidths(String language, String text) {
        assertThat(Units.found(Units.one(language, text), Flag.UNBALANCED)).isEmpty();
    }

    @Test
    void isSilentWhereAQuotationRunsOverSeveralUnits() {
        CheckedUnit first =
                Units.six(
                        "قالت: \"هذا حسن\".",
                        "She said: \"This is good.\"",
                        "Dijo: “Esto es bueno”.",
                        "Elle a dit : « C’est bien. »",
                        "Она сказала: «Это хорошо.",
                        "她说：“这很好。”");
        CheckedUnit second =
                Units.six(
                        "\"وذاك أحسن\".",
                        "\"That is better.\"",
                        "“Eso es mejor”.",
                        "« Cela est mieux. »",
                        "А то лучше».",
                        "“那更好。”");

        assertThat(new Checks().of(List.of(first, second)))
                .allSatisfy(
                        findings ->
                                assertThat(findings)
                                        .noneMatch(one -> one.flag() == Flag.UNBALANCED));
        assertThat(Units.found(first, Flag.UNBALANCED)).hasSize(1);
    }

    @Test
    void looksForAPartnerAsFarAsTheChecksReach() {
        List<CheckedUnit> alignment = new ArrayList<>();
        alignment.add(Units.one("en", "The list (of birds"));
        for (int k = 1; k < Checks.REACH; k++) {
            alignment.add(Units.one("en", "A bird"));
        }
        alignment.add(Units.one("en", "and of sparrows)"));

        assertThat(new Checks().of(alignment, 0)).isEmpty();
        assertThat(new Checks().of(alignment.subList(0, Checks.REACH), 0))
                .extracting(Finding::flag)
                .containsExactly(Flag.UNBALANCED);

        alignment.add(1, Units.one("en", "A bird"));
        assertThat(new Checks().of(alignment, 0))
                .extracting(Finding::flag)
                .containsExactly(Flag.UNBALANCED);
    }
}
