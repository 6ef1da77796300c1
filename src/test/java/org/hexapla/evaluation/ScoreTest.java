package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted, each figure found by hand. */
class ScoreTest {

    private final GoldFolder folder;

    ScoreTest(@TempDir Path folder) throws IOException {
        this.folder = GoldFolder.sample(folder);
    }

    @Test
    void countsUnitsWithTextOnBothSidesOfEachPair() throws BrokenGoldException {
        GoldDocument harbour = folder.documentAt("coast/hard/harbour");

        // ar | zh | en | fr | ru | es: English lacks a half, Russian has a stranger too many
        Score score =
                Score.of(
                        harbour,
                        List.of(
                                cells("0|0|0|0|0|0"),
                                cells("1|1|1|1|1|1"),
                                cells("||2|||"),
                                cells("|2|3|2|2,3|2")));

        assertThat(byName(score))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("en-ar", both(1, 2, 2)),
                                Map.entry("en-zh", both(2, 3, 3)),
                                Map.entry("en-fr", both(2, 3, 3)),
                                Map.entry("en-ru", both(1, 3, 3)),
                                Map.entry("en-es", both(2, 3, 3)),
                                Map.entry("ar-zh", both(2, 2, 2)),
                                Map.entry("ar-fr", both(2, 2, 2)),
                                Map.entry("ar-ru", both(2, 2, 2)),
                                Map.entry("ar-es", both(2, 2, 2)),
                                Map.entry("zh-fr", both(3, 3, 3)),
                                Map.entry("zh-ru", both(2, 3, 3)),
                                Map.entry("zh-es", both(3, 3, 3)),
                                Map.entry("fr-ru", both(2, 3, 3)),
                                Map.entry("fr-es", both(3, 3, 3)),
                                Map.entry("ru-es", both(2, 3, 3))));
        assertThat(score.exact()).isEqualTo(both(1, 4, 4));
        assertThat(score.exactShare()).isEqualTo(0.25);
    }

    @Test
    void countsTwoUnitsRunTogetherAsOneThatIsWrong() throws BrokenGoldException {
        GoldDocument market = folder.documentAt("coast/hard/market");

        Score score = Score.of(market, List.of(cells("0,1|0,1|0,1|0,1|0,1|0,1")));

        assertThat(byName(score).values()).containsOnly(both(0, 1, 2));
        assertThat(score.exact()).isEqualTo(both(0, 1, 2));
        assertThat(score.mean()).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void takesTheMeanOverPairsAndAddsUpDocuments() throws BrokenGoldException {
        GoldDocument letter = folder.documentAt("inland/plain/letter");
        Score right = Score.of(letter, letter.units());
        // Spanish is cut off: en-fr is as it should be, with Spanish nothing is proposed
        Score withoutSpanish =
                Score.of(letter, List.of(cells("0|0|"), cells("1|1|"), cells("||0"), cells("||1")));

        Score sum = right.plus(withoutSpanish);

        assertThat(byName(sum))
                .containsOnly(
                        Map.entry("en-fr", both(4, 4, 4)),
                        Map.entry("en-es", both(2, 2, 4)),
                        Map.entry("fr-es", both(2, 2, 4)));
        assertThat(sum.mean().precision()).isEqualTo(1);
        assertThat(sum.mean().recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(sum.mean().f1()).isCloseTo((1 + 2 / 3.0 + 2 / 3.0) / 3, within(1e-9));
        assertThat(sum.exact()).isEqualTo(new Tally(2, 6, 2, 4));
    }

    @Test
    void countsEverySegmentLeftAloneInTheTwoLanguagesOfALadder() throws BrokenGoldException {
        GoldDocument hut = folder.documentAt("alps-de-fr/hut");

        // the first is half of what it should be; the stranger is rightly left alone
        Score score = Score.of(hut, List.of(cells("0|0"), cells("1|"), cells("2|1"), cells("|2")));

        assertThat(byName(score)).containsOnly(Map.entry("de-fr", new Tally(2, 4, 1, 2)));
        assertThat(score.exact()).isEqualTo(both(2, 4, 3));
    }

    @Test
    void findsEverythingRightInTheGoldItself() throws BrokenGoldException {
        for (GoldSet set : folder.sets()) {
            for (GoldDocument document : set.documents()) {
                Score score = Score.of(document, document.units());

                assertThat(score.mean()).isEqualTo(new Figures(1, 1, 1));
                assertThat(score.exactShare()).isEqualTo(1);
            }
        }
    }

    /** Counts where only units with text on both sides count. */
    private static Tally both(int hits, int proposed, int expected) {
        return new Tally(hits, proposed, hits, expected);
    }

    private static Map<String, Tally> byName(Score score) {
        return score.pairs().entrySet().stream()
                .collect(Collectors.toMap(pair -> pair.getKey().toString(), Map.Entry::getValue));
    }

    private static Cells cells(String sides) {
        List<List<Integer>> cells = new ArrayList<>();
        for (String side : sides.split("\\|", -1)) {
            cells.add(
                    Arrays.stream(side.split(","))
                            .filter(index -> !index.isEmpty())
                            .map(Integer::valueOf)
                            .toList());
        }
        return new Cells(cells);
    }
}
