package org.hexapla.cli;

import java.util.List;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.parallel.ParallelUnit;

/**
 * What the documents of a collection teach of words, beside what was known before. Its size stays
 * within bounds however many documents there are: where it grows too large, the rarest go. Not safe
 * for use by several threads while it learns.
 */
final class SharedLexicon {

    /** After so many units what they teach is added up. */
    private static final int BATCH = 15_000;

    /** At most about so many pairs of words are kept, some 200 MB of them. */
    private static final long MOST = 8_000_000;

    /** What hardly counts goes in any case: half a sighting. */
    private static final double LEAST = 0.5;

    private final Lexicon before;
    private Lexicon learned = Lexicon.empty();
    private LexiconTrainer trainer;
    private int units;
    private double least = LEAST;

    SharedLexicon(Lexicon before) {
        this.before = before;
        this.trainer = new LexiconTrainer(before);
    }

    /** Learns from units, each as far as the aligner is sure of it. The order matters little. */
    void learn(List<ParallelUnit> document) {
        teach(trainer, document);
        units += document.size();
        if (units >= BATCH) {
            addUp();
        }
    }

    private static void teach(LexiconTrainer trainer, List<ParallelUnit> document) {
        for (ParallelUnit unit : document) {
            if (unit.cells().size() > 1) {
                trainer.add(unit.words(), unit.confidence());
            }
        }
    }

    /** All that is known. */
    Lexicon all() {
        if (units > 0) {
            addUp();
        }
        return before.plus(learned);
    }

    private void addUp() {
        learned = learned.plus(trainer.lexicon()).pruned(least);
        while (size(learned) > MOST) {
            least *= 2;
            learned = learned.pruned(least);
        }
        trainer = new LexiconTrainer(before.plus(learned));
        units = 0;
    }

    private static long size(Lexicon lexicon) {
        return lexicon.pairs().stream().mapToLong(lexicon::size).sum();
    }

    /**
     * All that is known but for what some of the documents taught, so that these can't be confirmed
     * by themselves. Safe for use by several threads once all is learned.
     *
     * @param all what {@link #all} gave
     * @param documents the units of these documents, as they were learned
     */
    Lexicon without(Lexicon all, Iterable<List<ParallelUnit>> documents) {
        LexiconTrainer own = new LexiconTrainer(all);
        documents.forEach(document -> teach(own, document));
        return before.plus(learned.minus(own.lexicon()));
    }
}
