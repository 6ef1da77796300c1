package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexapla.align.Alignment.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangersTest {

    private final Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 12, 25, 60})
    void translationsFitHoweverLongTheyAre(int sentences) {
        Alignment alignment = align(story("en", 1, sentences), story("fr", 1, sentences));

        assertThat(alignment.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 60, 400})
    void twoStrangersAreBothNamedAndTheirUnitsAreDoubted(int sentences) {
        Alignment alignment = align(story("en", 1, sentences), story("fr", 2, sentences));

        assertThat(alignment.warnings())
                .containsExactly(new Warning(Warning.Kind.NOT_PARALLEL, List.of(0, 1)));
        assertThat(alignment.units())
                .filteredOn(unit -> unit.cells().stream().noneMatch(List::isEmpty))
                .isNotEmpty()
                .allMatch(unit -> unit.confidence() <= 0.1);
    }

    @Test
    void theOneThatFitsNoOtherIsNamed() {
        Alignment alignment =
                align(
                        story("en", 1, 40),
                        story("fr", 1, 40),
                        story("es", 2, 40),
                        story("it", 1, 40));

        assertThat(alignment.warnings())
                .containsExactly(new Warning(Warning.Kind.NOT_PARALLEL, List.of(2)));
        assertThat(alignment.units())
                .filteredOn(unit -> unit.cells().get(2).isEmpty())
                .filteredOn(unit -> unit.cells().stream().filter(List::isEmpty).count() == 1)
                .anyMatch(unit -> unit.confidence() > 0.5);
    }

    @Test
    void aTextIsNoStrangerToItselfNorToAnEmptyOne() {
        assertThat(align(story("en", 1, 40), story("en", 1, 40)).warnings()).isEmpty();
        assertThat(align(story("en", 1, 40), story("fr", 1, 0)).warnings()).isEmpty();
    }

    @Test
    void textsThatSayOneThingOverAndOverTellNothing() {
        List<String> same = Collections.nCopies(60, "1 1 1 ---");

        assertThat(align(MadeUpTexts.text("en", same), MadeUpTexts.text("fr", same)).warnings())
                .isEmpty();
    }

    @Test
    void whereNothingDistinguishesSegmentsNothingSpeaksAgainstTheTexts() {
        List<String> english = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            english.add("same length " + letter + letter + letter);
            other.add("égalité totale " + (char) ('а' + letter - 'a'));
        }

        assertThat(align(MadeUpTexts.text("en", english), MadeUpTexts.text("fr", other)).warnings())
                .isEmpty();
    }

    private Alignment align(AlignableText... texts) {
        return aligner.align(List.of(texts), Progress.ignored());
    }

    private static AlignableText story(String language, int story, int sentences) {
        return MadeUpTexts.story(language, story, sentences);
    }
}
