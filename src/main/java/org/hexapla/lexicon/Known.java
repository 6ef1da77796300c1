package org.hexapla.lexicon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.Lexicon;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;

/** What is known of words at one moment. Safe for use by several threads. */
final class Known {

    private final long version;
    private final Instant changed;
    private final Lexicon learned;
    private @Nullable Lexicon all;

    private Known(long version, Instant changed, Lexicon learned) {
        this.version = version;
        this.changed = changed;
        this.learned = learned;
    }

    /** What the stored pairs of languages have, without those that can't be read. */
    static Known of(List<StoredPairs.Words> pairs) {
        Lexicon learned = Lexicon.empty();
        long version = 0;
        Instant changed = Instant.EPOCH;
        for (StoredPairs.Words pair : pairs) {
            Optional<Lexicon> words = pair.unpacked();
            if (words.isPresent()) {
                learned = learned.beside(words.get());
            }
            if (pair.version() > version) {
                version = pair.version();
                changed = pair.changedAt();
            }
        }
        return new Known(version, changed, learned);
    }

    /** The version of the stored lexicon, 0 before the first word. */
    long version() {
        return version;
    }

    /** When it became that. */
    Instant changed() {
        return changed;
    }

    /** What the alignments have taught. */
    Lexicon learned() {
        return learned;
    }

    /** The same, and the lexicon that comes with Hexapla; added up when it is first asked for. */
    synchronized Lexicon all() {
        if (all == null) {
            all = shipped().plus(learned);
        }
        return all;
    }

    /**
     * What is known of some languages without what one of the alignments has taught.
     *
     * @param own what it has taught
     */
    Lexicon without(Lexicon own, List<Language> languages) {
        return shipped().between(languages).plus(learned.between(languages).minus(own));
    }

    private static Lexicon shipped() {
        return ShippedLexicon.file().lexicon();
    }
}
