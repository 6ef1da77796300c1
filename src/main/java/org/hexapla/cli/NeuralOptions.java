package org.hexapla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hexapla.align.Lexicon;
import org.hexapla.neural.BrokenModelException;
import org.hexapla.neural.NeuralSettings;
import org.hexapla.neural.OnnxSegmentScorer;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.ParallelAligner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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

    /**
     * Looks if what is given goes together.
     *
     * @param wrongUsage makes the exception to throw where it doesn't
     */
    void check(Function<String, ParameterException> wrongUsage) {
        if ((model == null) != (tokenizer == null)) {
            throw wrongUsage.apply("--neural-model and --neural-tokenizer need each other");
        }
    }

    /**
     * Does work with the aligners that are asked for.
     *
     * @param plain makes an aligner that knows a lexicon, without an encoder
     * @param work is given what makes the aligners
     * @throws BadInputException when the encoder can't be used
     */
    <T> T with(
            Function<Lexicon, ParallelAligner> plain,
            Function<Function<Lexicon, ParallelAligner>, T> work)
            throws BadInputException {
        if (model == null || tokenizer == null) {
            return work.apply(plain);
        }
        try (OnnxSegmentScorer scorer =
                OnnxSegmentScorer.open(NeuralSettings.of(model, tokenizer))) {
            return work.apply(lexicon -> ClauseParallelAligner.knowing(lexicon, List.of(scorer)));
        } catch (BrokenModelException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
