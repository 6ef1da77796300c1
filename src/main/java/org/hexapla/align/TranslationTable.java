package org.hexapla.align;

import java.util.Optional;

/**
 * What may translate what, between the tokens of two texts.
 *
 * @param rows row: token of the one text; column: token of the other; value: the probability that
 *     the column's token generates the row's
 * @param background token of the one text → its share of running words, where it is common or
 *     common in general: the larger of the two, so that formula words are no evidence
 */
record TranslationTable(SparseRows rows, float[] background) {

    /** A pair that is no likelier than chance times this is left out: it can't raise a score. */
    private static final float LEAST_LIFT = 1.5f;

    /**
     * Gathers what lexica, spelling and sound say.
     *
     * @param own the text whose tokens are generated
     * @param other the text whose tokens generate them
     * @param lexicon what was learned before
     * @param learned what was learned from these texts
     */
    static TranslationTable of(
            PairOfTexts.Side own,
            PairOfTexts.Side other,
            Optional<Lexicon.Direction> lexicon,
            Optional<WordModel> learned,
            AlignerSettings settings) {
        TokenizedText text = own.text();
        float[] background = new float[text.tokens.length];
        for (int token = 0; token < background.length; token++) {
            background[token] = (text.frequency[token] + 0.5f) / (text.size + 1);
        }
        lexicon.ifPresent(
                known -> {
                    for (int token = 0; token < background.length; token++) {
                        int id = own.known().ids()[token];
                        if (id >= 0) {
                            background[token] = Math.max(background[token], known.share()[id]);
                        }
                    }
                });
        TranslationSources sources =
                new TranslationSources(own, other, lexicon, learned, settings, background);
        return new TranslationTable(sources.gather(LEAST_LIFT), background);
    }
}
