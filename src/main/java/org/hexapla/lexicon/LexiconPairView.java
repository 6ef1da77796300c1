package org.hexapla.lexicon;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has been learned of two languages, as clients see it.
 *
 * @param languages their tags in alphabetical order
 * @param entries how many pairs of words are known
 * @param version the version of the lexicon that changed them last
 * @param changed when that was
 */
@Schema(name = "LexiconPair", description = "What the alignments have taught of two languages")
public record LexiconPairView(
        @Schema(examples = "[\"en\", \"fr\"]") List<String> languages,
        int entries,
        long version,
        Instant changed) {

    public LexiconPairView {
        languages = List.copyOf(languages);
    }

    static LexiconPairView of(StoredPairs.Row pair) {
        return new LexiconPairView(
                List.of(pair.left(), pair.right()),
                pair.entries(),
                pair.version(),
                pair.changedAt());
    }
}
