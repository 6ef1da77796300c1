package org.hexapla.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    private static final int[] NONE = {};

    private final TokenizedText own;
    private final TokenizedText other;
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
            TokenizedText own,
            TokenizedText other,
            Optional<Lexicon.Direction> lexicon,
            Optional<WordModel> learned,
            AlignerSettings settings,
            float[] background) {
        this.own = own;
        this.other = other;
        this.lexicon = lexicon;
        this.learned = learned;
        this.settings = settings;
        this.background = background;
        this.probability = new float[own.tokens.length];
    }

    /** Row: own token; column: other token; only what is so many times likelier than chance. */
    SparseRows gather(float leastLift) {
        int[] local = lexicon.map(this::localIds).orElse(NONE);
        boolean sounds = settings.anchors() && !own.script().equals(other.script());
        Map<String, List<Integer>> bySound = sounds ? own.bySound() : Map.of();
        int[] start = new int[other.tokens.length + 1];
        int[] column = new int[1024];
        float[] value = new float[1024];
        int kept = 0;
        for (int generator = 0; generator < other.tokens.length; generator++) {
            addCounts(generator, local);
            if (settings.anchors()) {
                addSameSpelling(other.tokens[generator]);
            }
            if (sounds) {
                String sound = other.sound(generator);
                for (int token : bySound.getOrDefault(sound, List.of())) {
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
    private void addCounts(int generator, int[] local) {
        float mass = 0;
        if (lexicon.isPresent()) {
            WordModel model = lexicon.get().model();
            Integer row = lexicon.get().generators().get(other.tokens[generator]);
            if (row != null) {
                mass += model.mass()[row];
                SparseRows counts = model.counts();
                for (int e = counts.start[row]; e < counts.start[row + 1]; e++) {
                    int token = local[counts.column[e]];
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

    private void addSameSpelling(String token) {
        if (token.length() >= 3 || token.startsWith("#")) {
            Integer same = own.ids().get(token);
            if (same != null) {
                raise(same, SAME);
            }
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

    /** Column of the lexicon → own token, or -1. */
    private int[] localIds(Lexicon.Direction known) {
        int[] local = new int[known.generated().length];
        Arrays.fill(local, -1);
        for (int token = 0; token < own.tokens.length; token++) {
            Integer column = known.columns().get(own.tokens[token]);
            if (column != null) {
                local[column] = token;
            }
        }
        return local;
    }
}
