package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hexapla.document.Document;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Document EMPTY = new Document("", List.of());

    @Test
    void whatIsReadInTimeIsGiven() throws Exception {
        assertThat(new TimeLimit(Duration.ofMinutes(1)).within(() -> EMPTY)).isSameAs(EMPTY);
    }

    @Test
    void whatTakesLongerIsInterruptedAndRefused() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        TimeLimit limit = new TimeLimit(Duration.ofMillis(20));

        assertThatThrownBy(
                        () ->
                                limit.within(
                                        () -> {
                                            try {
                                                new CountDownLatch(1).await();
                                            } catch (InterruptedException e) {
                                                interrupted.countDown();
                                            }
                                            return EMPTY;
                                        }))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.TOO_SLOW))
                .hasMessageContaining("0.02 seconds");
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void whatIsWrongWithAFileIsPassedOn() {
        UnreadableDocumentException wrong =
                new UnreadableDocumentException(Reason.DAMAGED, "wrong");

        assertThatThrownBy(
                        () ->
                                new TimeLimit(Duration.ofMinutes(1))
                                        .within(
                                                () -> {
                                                    throw wrong;
                                                }))
                .isSameAs(wrong);
    }

    @Test
    void whatIsNestedTooDeeplyForTheReaderIsRefused() {
        assertThatThrownBy(
                        () ->
                                new TimeLimit(Duration.ofMinutes(1))
                                        .within(
                                                () -> {
                                                    throw new StackOverflowError();
                                                }))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.EXCESSIVE));
    }
}
