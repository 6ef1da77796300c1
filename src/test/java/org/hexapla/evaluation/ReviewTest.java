package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.align.Alignment;
import org.hexapla.align.PriorUnits;
import org.hexapla.align.Progress;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    void whatIsLookedAtIsPutRightAndTheRestAlignedAroundIt() {
        GoldDocument document =
                new GoldDocument(
                        "made/up",
                        List.of(text("en", 3), text("fr", 3)),
                        List.of(cells(0, 0), cells(1, 1), cells(2, 2)),
                        GoldDocument.Kind.PARALLEL);
        List<AlignedUnit> found = List.of(unit(0, 1, .2), unit(1, 0, .9), unit(2, 2, .8));
        List<PriorUnits> asked = new ArrayList<>();
        Aligner aligner = answering(asked, List.of(unit(0, 0, 1), unit(1, 1, .9), unit(2, 2, .9)));

        Review review =
                Review.of(
                        new DocumentResult(document, found, score(document, found), 1),
                        aligner,
                        1 / 3.0);

        assertThat(asked)
                .containsExactly(
                        new PriorUnits(
                                List.of(cells(0, 0).sides()),
                                List.of(
                                        new Cells(List.of(List.of(), List.of(1))).sides(),
                                        new Cells(List.of(List.of(1), List.of())).sides(),
                                        cells(2, 2).sides())));
        assertThat(review.before().exact().right()).isEqualTo(1);
        assertThat(review.byHand().exact().right()).isEqualTo(2);
        assertThat(review.realigned().exact().right()).isEqualTo(3);
    }

    private static Aligner answering(List<PriorUnits> asked, List<AlignedUnit> units) {
        return new Aligner() {
            @Override
            public List<AlignedUnit> align(List<AlignableText> texts) {
                throw new AssertionError("asked without prior units");
            }

            @Override
            public Alignment align(List<AlignableText> texts, PriorUnits prior, Progress progress) {
                asked.add(prior);
                return new Alignment(units, List.of());
            }
        };
    }

    private static Score score(GoldDocument document, List<AlignedUnit> units) {
        return Score.of(document, units.stream().map(Cells::of).toList());
    }

    private static AlignableText text(String language, int segments) {
        List<AlignableSegment> own = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            own.add(new AlignableSegment("word " + i, "body", "", "", "", i));
        }
        return new AlignableText(Language.of(language), own);
    }

    private static Cells cells(int left, int right) {
        return new Cells(List.of(List.of(left), List.of(right)));
    }

    private static AlignedUnit unit(int left, int right, double confidence) {
        return new AlignedUnit(List.of(List.of(left), List.of(right)), confidence, Set.of());
    }
}
