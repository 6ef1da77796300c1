package org.hexapla.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hexapla.align.SegmentVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxSegmentEncoderTest {

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("water", "voda"),
                    List.of("bread", "hlib"),
                    List.of("stone", "kamin"),
                    List.of("river", "rika"));

    @TempDir private Path folder;

    @Test
    void wordsThatMeanTheSameHaveTheSameVectorWhateverTheirOrder() throws Exception {
        try (OnnxSegmentEncoder encoder = open(new TinyModel(WORDS))) {
            List<SegmentVector> vectors =
                    encoder.encode(List.of("water bread", "hlib voda", "stone river"));

            assertThat(vectors.get(0).similarity(vectors.get(1))).isCloseTo(1, within(1e-9));
            assertThat(vectors.get(0).similarity(vectors.get(2))).isLessThan(0.5);
        }
    }

    @Test
    void manyTogetherGiveTheSameAsOneByOne() throws Exception {
        List<String> segments = randomSegments(200);
        try (OnnxSegmentEncoder alone = open(new TinyModel(WORDS), 1, 0);
                OnnxSegmentEncoder together = open(new TinyModel(WORDS), 32, 0)) {
            assertThat(together.encode(segments)).isEqualTo(alone.encode(segments));
        }
    }

    @Test
    void aModelMayGiveOneVectorForASegment() throws Exception {
        try (OnnxSegmentEncoder byToken = open(new TinyModel(WORDS));
                OnnxSegmentEncoder bySegment = open(new TinyModel(WORDS).bySegment())) {
            List<String> segments = List.of("water", "stone river bread", "voda voda rika");
            assertThat(bySegment.encode(segments)).isEqualTo(byToken.encode(segments));
            assertThat(bySegment.description()).contains("model.onnx", "sentence_embedding");
            assertThat(byToken.description()).contains("last_hidden_state", "mean");
        }
    }

    @Test
    void aModelMayAskForTypesForOtherNumbersAndForAFixedNumberOfTokens() throws Exception {
        List<String> segments = List.of("water", "stone river bread");
        try (OnnxSegmentEncoder usual = open(new TinyModel(WORDS));
                OnnxSegmentEncoder types = open(new TinyModel(WORDS).asking("token_type_ids"));
                OnnxSegmentEncoder ints = open(new TinyModel(WORDS).with32Bits());
                OnnxSegmentEncoder fixed = open(new TinyModel(WORDS).ofExactly(8))) {
            List<SegmentVector> expected = usual.encode(segments);
            assertThat(types.encode(segments)).isEqualTo(expected);
            assertThat(ints.encode(segments)).isEqualTo(expected);
            assertThat(fixed.encode(segments)).isEqualTo(expected);
            assertThat(fixed.encode(List.of("water ".repeat(8) + "stone")))
                    .isEqualTo(usual.encode(List.of("water")));
        }
    }

    @Test
    void whatWasEncodedIsRememberedUpToALimit() throws Exception {
        try (OnnxSegmentEncoder encoder = open(new TinyModel(WORDS), 32, 2)) {
            SegmentVector water = encoder.encode(List.of("water")).get(0);
            encoder.encode(List.of("stone"));
            assertThat(encoder.encode(List.of("water")).get(0)).isSameAs(water);

            encoder.encode(List.of("bread", "river"));
            assertThat(encoder.encode(List.of("water")).get(0)).isEqualTo(water).isNotSameAs(water);
        }
    }

    @Test
    void nothingIsKnownOfASegmentWithoutTokensAndAnyTextWillDo() throws Exception {
        try (OnnxSegmentEncoder encoder = open(new TinyModel(WORDS))) {
            List<SegmentVector> vectors =
                    encoder.encode(
                            List.of(
                                    "",
                                    " \u3000\t",
                                    "\ud800 \udc00 \0",
                                    "\ud83d\ude00",
                                    "water ".repeat(100_000),
                                    "\u5b57".repeat(100_000),
                                    "water"));

            assertThat(vectors.subList(0, 4)).allMatch(SegmentVector::isZero);
            assertThat(vectors.get(4)).isEqualTo(vectors.get(6));
            assertThat(vectors.get(5).isZero()).isTrue();
        }
    }

    @Test
    void severalThreadsMayUseIt() throws Exception {
        List<String> segments = randomSegments(300);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (OnnxSegmentEncoder encoder = open(new TinyModel(WORDS), 8, 50)) {
            List<SegmentVector> expected = encoder.encode(segments);
            List<Callable<List<SegmentVector>>> tasks =
                    Collections.nCopies(8, () -> encoder.encode(segments));
            for (Future<List<SegmentVector>> found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void onceClosedItSaysSo() throws Exception {
        OnnxSegmentEncoder encoder = open(new TinyModel(WORDS));
        encoder.close();
        encoder.close();

        assertThatThrownBy(() -> encoder.encode(List.of("water")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private OnnxSegmentEncoder open(TinyModel model) throws Exception {
        return open(model, 32, 100);
    }

    private OnnxSegmentEncoder open(TinyModel model, int batch, int remembered) throws Exception {
        return OnnxSegmentEncoder.open(
                new NeuralSettings(
                        model.write(folder),
                        model.writeTokenizer(folder),
                        Optional.empty(),
                        "",
                        64,
                        batch,
                        remembered,
                        8));
    }

    private static List<String> randomSegments(int count) {
        Random random = new Random(3);
        List<String> words = WORDS.stream().flatMap(List::stream).toList();
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder segment = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                segment.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            segments.add(segment.toString());
        }
        return segments;
    }
}
