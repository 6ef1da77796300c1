package org.hexapla.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an alignment of texts teaches of their words. */
record LearnedWords(TokenizedText[] texts, List<VotedUnit> units, AlignerSettings settings) {

    /** How words of the other text generate words of the one; nothing before a first alignment. */
    Optional<WordModel> model(int own, int other) {
        if (units.isEmpty() || settings.learnedShare() == 0) {
            return Optional.empty();
        }
        List<Sample> samples = new ArrayList<>();
        for (VotedUnit unit : units) {
            if (unit.sides()[own].length > 0 && unit.sides()[other].length > 0) {
                samples.add(
                        new Sample(
                                texts[own].tokensOf(unit.sides()[own]),
                                texts[other].tokensOf(unit.sides()[other]),
                                1));
            }
        }
        return Optional.of(
                WordModel.learn(samples, texts[other].tokens.length, settings.discount()));
    }
}
