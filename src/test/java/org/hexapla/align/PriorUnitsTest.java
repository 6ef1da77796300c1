package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PriorUnitsTest {

    private static final Aligner ALIGNER =
            new VotingAligner(Lexicon.empty(), AlignerSettings.standard());

    @Property(tries = 60)
    void fixedUnitsAreKeptAndEverySegmentStandsInOneUnit(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int languages) {
        Random random = new Random(seed);
        List<AlignableText> texts = new ArrayList<>();
        for (int x = 0; x < languages; x++) {
            AlignableText story = MadeUpTexts.story("en fr es ru".split(" ")[x], 1, 12);
            texts.add(
                    new AlignableText(
                            story.language(), story.segments().subList(0, random.nextInt(13))));
        }
        PriorUnits fixed = someUnits(texts, random);

        List<AlignedUnit> units = ALIGNER.align(texts, fixed, Progress.ignored()).units();

        assertThat(units).extracting(AlignedUnit::cells).containsAll(fixed.fixed());
        for (int x = 0; x < languages; x++) {
            int text = x;
            assertThat(units.stream().flatMap(unit -> unit.cells().get(text).stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, texts.get(x).segments().size()).boxed().toList());
        }
        assertThat(units).allMatch(unit -> unit.cells().stream().anyMatch(c -> !c.isEmpty()));
    }

    @Test
    void aFixedUnitMendsItsNeighbours() {
        // without words in common only lengths and the fixed unit tell that one text has two more
        AlignableText left = MadeUpTexts.text("en", List.of("aaa bbb", "ccc ddd", "eee fff"));
        AlignableText right =
                MadeUpTexts.text(
                        "ru", List.of("гггг дд", "ееее жж", "зззз ии", "кккк лл", "мммм нн"));
        PriorUnits fixed = PriorUnits.fixed(List.of(List.of(List.of(0), List.of(2))));

        List<AlignedUnit> units =
                ALIGNER.align(List.of(left, right), fixed, Progress.ignored()).units();

        assertThat(units)
                .extracting(AlignedUnit::cells)
                .contains(
                        List.of(List.of(0), List.of(2)),
                        List.of(List.of(1), List.of(3)),
                        List.of(List.of(2), List.of(4)));
    }

    @Test
    void aUnitWhoseSidesCrossOthersIsKeptAndSaidToBeMoved() {
        AlignableText left = MadeUpTexts.story("en", 2, 8);
        AlignableText right = MadeUpTexts.story("fr", 2, 8);
        PriorUnits fixed = PriorUnits.fixed(List.of(List.of(List.of(0), List.of(7))));

        List<AlignedUnit> units =
                ALIGNER.align(List.of(left, right), fixed, Progress.ignored()).units();

        assertThat(units)
                .filteredOn(unit -> unit.cells().equals(fixed.fixed().get(0)))
                .singleElement()
                .extracting(AlignedUnit::flags)
                .isEqualTo(Set.of(AlignedUnit.Flag.MOVED));
        assertThat(units).hasSize(9);
    }

    @Test
    void noUnitsFixedGiveWhatIsFoundWithoutAny() {
        List<AlignableText> texts =
                List.of(MadeUpTexts.story("en", 3, 30), MadeUpTexts.story("es", 3, 30));

        assertThat(ALIGNER.align(texts, PriorUnits.NONE, Progress.ignored()).units())
                .isEqualTo(ALIGNER.align(texts));
    }

    @Test
    void ofTwoWaysThatAreAsGoodTheOneOfBeforeIsTaken() {
        AlignableText left = MadeUpTexts.text("en", List.of("aaaa", "bbbb"));
        AlignableText right = MadeUpTexts.text("ru", List.of("гггг", "дддд", "ееее"));
        List<List<List<Integer>>> first =
                List.of(
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(), List.of(1)),
                        List.of(List.of(1), List.of(2)));
        List<List<List<Integer>>> second =
                List.of(
                        List.of(List.of(0), List.of(0)),
                        List.of(List.of(1), List.of(1)),
                        List.of(List.of(), List.of(2)));

        assertThat(cells(List.of(left, right), first)).containsExactlyElementsOf(first);
        assertThat(cells(List.of(left, right), second)).containsExactlyElementsOf(second);
    }

    private static List<List<List<Integer>>> cells(
            List<AlignableText> texts, List<List<List<Integer>>> drafts) {
        return ALIGNER
                .align(texts, new PriorUnits(List.of(), drafts), Progress.ignored())
                .units()
                .stream()
                .map(AlignedUnit::cells)
                .toList();
    }

    @Test
    void unitsThatShareASegmentAreRefused() {
        List<List<Integer>> unit = List.of(List.of(0), List.of(1));

        assertThatThrownBy(() -> PriorUnits.fixed(List.of(unit, unit)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment 0 of text 0 is out of place");
    }

    @Test
    void unitsOfOtherTextsAreRefused() {
        List<AlignableText> texts =
                List.of(MadeUpTexts.story("en", 3, 3), MadeUpTexts.story("es", 3, 3));
        PriorUnits beyond = PriorUnits.fixed(List.of(List.of(List.of(3), List.of())));

        assertThatThrownBy(() -> ALIGNER.align(texts, beyond, Progress.ignored()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of other texts");
    }

    /** Units of random segments, each of at most two segments a text. */
    private static PriorUnits someUnits(List<AlignableText> texts, Random random) {
        List<List<List<Integer>>> units = new ArrayList<>();
        int[] next = new int[texts.size()];
        for (int u = random.nextInt(4); u > 0; u--) {
            List<List<Integer>> unit = new ArrayList<>();
            for (int x = 0; x < next.length; x++) {
                int from = next[x] + random.nextInt(3);
                int to = Math.min(texts.get(x).segments().size(), from + random.nextInt(3));
                unit.add(IntStream.range(from, to).boxed().toList());
                next[x] = Math.max(from, to);
            }
            if (unit.stream().anyMatch(side -> !side.isEmpty())) {
                units.add(unit);
            }
        }
        return PriorUnits.fixed(units);
    }
}
