package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class PairsMergedTest {

    /** First segment of the right text → what the peer says; it notes what it was asked. */
    private record Scripted(Map<String, List<PairPeer.PairUnit>> answers, List<String> asked)
            implements PairPeer {
        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public List<PairUnit> align(List<String> left, List<String> right) {
            asked.add(left + " " + right);
            return answers.getOrDefault(right.isEmpty() ? "" : right.get(0), List.of());
        }
    }

    @Test
    void joinsWhatSharesAnEnglishSegmentAndLeavesTheRestAlone() {
        Scripted peer =
                new Scripted(
                        Map.of(
                                "un",
                                        List.of(
                                                unit(List.of(0), List.of(0)),
                                                unit(List.of(1), List.of())),
                                "uno",
                                        List.of(
                                                unit(List.of(0, 1), List.of(1)),
                                                unit(List.of(), List.of(0)))),
                        new ArrayList<>());

        List<AlignedUnit> units =
                new PairsMerged(peer)
                        .align(
                                List.of(
                                        text(Language.FRENCH, "un", "deux"),
                                        text(Language.ENGLISH, "one", "two", "three"),
                                        text(Language.SPANISH, "uno", "dos")));

        assertThat(units)
                .extracting(AlignedUnit::cells)
                .containsExactlyInAnyOrder(
                        List.of(List.of(0), List.of(0, 1), List.of(1)),
                        List.of(List.of(1), List.of(), List.of()),
                        List.of(List.of(), List.of(2), List.of()),
                        List.of(List.of(), List.of(), List.of(0)));
        assertThat(peer.asked)
                .containsExactly("[one, two, three] [un, deux]", "[one, two, three] [uno, dos]");
    }

    @Test
    void goesThroughTheFirstTextWhereNoneIsEnglish() {
        Scripted peer =
                new Scripted(
                        Map.of("un", List.of(unit(List.of(0), List.of(0)))), new ArrayList<>());

        List<AlignedUnit> units =
                new PairsMerged(peer)
                        .align(List.of(text(Language.SPANISH, "uno"), text(Language.FRENCH, "un")));

        assertThat(units)
                .extracting(AlignedUnit::cells)
                .containsExactly(List.of(List.of(0), List.of(0)));
        assertThat(peer.asked).containsExactly("[uno] [un]");
    }

    private static PairPeer.PairUnit unit(List<Integer> left, List<Integer> right) {
        return new PairPeer.PairUnit(left, right);
    }

    private static AlignableText text(Language language, String... segments) {
        List<AlignableSegment> all = new ArrayList<>();
        for (String segment : segments) {
            all.add(new AlignableSegment(segment, "body", "", "", "", all.size()));
        }
        return new AlignableText(language, all);
    }
}
