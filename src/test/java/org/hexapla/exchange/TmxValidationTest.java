package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.exchange.TmxValidation.Finding;
import org.hexapla.exchange.TmxValidation.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TmxValidationTest {

    @Test
    void findsNothingWrongWithAGoodFile() {
        assertThat(TmxValidation.of(TmxSamples.good())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> refusesAFileOfWrongStructure() {
        return TmxSamples.brokenInStructure().entrySet().stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.getKey(),
                                        () ->
                                                assertThat(
                                                                TmxValidation.structureOf(
                                                                        sample.getValue()))
                                                        .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> refusesAFileThatBreaksTheStandardsWords() {
        return TmxSamples.brokenInConvention().entrySet().stream()
                .map(
                        sample ->
                                DynamicTest.dynamicTest(
                                        sample.getKey(),
                                        () ->
                                                assertThat(TmxValidation.of(sample.getValue()))
                                                        .extracting(Finding::rule)
                                                        .containsOnly(Rule.CONVENTION)));
    }

    @Test
    void saysWhereAndWhy() {
        byte[] file = Objects.requireNonNull(TmxSamples.brokenInStructure().get("sub in hi"));

        assertThat(TmxValidation.of(file))
                .containsExactly(new Finding(Rule.STRUCTURE, 7, "a", "hi can't hold: sub ph"));
    }
}
