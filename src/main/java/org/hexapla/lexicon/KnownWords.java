package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.Lexicon;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.language.Language;
import org.hexapla.resolution.PriorWords;
import org.hexapla.resolution.ResolutionId;

/**
 * What is known of words: the lexicon that comes with Hexapla, and what the stored alignments have
 * taught. Kept in memory until the stored lexicon is of another version, whoever has changed it.
 */
@ApplicationScoped
class KnownWords implements PriorWords {

    private static final Known NOTHING = Known.of(List.of());

    private final Pairs pairs;
    private final Lessons lessons;
    private Known known = NOTHING;

    KnownWords(Pairs pairs, Lessons lessons) {
        this.pairs = pairs;
        this.lessons = lessons;
    }

    /**
     * What is known at one moment.
     *
     * @param version the version of the stored lexicon, 0 before the first word
     * @param changed when it became that
     * @param learned what the alignments have taught
     * @param all the same, and the lexicon that comes with Hexapla
     */
    record Known(long version, Instant changed, Lexicon learned, Lexicon all) {

        private static Known of(List<Pairs.Words> pairs) {
            Lexicon learned = Lexicon.empty();
            long version = 0;
            Instant changed = Instant.EPOCH;
            for (Pairs.Words pair : pairs) {
                learned = learned.beside(PackedLexicon.unpacked(pair.words()));
                if (pair.version() > version) {
                    version = pair.version();
                    changed = pair.changedAt();
                }
            }
            return new Known(version, changed, learned, beside(learned));
        }

        /** What is known without what one of the alignments has taught. */
        private Lexicon without(Lexicon own, List<Language> languages) {
            return beside(learned.between(languages).minus(own));
        }

        private static Lexicon beside(Lexicon learned) {
            return ShippedLexicon.file().lexicon().plus(learned);
        }
    }

    @Override
    public Prior of(ResolutionId id, List<Language> languages) {
        while (true) {
            Known now = now();
            Optional<Lexicon> own = lessons.of(id).map(PackedLexicon::unpacked);
            if (pairs.version() == now.version) { // else the two may not belong together
                return new Prior(
                        own.map(lesson -> now.without(lesson, languages)).orElse(now.all),
                        now.version);
            }
        }
    }

    /** What is known now. */
    synchronized Known now() {
        if (pairs.version() != known.version) {
            known = NOTHING; // let go before the next is read
            known = Known.of(pairs.words());
        }
        return known;
    }
}
