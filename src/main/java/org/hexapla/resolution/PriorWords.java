package org.hexapla.resolution;

import java.util.List;
import org.hexapla.align.Lexicon;
import org.hexapla.language.Language;

/**
 * Says what is known of words before texts are aligned. Who does it stands above this room, since
 * most of it is learned from stored alignments.
 */
public interface PriorWords {

    /**
     * What is known.
     *
     * @param words the words
     * @param version the version of the stored lexicon that is in it, 0 for none
     */
    record Prior(Lexicon words, long version) {}

    /**
     * What is known for a resolution: all that others have taught, but nothing that an earlier
     * alignment of this one did, so that mistakes are not confirmed by themselves.
     *
     * @param languages the languages that are to be aligned
     */
    Prior of(ResolutionId id, List<Language> languages);
}
