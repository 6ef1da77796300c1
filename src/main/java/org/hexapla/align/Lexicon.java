package org.hexapla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * What is known of the words of several languages: for each ordered pair how likely a word of the
 * one generates a word of the other. Immutable.
 */
public final class Lexicon {

    private static final Lexicon EMPTY = new Lexicon(Map.of());

    private final Map<List<String>, Direction> directions;

    Lexicon(Map<List<String>, Direction> directions) {
        this.directions = Map.copyOf(directions);
    }

    public static Lexicon empty() {
        return EMPTY;
    }

    boolean isEmpty() {
        return directions.isEmpty();
    }

    /** How words of {@code generator} generate words of {@code generated}. */
    Optional<Direction> direction(Language generator, Language generated) {
        return Optional.ofNullable(
                directions.get(List.of(generator.primary(), generated.primary())));
    }

    /**
     * What is known in one direction.
     *
     * @param generators token → its row in the model
     * @param generated column of the model → token
     * @param columns token → its column
     * @param model counts by row and column
     * @param share column → the token's share of all running words, from 0 to 1
     */
    record Direction(
            Map<String, Integer> generators,
            String[] generated,
            Map<String, Integer> columns,
            WordModel model,
            float[] share) {

        static Direction of(
                String[] generators, String[] generated, WordModel model, float[] share) {
            return new Direction(index(generators), generated, index(generated), model, share);
        }

        private static Map<String, Integer> index(String[] tokens) {
            Map<String, Integer> index = new HashMap<>(tokens.length * 2);
            for (int i = 0; i < tokens.length; i++) {
                index.put(tokens[i], i);
            }
            return index;
        }
    }
}
