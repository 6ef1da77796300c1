package org.hexapla.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.clause.Segmentation;
import org.hexapla.language.Language;
import org.hexapla.parallel.FileTextReader;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;
import org.junit.jupiter.api.Test;

class ReadingInTurnTest {

    private static final TextReader PLAIN = FileTextReader.standard();

    /** Each reading gives others the time to begin, were they let. */
    @Test
    void oneFileIsReadAtATime() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Phaser two = new Phaser(2);
        TextReader counted =
                (file, mediaType, language, segmentation) -> {
                    most.accumulateAndGet(readings.incrementAndGet(), Math::max);
                    try {
                        two.awaitAdvanceInterruptibly(two.arrive(), 200, TimeUnit.MILLISECONDS);
                    } catch (TimeoutException alone) {
                        // as it should be
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    readings.decrementAndGet();
                    return PLAIN.read(file, mediaType, language, segmentation);
                };
        TextReader reader = new ReadingInTurn(counted, new UploadRoom(limits()));

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<ReadText>> texts =
                    threads.invokeAll(List.of(() -> read(reader), () -> read(reader)));
            for (Future<ReadText> text : texts) {
                assertThat(text.get().text().segments()).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    private static ReadText read(TextReader reader) throws Exception {
        return reader.read(
                "One.".getBytes(StandardCharsets.UTF_8),
                "text/plain",
                Language.ENGLISH,
                Segmentation.AUTO);
    }

    private static Limits limits() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Limits.class)
                .build()
                .getConfigMapping(Limits.class);
    }
}
