package org.hexapla.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.align.Lexicon;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.language.Language;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.resolution.Aligners;
import org.hexapla.resolution.ResolutionId;

/**
 * What is known of words: the lexicon that comes with Hexapla, and what the stored alignments have
 * taught. Kept in memory until the stored lexicon is of another version, whoever has changed it.
 */
@ApplicationScoped
class KnownWords implements Aligners {

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
     * @param aligner an aligner that knows all
     */
    record Known(
            long version, Instant changed, Lexicon learned, Lexicon all, ParallelAligner aligner) {

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
            Lexicon all = beside(learned);
            return new Known(version, changed, learned, all, ClauseParallelAligner.knowing(all));
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
    public Chosen choose(ResolutionId id, List<Language> languages) {
        Others others = others(id);
        ParallelAligner aligner =
                others.own.isEmpty()
                        ? others.known.aligner
                        : ClauseParallelAligner.knowing(others.words(languages));
        return new Chosen(aligner, others.known.version);
    }

    /**
     * What is known of some languages, at least, without what the alignment of a resolution has
     * taught.
     */
    Lexicon without(ResolutionId id, List<Language> languages) {
        return others(id).words(languages);
    }

    /** What is known now. */
    synchronized Known now() {
        if (pairs.version() != known.version) {
            known = NOTHING; // let go before the next is read
            known = Known.of(pairs.words());
        }
        return known;
    }

    private Others others(ResolutionId id) {
        while (true) {
            Known now = now();
            Optional<Lexicon> own = lessons.of(id).map(PackedLexicon::unpacked);
            if (pairs.version() == now.version) { // else they may not belong together
                return new Others(now, own);
            }
        }
    }

    /** What is known, and what of it an alignment has taught itself. */
    private record Others(Known known, Optional<Lexicon> own) {

        Lexicon words(List<Language> languages) {
            return own.map(lesson -> known.without(lesson, languages)).orElse(known.all);
        }
    }
}
