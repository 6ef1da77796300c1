package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    /** Least sure first: wrong, right, wrong, right, right. */
    private static final Reliability FIVE =
            new Reliability(
                    List.of(
                            new Judgement(0.95, true),
                            new Judgement(0.10, false),
                            new Judgement(0.30, true),
                            new Judgement(1.00, true),
                            new Judgement(0.35, false)));

    @Test
    void countsHowOftenARightUnitIsTheSurer() {
        // of 3 × 2 pairs of a right and a wrong unit one is the wrong way round
        assertThat(FIVE.areaUnderCurve()).hasValue(5 / 6.0);
    }

    @Test
    void countsEqualConfidenceByHalf() {
        Reliability equal =
                new Reliability(List.of(new Judgement(0.5, true), new Judgement(0.5, false)));

        assertThat(equal.areaUnderCurve()).hasValue(0.5);
        assertThat(equal.wrongAmongLeastSure(0.5)).hasValue(0.5);
    }

    @Test
    void saysWhatTheLeastSureHold() {
        assertThat(FIVE.wrongAmongLeastSure(0.2)).hasValue(0.5);
        assertThat(FIVE.wrongAmongLeastSure(0.4)).hasValue(0.5);
        assertThat(FIVE.wrongAmongLeastSure(0.6)).hasValue(1);
        assertThat(FIVE.units()).isEqualTo(5);
        assertThat(FIVE.wrong()).isEqualTo(2);
    }

    @Test
    void sortsIntoTenths() {
        List<Reliability.Bin> bins = FIVE.bins();

        assertThat(bins).hasSize(10);
        assertThat(bins.get(1)).isEqualTo(new Reliability.Bin(0.1, 1, 0.1, 0));
        assertThat(bins.get(3).units()).isEqualTo(2);
        assertThat(bins.get(3).predicted()).isCloseTo(0.325, within(1e-9));
        assertThat(bins.get(3).observed()).isEqualTo(0.5);
        assertThat(bins.get(9).units()).isEqualTo(2);
        assertThat(IntStream.of(0, 2, 4, 5, 6, 7, 8).map(k -> bins.get(k).units()).sum()).isZero();
        assertThat(FIVE.calibrationError())
                .isCloseTo((0.1 + 2 * (0.5 - 0.325) + 2 * (1 - 0.975)) / 5, within(1e-9));
    }

    @Test
    void hasNoOpinionWhereNothingIsWrong() {
        Reliability right = new Reliability(List.of(new Judgement(0.9, true)));

        assertThat(right.areaUnderCurve()).isEmpty();
        assertThat(right.wrongAmongLeastSure(0.2)).isEmpty();
        assertThat(new Reliability(List.of()).calibrationError()).isZero();
    }
}
