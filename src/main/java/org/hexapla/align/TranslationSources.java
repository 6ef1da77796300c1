package org.hexapla.align;

import java.util.Arrays;
import java.util.Optional;

/**
 * Gathers which tokens of one text may stand for which of another: from a lexicon, from what was
 * learned of the texts themselves, from spelling and from sound. Where these differ, the most
 * certain counts.
 */
final class TranslationSources {

    /** How likely a token stands for one of the same spelling. */
    private static final float SAME = 0.5f;

    /** How likely a token stands for one of the same sound in another script. */
    private static final float COGNATE = 0.25f;

    private final TokenizedText own;
    private final TokenizedText other;
    private final KnownTokens ownKnown;
    private final KnownTokens otherKnown;
    private final Optional<Lexicon.Direction> lexicon;
    private final Optional<WordModel> learned;
    private final AlignerSettings settings;
    private final float[] background;

    /** Own token → its probability from the generator at hand. */
    private final float[] probability;

    /** The own tokens with a probability. */
    private int[] touched = new int[64];

    private int size;

    TranslationSources(
            PairOfTexts.Side own,
            PairOfTexts.Side other,
            Optional<Lexicon.Direction> lexicon,
            Optional<WordModel> learned,
            AlignerSettings settings,
            float[] background) {
        this.own = own.text();
        this.other = other.text();
        this.ownKnown = own.known();
        this.otherKnown = other.known();
        this.lexicon = lexicon;
        this.learned = learned;
        this.settings = settings;
        this.background = background;
        this.probability = new float[background.length];
    }

    /** Row: own token; column: other token; only what is so many times likelier than chance. */
    SparseRows gather(float leastLift) {
        boolean sounds = settings.anchors() && !own.script().equals(other.script());
        int[] start = new int[other.tokens.length + 1];
        int[] column = new int[1024];
        float[] value = new float[1024];
        int kept = 0;
        for (int generator = 0; generator < other.tokens.length; generator++) {
            addCounts(generator);
            if (settings.anchors()) {
                int same = own.spelledAs(other, generator);
                if (same >= 0) {
                    raise(same, SAME);
                }
            }
            if (sounds) {
                for (int token : own.soundingAs(other, generator)) {
                    raise(token, COGNATE);
                }
            }
            if (kept + size > column.length) {
                column = Arrays.copyOf(column, 2 * (kept + size));
                value = Arrays.copyOf(value, 2 * (kept + size));
            }
            for (int k = 0; k < size; k++) {
                int token = touched[k];
                if (probability[token] > leastLift * background[token]) {
                    column[kept] = token;
                    value[kept++] = probability[token];
                }
                probability[token] = 0;
            }
            size = 0;
            start[generator + 1] = kept;
        }
        SparseRows byGenerator =
                new SparseRows(start, Arrays.copyOf(column, kept), Arrays.copyOf(value, kept));
        return byGenerator.transposed(own.tokens.length);
    }

    /** The counts of the lexicon and of these texts, added up, as probabilities. */
    private void addCounts(int generator) {
        float mass = 0;
        if (lexicon.isPresent()) {
            WordModel model = lexicon.get().model();
            int row = otherKnown.ids()[generator];
            if (row >= 0) {
                mass += model.mass()[row];
                SparseRows counts = model.counts();
                for (int e = counts.start[row]; e < counts.start[row + 1]; e++) {
                    int token = ownKnown.tokens()[counts.column[e]];
                    if (token >= 0) {
                        raise(token, probability[token] + counts.value[e]);
                    }
                }
            }
        }
        if (learned.isPresent()) {
            float share = settings.learnedShare();
            mass += share * learned.get().mass()[generator];
            SparseRows counts = learned.get().counts();
            for (int e = counts.start[generator]; e < counts.start[generator + 1]; e++) {
                int token = counts.column[e];
                raise(token, probability[token] + share * counts.value[e]);
            }
        }
        for (int k = 0; k < size; k++) {
            probability[touched[k]] /= mass;
        }
    }

    private void raise(int token, float to) {
        if (probability[token] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = token;
        }
        probability[token] = Math.max(probability[token], to);
    }
}
