package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class LexiconTrainerTest {

    private static final Language EN = Language.ENGLISH;
    private static final Language FR = Language.FRENCH;

    private final LexiconTrainer trainer = new LexiconTrainer();

    @Test
    void findsWhichWordOfAUnitTranslatesWhich() {
        train("red lamp", "lampe rouge");
        train("red gate", "portail rouge");
        train("old lamp", "vieille lampe");
        train("old gate", "vieux portail");

        assertThat(best(trainer.lexicon(), "lamp")).isEqualTo("lampe");
        assertThat(best(trainer.lexicon(), "gate")).isEqualTo("porta");
    }

    @Test
    void asManySightingsAreCountedAsThereAre() {
        for (int i = 0; i < 7; i++) {
            train("lamp", "lampe");
        }

        assertThat(trainer.lexicon().translations(EN, "lamp", FR, 9))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.count()).isCloseTo(7, within(1e-4));
                            assertThat(found.probability()).isCloseTo(1, within(1e-4));
                        });
    }

    @Test
    void aUnitCountsByItsWeight() {
        trainer.add(Map.of(EN, "lamp", FR, "lampe"), 0.75);
        trainer.add(Map.of(EN, "lamp", FR, "mer"), 0.25);
        trainer.add(Map.of(EN, "lamp", FR, "arbre"), 0);

        assertThat(trainer.lexicon().translations(EN, "lamp", FR, 9))
                .extracting(Lexicon.Translation::probability)
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(0.75, within(1e-3)),
                        second -> assertThat(second).isCloseTo(0.25, within(1e-3)));
    }

    @Test
    void whatWasKnownBeforeHelpsButIsNotLearnedAgain() {
        LexiconTrainer first = new LexiconTrainer();
        for (int i = 0; i < 5; i++) {
            first.add(Map.of(EN, "lamp", FR, "lampe"));
        }
        LexiconTrainer second = new LexiconTrainer(first.lexicon());
        second.add(Map.of(EN, "red lamp", FR, "lampe rouge"));
        train("red lamp", "lampe rouge");

        assertThat(best(trainer.lexicon(), "red")).isEqualTo("lampe");
        assertThat(best(second.lexicon(), "red")).isEqualTo("rouge");
        assertThat(count(second.lexicon(), "lamp")).isLessThanOrEqualTo(1.001);
        assertThat(count(first.lexicon().plus(second.lexicon()), "lamp")).isGreaterThan(5);
    }

    @Test
    void aNewAlignmentsTeachingReplacesTheOld() {
        LexiconTrainer others = new LexiconTrainer();
        others.add(Map.of(EN, "sea", FR, "mer"));
        LexiconTrainer wrong = new LexiconTrainer();
        wrong.add(Map.of(EN, "lamp", FR, "mer"));
        train("lamp", "lampe");

        Lexicon all = others.lexicon().plus(wrong.lexicon());
        Lexicon mended = all.minus(wrong.lexicon()).plus(trainer.lexicon());

        assertThat(best(mended, "lamp")).isEqualTo("lampe");
        assertThat(mended.translations(EN, "lamp", FR, 9)).hasSize(1);
        assertThat(best(mended, "sea")).isEqualTo("mer");
    }

    @Test
    void scriptsAndRegionsOfALanguageAreOne() {
        trainer.add(Map.of(EN, "lamp", Language.of("zh-Hans"), "灯"));
        trainer.add(Map.of(Language.of("en-GB"), "lamp", Language.of("zh-Hant"), "燈"));

        Lexicon lexicon = trainer.lexicon();

        assertThat(lexicon.pairs()).containsExactly(LanguagePair.of(EN, Language.CHINESE));
        assertThat(lexicon.translations(EN, "lamp", Language.CHINESE, 9)).hasSize(2);
        assertThat(lexicon.knows(Language.of("zh-Hans"), Language.of("zh-Hant"))).isFalse();
    }

    @Test
    void anyNumberOfUnitsCanBeRead() {
        for (int i = 0; i < 50_000; i++) {
            train("word" + (char) ('a' + i % 26), "mot" + (char) ('a' + i % 26));
        }

        assertThat(count(trainer.lexicon(), "wordz")).isCloseTo(50_000 / 26, within(2.0));
        assertThat(best(trainer.lexicon(), "wordz")).isEqualTo("motz");
    }

    @Test
    void refusesWeightsThatAreNone() {
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> trainer.add(Map.of(EN, "a", FR, "b"), weight))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void train(String english, String french) {
        trainer.add(Map.of(EN, english, FR, french));
    }

    private static String best(Lexicon lexicon, String english) {
        List<Lexicon.Translation> found = lexicon.translations(EN, english, FR, 1);
        return found.isEmpty() ? "" : found.get(0).word();
    }

    private static double count(Lexicon lexicon, String english) {
        return lexicon.translations(EN, english, FR, 1).get(0).count();
    }
}
