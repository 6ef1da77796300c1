package org.hexapla.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * The words of one language that a lexicon knows; each token has an id from 0.
 *
 * <p>The arrays are shared and must not be changed.
 */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(new String[0], new float[0], 0);

    /** Id → token. */
    final String[] tokens;

    /** Id → how often it was met in running text; 0 for a word that only a dictionary has. */
    final float[] frequency;

    /** How many words of running text were read, those that are not kept included. */
    final double size;

    private final Map<String, Integer> ids;

    Vocabulary(String[] tokens, float[] frequency, double size) {
        this.tokens = tokens;
        this.frequency = frequency;
        this.size = size;
        this.ids = new HashMap<>(tokens.length * 2);
        for (int id = 0; id < tokens.length; id++) {
            ids.put(tokens[id], id);
        }
    }

    /** Token → id. */
    Map<String, Integer> ids() {
        return ids;
    }

    /** Id → the token's share of all running words, from 0 to 1. */
    float[] shares() {
        float[] shares = new float[frequency.length];
        for (int id = 0; id < shares.length; id++) {
            shares[id] = size <= 0 ? 0 : (float) Math.min(1, frequency[id] / size);
        }
        return shares;
    }

    /** The tokens of both, counts added up; those of this one keep their ids. */
    Vocabulary union(Vocabulary other) {
        return union(other, Double::sum);
    }

    /** The tokens of both, each counted as often as the one says that met it more often. */
    Vocabulary overlaid(Vocabulary other) {
        return union(other, Math::max);
    }

    private Vocabulary union(Vocabulary other, DoubleBinaryOperator both) {
        String[] all = Arrays.copyOf(tokens, tokens.length + other.tokens.length);
        float[] often = Arrays.copyOf(frequency, all.length);
        int size = tokens.length;
        for (int id = 0; id < other.tokens.length; id++) {
            Integer own = ids.get(other.tokens[id]);
            if (own == null) {
                all[size] = other.tokens[id];
                often[size++] = other.frequency[id];
            } else {
                often[own] = (float) both.applyAsDouble(often[own], other.frequency[id]);
            }
        }
        return new Vocabulary(
                Arrays.copyOf(all, size),
                Arrays.copyOf(often, size),
                both.applyAsDouble(this.size, other.size));
    }

    /** The same tokens, met less often by what the other says. */
    Vocabulary minus(Vocabulary other) {
        float[] often = frequency.clone();
        for (int id = 0; id < other.tokens.length; id++) {
            Integer own = ids.get(other.tokens[id]);
            if (own != null) {
                often[own] = Math.max(0, often[own] - other.frequency[id]);
            }
        }
        return new Vocabulary(tokens, often, Math.max(0, size - other.size));
    }

    Vocabulary times(double factor) {
        float[] often = new float[frequency.length];
        for (int id = 0; id < often.length; id++) {
            often[id] = (float) (frequency[id] * factor);
        }
        return new Vocabulary(tokens, often, size * factor);
    }

    /** Own id → the other's id of the same token, or -1. */
    int[] idsIn(Vocabulary other) {
        int[] found = new int[tokens.length];
        for (int id = 0; id < found.length; id++) {
            found[id] = other.ids.getOrDefault(tokens[id], -1);
        }
        return found;
    }

    /** The tokens that are marked; the size stays. */
    Vocabulary only(boolean[] marked) {
        String[] some = new String[tokens.length];
        float[] often = new float[tokens.length];
        int kept = 0;
        for (int id = 0; id < tokens.length; id++) {
            if (marked[id]) {
                some[kept] = tokens[id];
                often[kept++] = frequency[id];
            }
        }
        return new Vocabulary(Arrays.copyOf(some, kept), Arrays.copyOf(often, kept), size);
    }
}
