package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Aligner aligner = new VotingAligner(Lexicon.empty(), AlignerSettings.standard());

    @Test
    void risesFromNothingToAll() {
        List<Long> reports = new ArrayList<>();
        List<Long> totals = new ArrayList<>();

        Alignment alignment =
                aligner.align(
                        texts(150),
                        (done, total) -> {
                            reports.add(done);
                            totals.add(total);
                        });

        assertThat(alignment.units()).isEqualTo(aligner.align(texts(150)));
        assertThat(totals).isNotEmpty().containsOnly(totals.get(0));
        assertThat(reports).isSorted().startsWith(0L).endsWith(totals.get(0));
        assertThat(reports).hasSizeGreaterThan(50);
    }

    @Test
    void isToldAllThoughATextIsEmpty() {
        List<AlignableText> texts = new ArrayList<>(texts(10));
        texts.add(new AlignableText(Language.of("ru"), List.of()));
        List<Long> left = new ArrayList<>();

        aligner.align(texts, (done, total) -> left.add(total - done));

        assertThat(left).endsWith(0L);
    }

    @Test
    void endsTheAlignmentByAnException() {
        List<Long> reports = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                aligner.align(
                                        texts(150),
                                        (done, total) -> {
                                            reports.add(done);
                                            if (2 * done > total) {
                                                throw new CancellationException("enough");
                                            }
                                        }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");

        assertThat(reports.stream().filter(done -> done.equals(last(reports)))).hasSize(1);
    }

    private static Long last(List<Long> reports) {
        return reports.get(reports.size() - 1);
    }

    private static List<AlignableText> texts(int segments) {
        return List.of(text("en", segments), text("fr", segments), text("es", segments));
    }

    private static AlignableText text(String language, int count) {
        Random random = new Random(language.hashCode());
        List<AlignableSegment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = language + random.nextInt(50) + " x" + random.nextInt(9) + " " + i;
            segments.add(new AlignableSegment(words, "body", "", "", "", i));
        }
        return new AlignableText(Language.of(language), segments);
    }
}
