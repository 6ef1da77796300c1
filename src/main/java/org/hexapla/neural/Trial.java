package org.hexapla.neural;

import java.util.List;

/** Runs a model once, so that one that doesn't work is found at the start. */
final class Trial {

    /** Words of many scripts, so that numbers from all over the vocabulary are tried. */
    private static final String SAMPLE =
            "The Assembly, l'Assemblée générale, Генеральная Ассамблея, la Asamblea General,"
                    + " الجمعية العامة, 大会, 総会, Γενική Συνέλευση, महासभा, 총회, 12 §";

    private Trial() {}

    static void of(SegmentTokenizer tokenizer, OnnxModel model, NeuralSettings settings)
            throws BrokenModelException {
        long[] longest = new long[model.mostTokens()];
        try {
            model.encode(List.of(longest));
        } catch (FailedModelException e) {
            throw new BrokenModelException(
                    settings.model(),
                    "it fails on " + longest.length + " tokens (" + e.getMessage() + ")",
                    e);
        }
        try {
            model.encode(List.of(tokenizer.ids(SAMPLE)));
        } catch (FailedModelException e) {
            throw new BrokenModelException(
                    settings.tokenizer(),
                    "its tokens don't fit " + settings.model() + " (" + e.getMessage() + ")",
                    e);
        }
    }
}
