package org.hexapla.neural;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which model, and how it is run.
 *
 * @param model the encoder as an ONNX file
 * @param tokenizer its {@code tokenizer.json}
 * @param output the name of the model's output to take; where none is given, a vector for each
 *     segment if the model has one by a usual name, else one for each token, averaged
 * @param prefix what the model wants before each segment, as E5 does {@code "query: "}
 * @param tokens a segment is cut off after so many tokens, from 1
 * @param batch at most so many segments go through the model together, from 1; which do depends on
 *     what is remembered, and the last digits of a model's numbers may depend on it, all of them in
 *     one that is quantized dynamically: exactly the same each time is given with 1 only
 * @param remembered the vectors of so many segments are kept, from 0
 * @param weight what two segments score that have the same vector, where chance has none; with the
 *     default, encoders of several qualities helped, and poor ones did no harm
 */
public record NeuralSettings(
        Path model,
        Path tokenizer,
        Optional<String> output,
        String prefix,
        int tokens,
        int batch,
        int remembered,
        double weight) {

    public static final String TOKENS = "512";
    public static final String BATCH = "32";
    public static final String REMEMBERED = "20000";
    public static final String WEIGHT = "5";

    public NeuralSettings {
        atLeast(1, tokens, "tokens");
        atLeast(1, batch, "batch");
        atLeast(0, remembered, "remembered");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("the weight must be a number");
        }
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be " + least + " or more");
        }
    }

    /** The usual settings. */
    public static NeuralSettings of(Path model, Path tokenizer) {
        return new NeuralSettings(
                model,
                tokenizer,
                Optional.empty(),
                "",
                Integer.parseInt(TOKENS),
                Integer.parseInt(BATCH),
                Integer.parseInt(REMEMBERED),
                Double.parseDouble(WEIGHT));
    }
}
