package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However long two texts are, what is summed over all their alignments stays a probability. */
class PathsTest {

    private static final int SEGMENTS = 20_000;
    private static final int PARTS = 10;

    @Test
    void theLinksOfLongTextsWeighAsMuchAtTheEndAsInTheBeginning() {
        AlignableText left = strangeWords("en", 1);
        AlignableText right = strangeWords("fr", 2);

        Links links = align(left, right).plain();

        double[] weight = new double[PARTS];
        for (int row = 0; row < SEGMENTS; row++) {
            for (int k = 0; k < links.size(row); k++) {
                weight[row * PARTS / SEGMENTS] += links.weight(row, k);
            }
        }
        // the first and the last part have corners, where fewer links are possible
        for (int part = 1; part < PARTS - 1; part++) {
            assertThat(weight[part] / weight[PARTS / 2]).isCloseTo(1, within(0.15));
        }
    }

    private static PairAligner.PairLinks align(AlignableText left, AlignableText right) {
        Spellings spellings = new Spellings();
        return new PairOfTexts(
                        side(left, spellings),
                        side(right, spellings),
                        Optional.empty(),
                        LengthVariance.USUAL)
                .align(
                        Lexicon.empty(),
                        AlignerSettings.standard().withoutExchanges(),
                        List.of(),
                        new PairOfTexts.Pass(true, true),
                        new Steps(Progress.ignored(), 1).part(1))
                .links();
    }

    private static PairOfTexts.Side side(AlignableText text, Spellings spellings) {
        TokenizedText tokens = TokenizedText.of(text, spellings);
        return new PairOfTexts.Side(tokens, text.segments(), Lexicon.empty().known(tokens));
    }

    /** A text whose words stand in no other. */
    private static AlignableText strangeWords(String language, int seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < SEGMENTS; i++) {
            texts.add(
                    (language + Integer.toString(random.nextInt(9_999), 36))
                            .repeat(1 + random.nextInt(9)));
        }
        return MadeUpTexts.text(language, texts);
    }
}
