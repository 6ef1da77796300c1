package org.hexapla.resolution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import org.hexapla.neural.NeuralSettings;

/**
 * Which encoder helps to align, if any; as environment variables {@code HEXAPLA_NEURAL_MODEL} etc.
 * What each means is said in {@link NeuralSettings}.
 */
@ConfigMapping(prefix = "hexapla.neural")
public interface NeuralConfig {

    /** The encoder as an ONNX file. Without it the scorer is off. */
    Optional<Path> model();

    /** Its {@code tokenizer.json}. */
    Optional<Path> tokenizer();

    /** The output to take, where the model has several. */
    Optional<String> output();

    /** What the model wants before each segment. */
    Optional<String> prefix();

    /** A segment is cut off after so many tokens. */
    @WithDefault(NeuralSettings.TOKENS)
    int tokens();

    /** At most so many segments go through the model together. */
    @WithDefault(NeuralSettings.BATCH)
    int batch();

    /** The vectors of so many segments are kept. */
    @WithDefault(NeuralSettings.REMEMBERED)
    int remembered();

    /** What two segments score that have the same vector. */
    @WithDefault(NeuralSettings.WEIGHT)
    double weight();
}
