package org.hexapla.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class BoundTest {

    private static final LanguagePair PAIR = LanguagePair.of(Language.of("en"), Language.of("fr"));

    @Test
    void theWordsThatTranslatedEachOtherMostOftenStay() {
        Map<String, Double> kept = entries(new Bound(5).applied(words(1, 20)));

        assertThat(kept.keySet()).hasSizeBetween(1, 5).contains(word("w", 20), word("w", 19));
        Map<String, Double> dropped = entries(words(1, 20));
        dropped.keySet().removeAll(kept.keySet());
        kept.forEach(
                (word, count) -> assertThat(dropped.values()).allMatch(other -> other < count));
    }

    @Test
    void whatIsWithinTheBoundStaysAsItIs() {
        assertThat(entries(new Bound(20).applied(words(1, 20)))).hasSize(20);
    }

    @Test
    void whatPackingLeavesIsNotBoundAgain() {
        Lexicon lesson = new Bound(20).applied(words(0.26, 20));

        Lexicon packed = PackedLexicon.unpacked(PackedLexicon.of(lesson), "it").orElseThrow();

        assertThat(entries(lesson)).hasSize(20);
        assertThat(entries(new Bound(20).applied(packed))).hasSize(20);
    }

    /** So many words, each with one translation, that it had once, twice, … so many times. */
    private static Lexicon words(double times, int count) {
        LexiconTrainer trainer = new LexiconTrainer();
        for (int word = 1; word <= count; word++) {
            trainer.addEntry(
                    Map.of(PAIR.left(), word("w", word), PAIR.right(), word("m", word)),
                    times * word);
        }
        return trainer.lexicon();
    }

    private static String word(String language, int number) {
        return language + (char) ('a' + number);
    }

    private static Map<String, Double> entries(Lexicon lexicon) {
        Map<String, Double> entries = new HashMap<>();
        lexicon.read(PAIR, (left, right, toRight, toLeft) -> entries.put(left, toRight));
        return entries;
    }
}
