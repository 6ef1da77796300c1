package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.language.Language;

/** What holds of all lexica: they are sums. */
class LexiconPropertiesTest {

    private static final double ROUNDING = 2e-3;

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.FRENCH, Language.of("zh-Hans"), Language.of("sw"));

    @Property(tries = 100)
    void theOrderOfASumDoesNotMatter(@ForAll("lexica") Lexicon one, @ForAll("lexica") Lexicon two) {
        LexiconEntries.assertSame(one.plus(two), two.plus(one), ROUNDING);
    }

    @Property(tries = 100)
    void aSumHasWhatBothHave(@ForAll("lexica") Lexicon one, @ForAll("lexica") Lexicon two) {
        Map<String, Double> sum = LexiconEntries.of(one.plus(two));
        Map<String, Double> left = LexiconEntries.of(one);
        Map<String, Double> right = LexiconEntries.of(two);

        left.forEach(
                (entry, count) ->
                        assertThat(sum.get(entry))
                                .isCloseTo(
                                        count + right.getOrDefault(entry, 0.0), within(ROUNDING)));
        assertThat(sum.keySet()).containsAll(right.keySet());
    }

    @Property(tries = 100)
    void whatWasAddedCanBeTakenOut(@ForAll("lexica") Lexicon one, @ForAll("lexica") Lexicon two) {
        LexiconEntries.assertSame(one.plus(two).minus(two), one, ROUNDING);
    }

    @Property(tries = 50)
    void pairsPutBesideEachOtherAreTheWhole(@ForAll("lexica") Lexicon lexicon) {
        Lexicon whole = Lexicon.empty();
        for (LanguagePair pair : lexicon.pairs()) {
            whole = whole.beside(lexicon.between(List.of(pair.left(), pair.right())));
        }

        LexiconEntries.assertSame(whole, lexicon, 0);
        for (LanguagePair pair : lexicon.pairs()) {
            assertThat(whole.vocabulary(pair.left()).size)
                    .as("words that several pairs tell of were met once")
                    .isEqualTo(lexicon.vocabulary(pair.left()).size);
            assertThat(whole.vocabulary(pair.left()).shares())
                    .containsExactlyInAnyOrder(lexicon.vocabulary(pair.left()).shares());
        }
    }

    @Property(tries = 50)
    void nothingIsLeftOfALexiconWithoutItself(@ForAll("lexica") Lexicon lexicon) {
        assertThat(lexicon.minus(lexicon).isEmpty()).isTrue();
        assertThat(lexicon.times(0).isEmpty()).isTrue();
    }

    @Property(tries = 50)
    void twiceIsTheSumWithItself(@ForAll("lexica") Lexicon lexicon) {
        LexiconEntries.assertSame(lexicon.times(2), lexicon.plus(lexicon), ROUNDING);
    }

    @Property(tries = 50)
    void pruningKeepsWhatCounts(@ForAll("lexica") Lexicon lexicon) {
        Lexicon pruned = lexicon.pruned(0.75);

        Map<String, Double> kept = LexiconEntries.of(pruned);
        LexiconEntries.of(lexicon)
                .forEach(
                        (entry, count) -> {
                            if (count >= 0.75) {
                                assertThat(kept).containsEntry(entry, count);
                            }
                        });
        for (LanguagePair pair : pruned.pairs()) {
            pruned.read(
                    pair,
                    (left, right, toRight, toLeft) ->
                            assertThat(Math.max(toRight, toLeft)).isGreaterThanOrEqualTo(0.75));
        }
    }

    @Property(tries = 50)
    void aFileHoldsTheSameWithinRounding(@ForAll("lexica") Lexicon lexicon) throws IOException {
        LexiconHead head =
                new LexiconHead("make it", "test 1", Instant.EPOCH, List.of("own"), List.of("CC0"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LexiconWriter.write(new LexiconFile(head, lexicon), out);

        LexiconFile read = LexiconReader.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.head()).isEqualTo(head);
        LexiconEntries.assertSame(read.lexicon(), lexicon, 1 / 32.0);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        LexiconWriter.write(read, again);
        assertThat(again.toByteArray()).isEqualTo(out.toByteArray());
    }

    @Provide
    Arbitrary<Lexicon> lexica() {
        Arbitrary<String> text =
                Arbitraries.of("lamp", "sea", "gate", "tree", "灯", "海", "été", "12", "")
                        .list()
                        .ofMaxSize(5)
                        .map(words -> String.join(" ", words));
        Arbitrary<Map<Language, String>> unit =
                Arbitraries.maps(Arbitraries.of(LANGUAGES), text).ofMinSize(1).ofMaxSize(4);
        Arbitrary<Double> weight = Arbitraries.of(0.0, 0.3, 1.0, 2.5);
        return Combinators.combine(unit.list().ofMaxSize(8), weight)
                .as(
                        (units, each) -> {
                            LexiconTrainer trainer = new LexiconTrainer();
                            units.forEach(one -> trainer.add(one, each));
                            return trainer.lexicon();
                        });
    }
}
