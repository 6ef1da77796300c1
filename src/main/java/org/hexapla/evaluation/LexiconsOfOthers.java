package org.hexapla.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.language.Language;

/** Lexicons for evaluation: what a set's texts say is never in the one that it is aligned with. */
final class LexiconsOfOthers {

    private final TrainingTexts texts;
    private final Map<List<String>, Lexicon> trained = new HashMap<>();

    LexiconsOfOthers(TrainingTexts texts) {
        this.texts = texts;
    }

    /** A lexicon of all other sets; empty where they have no two of the set's languages. */
    Lexicon lexiconFor(GoldSet set) {
        List<String> names = namesFor(set);
        return names.isEmpty() ? Lexicon.empty() : trained.computeIfAbsent(names, this::train);
    }

    /** The sets that the lexicon for a set is learned from. */
    List<String> namesFor(GoldSet set) {
        Set<Language> languages = set.languages();
        return texts.names().stream()
                .filter(name -> !name.equals(set.name()) && teaches(name, languages))
                .toList();
    }

    private boolean teaches(String name, Set<Language> languages) {
        return texts.unitsOf(name).stream()
                .anyMatch(
                        unit -> {
                            Set<Language> common = new HashSet<>(unit.keySet());
                            common.retainAll(languages);
                            return common.size() > 1;
                        });
    }

    private Lexicon train(List<String> names) {
        LexiconTrainer trainer = new LexiconTrainer();
        names.forEach(name -> texts.unitsOf(name).forEach(unit -> trainer.add(unit)));
        return trainer.lexicon();
    }
}
