package org.hexapla.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.hexapla.language.Language;

/** Adds up what lexicons know, takes one out of another, and leaves out what hardly counts. */
final class LexiconSum {

    private final Map<Language, Once<Vocabulary>> words;
    private final Map<LanguagePair, Once<PairCounts>> counts = new HashMap<>();

    private LexiconSum(Map<Language, Once<Vocabulary>> words) {
        this.words = words;
    }

    /**
     * What both know, counts added up.
     *
     * @param both makes one vocabulary of two
     */
    static Lexicon of(Lexicon one, Lexicon other, BinaryOperator<Vocabulary> both) {
        if (one.languages().isEmpty()) {
            return other;
        }
        if (other.languages().isEmpty()) {
            return one;
        }
        Set<Language> languages = new TreeSet<>(one.languages());
        languages.addAll(other.languages());
        Map<Language, Once<Vocabulary>> words = new HashMap<>();
        for (Language language : languages) {
            words.put(
                    language,
                    Once.made(both.apply(one.vocabulary(language), other.vocabulary(language))));
        }
        return new LexiconSum(words).combined(one, other, 1);
    }

    /** What is left of one without the other; counts don't fall below 0. */
    static Lexicon without(Lexicon one, Lexicon other) {
        Map<Language, Once<Vocabulary>> words = new HashMap<>();
        for (Language language : one.languages()) {
            words.put(
                    language,
                    Once.made(one.vocabulary(language).minus(other.vocabulary(language))));
        }
        return new LexiconSum(words).combined(one, other, -1);
    }

    private Lexicon combined(Lexicon one, Lexicon other, float sign) {
        counts.putAll(one.counts());
        for (LanguagePair pair : other.pairs()) {
            if (sign > 0 || counts.containsKey(pair)) {
                Vocabulary left = vocabulary(pair.left());
                Vocabulary right = vocabulary(pair.right());
                PairCounts.Sum sum = new PairCounts.Sum(left.tokens.length, right.tokens.length);
                // words keep their ids in a sum
                sum.add(one.counts(pair), all(left), all(right), 1);
                sum.add(
                        other.counts(pair),
                        other.vocabulary(pair.left()).idsIn(left),
                        other.vocabulary(pair.right()).idsIn(right),
                        sign);
                put(pair, sum.counts(0));
            }
        }
        return new Lexicon(words, counts);
    }

    /** What is left without words and pairs of words that translated each other too seldom. */
    static Lexicon pruned(Lexicon one, double least) {
        Map<LanguagePair, PairCounts> kept = new HashMap<>();
        Map<Language, boolean[]> used = new HashMap<>();
        for (Language language : one.languages()) {
            used.put(language, new boolean[one.vocabulary(language).tokens.length]);
        }
        for (LanguagePair pair : one.pairs()) {
            Vocabulary left = one.vocabulary(pair.left());
            Vocabulary right = one.vocabulary(pair.right());
            PairCounts.Sum sum = new PairCounts.Sum(left.tokens.length, right.tokens.length);
            sum.add(one.counts(pair), all(left), all(right), 1);
            PairCounts rest = sum.counts((float) least);
            rest.markUsed(
                    used.getOrDefault(pair.left(), new boolean[0]),
                    used.getOrDefault(pair.right(), new boolean[0]));
            kept.put(pair, rest);
        }
        Map<Language, Once<Vocabulary>> words = new HashMap<>();
        used.forEach(
                (language, marks) ->
                        words.put(language, Once.made(one.vocabulary(language).only(marks))));
        return new LexiconSum(words).renumbered(one, kept);
    }

    /** Counts by the ids that words have by now. */
    private Lexicon renumbered(Lexicon before, Map<LanguagePair, PairCounts> kept) {
        kept.forEach(
                (pair, rest) -> {
                    Vocabulary left = vocabulary(pair.left());
                    Vocabulary right = vocabulary(pair.right());
                    PairCounts.Sum sum =
                            new PairCounts.Sum(left.tokens.length, right.tokens.length);
                    sum.add(
                            rest,
                            before.vocabulary(pair.left()).idsIn(left),
                            before.vocabulary(pair.right()).idsIn(right),
                            1);
                    put(pair, sum.counts(0));
                });
        return new Lexicon(words, counts);
    }

    private void put(LanguagePair pair, PairCounts sum) {
        if (sum.size() == 0) {
            counts.remove(pair);
        } else {
            counts.put(pair, Once.made(sum));
        }
    }

    private Vocabulary vocabulary(Language language) {
        Once<Vocabulary> own = words.get(language);
        return own == null ? Vocabulary.EMPTY : own.get();
    }

    private static int[] all(Vocabulary vocabulary) {
        int[] all = new int[vocabulary.tokens.length];
        Arrays.setAll(all, id -> id);
        return all;
    }
}
