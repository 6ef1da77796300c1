package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.language.Language;

/**
 * Learns a lexicon from units that are aligned already (IBM Model 1, Brown et al. 1993, in both
 * directions of each pair of languages). What earlier texts taught helps to tell which word of a
 * unit translates which, but only what these units add is in the result: {@code
 * earlier.plus(trainer.lexicon())} knows both, and the addition can be taken back.
 *
 * <p>Any number of units may be added: from time to time what the last ones taught is added up and
 * helps with the next, and they themselves are let go. Not safe for use by several threads.
 */
public final class LexiconTrainer {

    /** Longer texts say too little of which word translates which. */
    private static final int LONGEST = 150;

    /** Expected counts below are dropped: twenty such would make one sighting. */
    private static final float LEAST = 0.05f;

    /** So many units are kept in memory. */
    private static final int BATCH = 20_000;

    private final Lexicon earlier;
    private Lexicon learned = Lexicon.empty();
    private Map<Language, Words> words = new TreeMap<>();
    private Map<LanguagePair, List<Sample>> samples = new TreeMap<>();
    private int units;

    /** A trainer that knows nothing yet. */
    public LexiconTrainer() {
        this(Lexicon.empty());
    }

    /**
     * A trainer that knows what earlier texts taught.
     *
     * @param earlier is not part of {@link #lexicon}
     */
    public LexiconTrainer(Lexicon earlier) {
        this.earlier = earlier;
    }

    /** Adds a unit that is surely right. */
    public void add(Map<Language, String> unit) {
        add(unit, 1);
    }

    /**
     * Adds a unit: the text of each language that it has.
     *
     * @param weight how much it counts: the aligner's confidence, or 1 where a person confirmed it;
     *     0 or more
     */
    public void add(Map<Language, String> unit, double weight) {
        add(unit, weight, weight);
    }

    /**
     * Adds an entry of a dictionary: words that translate each other, but that say nothing of how
     * often they stand in texts.
     *
     * @param weight as how many sightings of the translation it counts; 0 or more
     */
    public void addEntry(Map<Language, String> entry, double weight) {
        add(entry, weight, 0);
    }

    private void add(Map<Language, String> unit, double weight, double frequency) {
        if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a unit can't have the weight " + weight);
        }
        if (weight == 0) {
            return;
        }
        Map<Language, int[]> tokens = new TreeMap<>();
        unit.forEach(
                (language, text) -> {
                    Language primary = new Language(language.primary());
                    Words own = words.computeIfAbsent(primary, Words::new);
                    tokens.put(language, own.read(text, (float) frequency));
                });
        for (Map.Entry<Language, int[]> left : tokens.entrySet()) {
            for (Map.Entry<Language, int[]> right : tokens.entrySet()) {
                if (left.getKey().primary().compareTo(right.getKey().primary()) < 0) {
                    add(
                            LanguagePair.of(left.getKey(), right.getKey()),
                            left.getValue(),
                            right.getValue(),
                            (float) weight);
                }
            }
        }
        if (++units == BATCH) {
            learned = lexicon();
            words = new TreeMap<>();
            samples = new TreeMap<>();
            units = 0;
        }
    }

    private void add(LanguagePair pair, int[] left, int[] right, float weight) {
        if (left.length > 0
                && right.length > 0
                && left.length < LONGEST
                && right.length < LONGEST) {
            samples.computeIfAbsent(pair, none -> new ArrayList<>())
                    .add(new Sample(left, right, weight));
        }
    }

    /** What the units taught, without what was known before. */
    public Lexicon lexicon() {
        return learned.plus(ofLastUnits(earlier.plus(learned)));
    }

    private Lexicon ofLastUnits(Lexicon before) {
        Map<Language, Once<Vocabulary>> vocabularies = new HashMap<>();
        words.forEach((language, own) -> vocabularies.put(language, Once.made(own.vocabulary())));
        Map<LanguagePair, Once<PairCounts>> counts = new HashMap<>();
        Lexicon known = new Lexicon(vocabularies, Map.of());
        samples.forEach(
                (pair, own) ->
                        counts.put(
                                pair,
                                Once.made(
                                        counts(
                                                before,
                                                pair,
                                                own,
                                                known.vocabulary(pair.left()),
                                                known.vocabulary(pair.right())))));
        return new Lexicon(vocabularies, counts);
    }

    private static PairCounts counts(
            Lexicon before,
            LanguagePair pair,
            List<Sample> own,
            Vocabulary left,
            Vocabulary right) {
        PairCounts.Sum earlier = new PairCounts.Sum(left.tokens.length, right.tokens.length);
        earlier.add(
                before.counts(pair),
                before.vocabulary(pair.left()).idsIn(left),
                before.vocabulary(pair.right()).idsIn(right),
                1);
        return WordModel.expectedCounts(
                own, earlier.counts(0), left.tokens.length, right.tokens.length, LEAST);
    }

    /** The words of one language, as they come. */
    private static final class Words {

        private final Tokenizer tokenizer;
        private final Map<String, Integer> ids = new HashMap<>();
        private final List<String> tokens = new ArrayList<>();
        private float[] frequency = new float[256];
        private double size;

        Words(Language language) {
            this.tokenizer = new Tokenizer(language);
        }

        int[] read(String text, float weight) {
            List<String> found = tokenizer.tokens(text);
            int[] segment = new int[found.size()];
            for (int k = 0; k < segment.length; k++) {
                Integer id = ids.putIfAbsent(found.get(k), tokens.size());
                if (id == null) {
                    id = tokens.size();
                    tokens.add(found.get(k));
                    if (id == frequency.length) {
                        frequency = Arrays.copyOf(frequency, id * 2);
                    }
                }
                segment[k] = id;
                frequency[id] += weight;
            }
            size += weight * (double) segment.length;
            return segment;
        }

        Vocabulary vocabulary() {
            return new Vocabulary(
                    tokens.toArray(String[]::new), Arrays.copyOf(frequency, tokens.size()), size);
        }
    }
}
