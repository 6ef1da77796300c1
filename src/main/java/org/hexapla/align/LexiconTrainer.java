package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;

/** Learns a lexicon from texts that are aligned already. */
public final class LexiconTrainer {

    private final Map<Language, Corpus> corpora = new HashMap<>();
    private final float discount;
    private int units;

    public LexiconTrainer(float discount) {
        this.discount = discount;
    }

    /** Adds a unit: the text of each language that it has. */
    public void add(Map<Language, String> unit) {
        unit.forEach(
                (language, text) ->
                        corpora.computeIfAbsent(language, Corpus::new).add(units, text));
        units++;
    }

    public Lexicon lexicon() {
        Map<String, Map<String, Integer>> ids = new HashMap<>();
        Map<List<String>, Lexicon.Direction> directions = new HashMap<>();
        for (Corpus left : corpora.values()) {
            ids.put(left.language.primary(), left.ids);
            for (Corpus right : corpora.values()) {
                if (left != right) {
                    directions.put(
                            List.of(right.language.primary(), left.language.primary()),
                            direction(left, right));
                }
            }
        }
        return new Lexicon(ids, directions);
    }

    private Lexicon.Direction direction(Corpus left, Corpus right) {
        List<Sample> samples = new ArrayList<>();
        left.units.forEach(
                (unit, tokens) -> {
                    int[] other = right.units.get(unit);
                    if (other != null && tokens.length < 150 && other.length < 150) {
                        samples.add(new Sample(tokens, other, 1));
                    }
                });
        WordModel model = WordModel.learn(samples, right.tokens.size(), discount);
        float[] share = new float[left.tokens.size()];
        for (int token = 0; token < share.length; token++) {
            share[token] = left.frequency.get(token) / (float) left.size;
        }
        return new Lexicon.Direction(model, share);
    }

    private static final class Corpus {
        final Language language;
        final Tokenizer tokenizer;
        final Map<String, Integer> ids = new HashMap<>();
        final List<String> tokens = new ArrayList<>();
        final List<Integer> frequency = new ArrayList<>();
        final Map<Integer, int[]> units = new HashMap<>();
        int size;

        Corpus(Language language) {
            this.language = language;
            this.tokenizer = new Tokenizer(language);
        }

        void add(int unit, String text) {
            List<String> found = tokenizer.tokens(text);
            int[] segment = new int[found.size()];
            for (int k = 0; k < segment.length; k++) {
                String token = found.get(k);
                Integer id = ids.get(token);
                if (id == null) {
                    id = tokens.size();
                    ids.put(token, id);
                    tokens.add(token);
                    frequency.add(0);
                }
                segment[k] = id;
                frequency.set(id, frequency.get(id) + 1);
            }
            size += segment.length;
            units.put(unit, segment);
        }
    }
}
