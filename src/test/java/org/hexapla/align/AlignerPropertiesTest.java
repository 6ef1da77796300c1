package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.language.Language;

/** What holds of every alignment, whatever the texts. */
class AlignerPropertiesTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "zh", "ar", "ru", "es", "sw");

    private final Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());

    @Property(tries = 60)
    void everySegmentStandsInExactlyOneUnit(@ForAll("texts") List<AlignableText> texts) {
        List<AlignedUnit> units = aligner.align(texts);
        for (int x = 0; x < texts.size(); x++) {
            int text = x;
            List<Integer> all =
                    units.stream().flatMap(unit -> unit.cells().get(text).stream()).toList();
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, texts.get(x).segments().size()).boxed().toList());
        }
    }

    @Property(tries = 60)
    void unitsAreNotEmptyAndTheirSidesRise(@ForAll("texts") List<AlignableText> texts) {
        for (AlignedUnit unit : aligner.align(texts)) {
            assertThat(unit.cells()).hasSize(texts.size()).anyMatch(cell -> !cell.isEmpty());
            assertThat(unit.cells()).allSatisfy(cell -> assertThat(cell).isSorted());
            assertThat(unit.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 30)
    void theSameTextsGiveTheSameUnits(@ForAll("texts") List<AlignableText> texts) {
        assertThat(aligner.align(texts)).isEqualTo(aligner.align(texts));
    }

    @Property(tries = 60)
    void theOrderOfTheTextsChangesNothing(
            @ForAll("texts") List<AlignableText> texts, @ForAll Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<AlignedUnit> shuffled = aligner.align(order.stream().map(texts::get).toList());
        assertThat(shuffled.stream().map(unit -> unit.reordered(order)))
                .containsExactlyElementsOf(aligner.align(texts));
    }

    @Property(tries = 30)
    void segmentsOfTwoStreamsNeverShareAUnit(@ForAll("texts") List<AlignableText> texts) {
        for (AlignedUnit unit : aligner.align(texts)) {
            Set<String> streams = new HashSet<>();
            for (int x = 0; x < texts.size(); x++) {
                for (int i : unit.cells().get(x)) {
                    streams.add(texts.get(x).segments().get(i).stream());
                }
            }
            assertThat(streams).hasSize(1);
        }
    }

    @Provide
    Arbitrary<List<AlignableText>> texts() {
        return text().list().ofMinSize(2).ofMaxSize(7).map(AlignerPropertiesTest::numbered);
    }

    private static List<AlignableText> numbered(List<List<AlignableSegment>> texts) {
        List<AlignableText> numbered = new ArrayList<>();
        for (int x = 0; x < texts.size(); x++) {
            numbered.add(new AlignableText(Language.of(LANGUAGES.get(x)), texts.get(x)));
        }
        return numbered;
    }

    private static Arbitrary<List<AlignableSegment>> text() {
        Arbitrary<String> words =
                Arbitraries.of("water", "eau", "水", "вода", "12", "١٢", "(a)", "world", "peace")
                        .list()
                        .ofMaxSize(12)
                        .map(list -> String.join(" ", list));
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        return Arbitraries.oneOf(Stream.of(words, anything).toList())
                .flatMap(
                        text ->
                                Arbitraries.of("body", "body", "body", "footnote")
                                        .map(
                                                stream ->
                                                        new AlignableSegment(
                                                                text, stream, "", "", "", 0)))
                .list()
                .ofMaxSize(15);
    }
}
