package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each verb that was set by hand counts once, by the clause in its place. */
class OpeningTallyTest {

    private static final List<String> NOTHING = List.of();

    @Test
    void aKeyIsRightWhereverItStandsAndFirstOnlyAtTheBeginning() {
        assertThat(tally(List.of("notes"), List.of("notes", "observes")))
                .isEqualTo(new OpeningTally(1, 1, 1));
        assertThat(tally(List.of("observes"), List.of("notes", "observes")))
                .isEqualTo(new OpeningTally(1, 1, 0));
        assertThat(tally(List.of("urges"), List.of("notes", "observes")))
                .isEqualTo(new OpeningTally(1, 0, 0));
        assertThat(tally(List.of("urges"), NOTHING)).isEqualTo(new OpeningTally(1, 0, 0));
    }

    @Test
    void aClauseWithoutAVerbOfTheGoldIsNotCounted() {
        assertThat(tally(NOTHING, List.of("notes"))).isEqualTo(OpeningTally.NONE);
    }

    @Test
    void eachClauseOfAParagraphCounts() {
        ParagraphStructure gold = paragraph(NOTHING, List.of("recalling"), List.of("noting"));

        assertThat(OpeningTally.of(gold, paragraph(NOTHING, List.of("recalling"))))
                .isEqualTo(new OpeningTally(2, 1, 1));
        assertThat(OpeningTally.of(gold, paragraph())).isEqualTo(new OpeningTally(2, 0, 0));
        assertThat(OpeningTally.of(gold, gold).plus(new OpeningTally(3, 2, 1)))
                .isEqualTo(new OpeningTally(5, 4, 3));
    }

    private static OpeningTally tally(List<String> gold, List<String> found) {
        return OpeningTally.of(paragraph(gold), paragraph(found));
    }

    @SafeVarargs
    private static ParagraphStructure paragraph(List<String>... openings) {
        return new ParagraphStructure(
                Arrays.stream(openings)
                        .map(keys -> new Standing("preambular", "", Optional.empty(), keys))
                        .toList());
    }
}
