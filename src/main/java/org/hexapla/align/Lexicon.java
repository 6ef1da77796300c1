package org.hexapla.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.language.Language;

/**
 * What is known of the words of several languages: for each ordered pair how likely a word of the
 * one generates a word of the other. Immutable.
 */
public final class Lexicon {

    private static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of());

    private final Map<String, Map<String, Integer>> ids;
    private final Map<List<String>, Direction> directions;

    /**
     * A lexicon.
     *
     * @param ids language → token → its id, from 0
     * @param directions generating and generated language → what is known
     */
    Lexicon(Map<String, Map<String, Integer>> ids, Map<List<String>, Direction> directions) {
        this.ids = Map.copyOf(ids);
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

    /** Which tokens of a text it knows. */
    KnownTokens known(TokenizedText text) {
        Map<String, Integer> known = ids.getOrDefault(text.language.primary(), Map.of());
        int[] own = new int[text.tokens.length];
        int[] tokens = new int[known.size()];
        Arrays.fill(tokens, -1);
        for (int token = 0; token < own.length; token++) {
            own[token] = known.getOrDefault(text.tokens[token], -1);
            if (own[token] >= 0) {
                tokens[own[token]] = token;
            }
        }
        return new KnownTokens(own, tokens);
    }

    /**
     * What is known in one direction.
     *
     * @param model counts by the ids of the generating and of the generated token
     * @param share id of a generated token → its share of all running words, from 0 to 1
     */
    record Direction(WordModel model, float[] share) {}
}
