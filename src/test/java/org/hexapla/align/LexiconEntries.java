package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;

/** All entries of a lexicon, so that two can be compared. */
final class LexiconEntries {

    private LexiconEntries() {}

    /** {@code en-fr water eau >} or {@code <} for the other direction, and the count. */
    static Map<String, Double> of(Lexicon lexicon) {
        Map<String, Double> entries = new TreeMap<>();
        for (LanguagePair pair : lexicon.pairs()) {
            lexicon.read(
                    pair,
                    (left, right, toRight, toLeft) -> {
                        String words = pair + " " + left + " " + right;
                        entries.merge(words + " >", toRight, Double::sum);
                        entries.merge(words + " <", toLeft, Double::sum);
                    });
        }
        return entries;
    }

    /** Asserts that two know the same; an entry that only one has must be as good as nothing. */
    static void assertSame(Lexicon one, Lexicon other, double tolerance) {
        Map<String, Double> left = of(one);
        Map<String, Double> right = of(other);
        Map<String, Double> all = new TreeMap<>(left);
        all.putAll(right);
        for (String entry : all.keySet()) {
            assertThat(left.getOrDefault(entry, 0.0))
                    .as(entry)
                    .isCloseTo(right.getOrDefault(entry, 0.0), within(tolerance));
        }
    }
}
