package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an alignment of texts teaches of their words. */
final class LearnedWords {

    /** About so many meetings of two words teach all that can be learned: a long book's. */
    private static final long MOST_MEETINGS = 6_000_000;

    private final Twins[] twins;
    private final AlignerSettings settings;

    /** Unit → text → its tokens in the unit. */
    private final List<Bag[]> units = new ArrayList<>();

    LearnedWords(TokenizedText[] texts, List<VotedUnit> units, AlignerSettings settings) {
        this.twins = new Twins[texts.length];
        for (int x = 0; x < texts.length; x++) {
            twins[x] = new Twins(texts[x].frequency);
        }
        this.settings = settings;
        for (VotedUnit unit : units) {
            Bag[] bags = new Bag[texts.length];
            for (int x = 0; x < texts.length; x++) {
                int[] stretch = texts[x].tokensOf(unit.sides()[x]);
                bags[x] = twins[x].merged(Bag.of(stretch, Sample.LONGEST_SIDE));
            }
            this.units.add(bags);
        }
    }

    /** How the words of two texts generate each other; nothing before a first alignment. */
    Optional<WordModel.Pair> models(int left, int right) {
        if (units.isEmpty() || settings.learnedShare() == 0) {
            return Optional.empty();
        }
        List<Sample> samples = new ArrayList<>();
        for (Bag[] unit : units) {
            if (unit[left].size() > 0 && unit[right].size() > 0) {
                samples.add(new Sample(unit[left], unit[right], 1));
            }
        }
        return Optional.of(
                WordModel.learn(someOf(samples), twins[left], twins[right], settings.discount()));
    }

    /** The samples, or of very many each so-manieth: time and memory stay bounded. */
    private static List<Sample> someOf(List<Sample> samples) {
        long meetings = 0;
        for (Sample sample : samples) {
            meetings += (long) sample.left().size() * sample.right().size();
        }
        int step = (int) (meetings / MOST_MEETINGS) + 1;
        if (step == 1) {
            return samples;
        }
        List<Sample> some = new ArrayList<>();
        for (int s = 0; s < samples.size(); s += step) {
            some.add(samples.get(s));
        }
        return some;
    }
}
