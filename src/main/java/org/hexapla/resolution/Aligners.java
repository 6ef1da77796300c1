package org.hexapla.resolution;

import java.util.List;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelAligner;

/**
 * Chooses the aligner for the texts of a resolution. Who does it stands above this room, since what
 * an aligner knows of words is learned from stored alignments.
 */
public interface Aligners {

    /**
     * An aligner and what it knows.
     *
     * @param aligner the aligner
     * @param lexicon the version of the stored lexicon that it knows, 0 for none
     */
    record Chosen(ParallelAligner aligner, long lexicon) {}

    /**
     * The aligner for a resolution: it knows what all others have taught, but nothing that an
     * earlier alignment of this one did, so that mistakes are not confirmed by themselves.
     *
     * @param languages the languages that are to be aligned
     */
    Chosen choose(ResolutionId id, List<Language> languages);
}
