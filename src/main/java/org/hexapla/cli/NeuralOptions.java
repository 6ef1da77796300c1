package org.hexapla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexapla.neural.BrokenModelException;
import org.hexapla.neural.NeuralSettings;
import org.hexapla.neural.OnnxSegmentScorer;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.ParallelAligner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that align with the help of an encoder, if one is named. */
final class NeuralOptions {

    @Option(
            names = "--neural-model",
            paramLabel = "FILE",
            description = {
                "A multilingual encoder of sentences as an ONNX file: it has a say in what"
                        + " corresponds. Off by default; asks for --neural-tokenizer too."
            })
    private @Nullable Path model;

    @Option(
            names = "--neural-tokenizer",
            paramLabel = "FILE",
            description = "The encoder's tokenizer.json.")
    private @Nullable Path tokenizer;

    /** Whether one of two options that need each other is missing. */
    boolean incomplete() {
        return (model == null) != (tokenizer == null);
    }

    /**
     * Does work with the aligner that is asked for.
     *
     * @param plain the aligner without an encoder
     * @throws BadInputException when the encoder can't be used
     */
    <T> T with(Supplier<ParallelAligner> plain, Function<ParallelAligner, T> work)
            throws BadInputException {
        if (model == null || tokenizer == null) {
            return work.apply(plain.get());
        }
        try (OnnxSegmentScorer scorer =
                OnnxSegmentScorer.open(NeuralSettings.of(model, tokenizer))) {
            return work.apply(ClauseParallelAligner.standard(List.of(scorer)));
        } catch (BrokenModelException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
