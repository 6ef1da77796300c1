package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hexapla.language.Language;

/**
 * What is known of the words of several languages: for each pair of languages how often a word of
 * the one translated a word of the other. Counts add up, so that a lexicon can be the sum of what
 * many texts taught, and what one of them taught can be taken out again. Immutable and safe for use
 * by several threads; languages that differ in script or region alone are one.
 */
public final class Lexicon {

    private static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of());

    private final Map<Language, Once<Vocabulary>> vocabularies;
    private final Map<LanguagePair, Once<PairCounts>> counts;
    private final Map<Way, Direction> directions = new ConcurrentHashMap<>();

    Lexicon(
            Map<Language, Once<Vocabulary>> vocabularies,
            Map<LanguagePair, Once<PairCounts>> counts) {
        this.vocabularies = new TreeMap<>(vocabularies);
        this.counts = new TreeMap<>(counts);
    }

    /** A lexicon that knows nothing. */
    public static Lexicon empty() {
        return EMPTY;
    }

    /** Whether it knows no pair of languages at all. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The pairs of languages that it knows something of, in the order of their tags. */
    public List<LanguagePair> pairs() {
        return List.copyOf(counts.keySet());
    }

    /** Whether it knows something of two languages; of one language and itself it never does. */
    public boolean knows(Language one, Language other) {
        return !one.primary().equals(other.primary())
                && counts.containsKey(LanguagePair.of(one, other));
    }

    /** How many pairs of words it has of two languages. */
    public int size(LanguagePair pair) {
        return counts.containsKey(pair) ? counts(pair).size() : 0;
    }

    /**
     * What both know, counts added up. The order of a sum does not matter but for the last digits.
     */
    public Lexicon plus(Lexicon other) {
        return LexiconSum.of(this, other, Vocabulary::union);
    }

    /**
     * What both know, where they know different pairs of languages and have learned from the same
     * texts: a word that both have met was met by them together, and not once by each.
     */
    public Lexicon beside(Lexicon other) {
        return LexiconSum.of(this, other, Vocabulary::overlaid);
    }

    /**
     * What is left when what another lexicon knows is taken out: {@code a.plus(b).minus(b)} is
     * {@code a} within rounding. Counts don't fall below 0.
     */
    public Lexicon minus(Lexicon other) {
        return LexiconSum.without(this, other);
    }

    /**
     * The same with all counts multiplied: what a source is worth beside others.
     *
     * @param factor 0 or more
     */
    public Lexicon times(double factor) {
        if (!(factor >= 0) || factor == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a lexicon can't be taken " + factor + " times");
        }
        Map<Language, Once<Vocabulary>> words = new HashMap<>();
        vocabularies.forEach(
                (language, own) -> words.put(language, Once.of(() -> own.get().times(factor))));
        Map<LanguagePair, Once<PairCounts>> times = new HashMap<>();
        if (factor > 0) {
            counts.forEach((pair, own) -> times.put(pair, Once.of(() -> own.get().times(factor))));
        }
        return new Lexicon(words, times);
    }

    /**
     * The same without what hardly counts: words that translated each other less often than {@code
     * least} in both directions, and words that are left with no translation at all.
     */
    public Lexicon pruned(double least) {
        return LexiconSum.pruned(this, least);
    }

    /** What it knows of some languages among each other. */
    public Lexicon between(Collection<Language> languages) {
        Set<Language> wanted =
                languages.stream()
                        .map(language -> new Language(language.primary()))
                        .collect(Collectors.toSet());
        Map<Language, Once<Vocabulary>> words = new HashMap<>(vocabularies);
        words.keySet().retainAll(wanted);
        Map<LanguagePair, Once<PairCounts>> some = new HashMap<>(counts);
        some.keySet()
                .removeIf(pair -> !wanted.contains(pair.left()) || !wanted.contains(pair.right()));
        return new Lexicon(words, some);
    }

    /**
     * A word that another one may translate.
     *
     * @param word in the form that the lexicon keeps, mostly a stem
     * @param count how often it translated the other
     * @param probability that it does, from 0 to 1
     */
    public record Translation(String word, double count, double probability) {}

    /**
     * What a word is most often translated by.
     *
     * @param word a word in any form, a Chinese character or a number; of several words the first
     * @param most how many to name at most
     * @return the most frequent first; none where the word isn't known
     */
    public List<Translation> translations(Language from, String word, Language to, int most) {
        List<String> tokens = new Tokenizer(from).tokens(word);
        if (tokens.isEmpty()) {
            return List.of();
        }
        return direction(from, to, 0).stream()
                .flatMap(known -> translations(from, tokens.get(0), to, known).stream())
                .sorted(
                        Comparator.comparingDouble(Translation::count)
                                .reversed()
                                .thenComparing(Translation::word))
                .limit(most)
                .toList();
    }

    private List<Translation> translations(
            Language from, String token, Language to, Direction known) {
        List<Translation> found = new ArrayList<>();
        Integer row = vocabulary(new Language(from.primary())).ids().get(token);
        if (row != null) {
            String[] words = vocabulary(new Language(to.primary())).tokens;
            SparseRows counts = known.model().counts();
            float mass = known.model().mass()[row];
            for (int e = counts.start[row]; e < counts.start[row + 1]; e++) {
                float count = counts.value[e];
                found.add(new Translation(words[counts.column[e]], count, count / mass));
            }
        }
        return found;
    }

    /** Is told of each entry. */
    public interface Reader {

        /**
         * Two words that translated each other.
         *
         * @param left the word of the pair's left language
         * @param right the word of its right language
         * @param toRight how often the left word was translated by the right one
         * @param toLeft how often the right word was translated by the left one
         */
        void read(String left, String right, double toRight, double toLeft);
    }

    /** Tells all entries of a pair, in no particular order. */
    public void read(LanguagePair pair, Reader reader) {
        PairCounts own = counts(pair);
        String[] left = vocabulary(pair.left()).tokens;
        String[] right = vocabulary(pair.right()).tokens;
        for (int row = 0; row < own.rowCount(); row++) {
            for (int e = own.start()[row]; e < own.start()[row + 1]; e++) {
                reader.read(left[row], right[own.column()[e]], own.toRight()[e], own.toLeft()[e]);
            }
        }
    }

    /**
     * How words of {@code generator} generate words of {@code generated}; empty where nothing is
     * known of the two.
     *
     * @param discount what each count is lowered by
     */
    Optional<Direction> direction(Language generator, Language generated, float discount) {
        if (!knows(generator, generated)) {
            return Optional.empty();
        }
        LanguagePair pair = LanguagePair.of(generator, generated);
        boolean fromLeft = pair.left().tag().equals(generator.primary());
        return Optional.of(
                directions.computeIfAbsent(
                        new Way(pair, fromLeft, discount), way -> direction(way)));
    }

    private Direction direction(Way way) {
        Vocabulary left = vocabulary(way.pair.left());
        Vocabulary right = vocabulary(way.pair.right());
        Vocabulary generators = way.fromLeft ? left : right;
        Vocabulary generated = way.fromLeft ? right : left;
        return new Direction(
                counts(way.pair).model(way.fromLeft, generators.tokens.length, way.discount),
                generated.shares());
    }

    /** Which tokens of a text it knows. */
    KnownTokens known(TokenizedText text) {
        Vocabulary words = vocabulary(new Language(text.language.primary()));
        int[] own = new int[text.tokens.length];
        int[] tokens = new int[words.tokens.length];
        Arrays.fill(tokens, -1);
        for (int token = 0; token < own.length; token++) {
            own[token] = words.ids().getOrDefault(text.tokens[token], -1);
            if (own[token] >= 0) {
                tokens[own[token]] = token;
            }
        }
        return new KnownTokens(own, tokens);
    }

    Set<Language> languages() {
        return vocabularies.keySet();
    }

    Vocabulary vocabulary(Language language) {
        Once<Vocabulary> own = vocabularies.get(language);
        return own == null ? Vocabulary.EMPTY : own.get();
    }

    /** The counts of each pair, some of them perhaps not made yet. */
    Map<LanguagePair, Once<PairCounts>> counts() {
        return Collections.unmodifiableMap(counts);
    }

    PairCounts counts(LanguagePair pair) {
        Once<PairCounts> own = counts.get(pair);
        return own == null ? PairCounts.NONE : own.get();
    }

    /** A direction of a pair, and what its counts are lowered by. */
    private record Way(LanguagePair pair, boolean fromLeft, float discount) {}

    /**
     * What is known in one direction.
     *
     * @param model counts by the ids of the generating and of the generated token
     * @param share id of a generated token → its share of all running words, from 0 to 1
     */
    record Direction(WordModel model, float[] share) {}
}
