package org.hexapla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

    @Option(
            names = "--neural-output",
            paramLabel = "NAME",
            description =
                    "The output of the encoder to take; by default the one that has a usual name.")
    private @Nullable String output;

    @Option(
            names = "--neural-prefix",
            paramLabel = "TEXT",
            description =
                    "What the encoder wants before each segment, as E5 does \"query: \"; by"
                            + " default nothing.")
    private @Nullable String prefix;

    @Option(
            names = "--neural-tokens",
            paramLabel = "N",
            description =
                    "A segment is cut off after so many tokens; by default "
                            + NeuralSettings.TOKENS
                            + ".")
    private @Nullable Integer tokens;

    @Option(
            names = "--neural-batch",
            paramLabel = "N",
            description =
                    "At most so many segments go through the encoder together; by default "
                            + NeuralSettings.BATCH
                            + ".")
    private @Nullable Integer batch;

    @Option(
            names = "--neural-weight",
            paramLabel = "WEIGHT",
            description =
                    "What two segments score that the encoder takes for the same; by default "
                            + NeuralSettings.WEIGHT
                            + ".")
    private @Nullable Double weight;

    /**
     * Looks if what is given goes together.
     *
     * @param wrongUsage makes the exception to throw where it doesn't
     */
    void check(Function<String, ParameterException> wrongUsage) {
        if ((model == null) != (tokenizer == null)) {
            throw wrongUsage.apply("--neural-model and --neural-tokenizer need each other");
        }
        if (model == null
                && Stream.of(output, prefix, tokens, batch, weight).anyMatch(Objects::nonNull)) {
            throw wrongUsage.apply(
                    "options of the encoder need --neural-model and --neural-tokenizer");
        }
        try {
            settings();
        } catch (IllegalArgumentException outOfRange) {
            throw wrongUsage.apply("neural options: " + outOfRange.getMessage());
        }
    }

    private Optional<NeuralSettings> settings() {
        if (model == null || tokenizer == null) {
            return Optional.empty();
        }
        NeuralSettings usual = NeuralSettings.of(model, tokenizer);
        return Optional.of(
                new NeuralSettings(
                        model,
                        tokenizer,
                        Optional.ofNullable(output),
                        Objects.requireNonNullElse(prefix, usual.prefix()),
                        Objects.requireNonNullElse(tokens, usual.tokens()),
                        Objects.requireNonNullElse(batch, usual.batch()),
                        usual.remembered(),
                        Objects.requireNonNullElse(weight, usual.weight())));
    }

    /**
     * Does work with the aligners that are asked for.
     *
     * @param plain makes an aligner that knows a lexicon, without an encoder
     * @param warnings is told when the encoder fails on the texts of a document, which is then
     *     aligned without it
     * @param work is given what makes the aligners
     * @throws BadInputException when the encoder can't be used
     */
    <T> T with(
            Function<Lexicon, ParallelAligner> plain,
            Consumer<String> warnings,
            Function<Function<Lexicon, ParallelAligner>, T> work)
            throws BadInputException {
        Optional<NeuralSettings> settings = settings();
        if (settings.isEmpty()) {
            return work.apply(plain);
        }
        try (OnnxSegmentScorer scorer = OnnxSegmentScorer.open(settings.get(), warnings)) {
            return work.apply(lexicon -> ClauseParallelAligner.knowing(lexicon, List.of(scorer)));
        } catch (BrokenModelException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
