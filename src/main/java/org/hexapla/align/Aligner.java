package org.hexapla.align;

import java.util.List;

/** Finds which segments of several texts correspond. */
public interface Aligner {

    /**
     * Aligns texts that are translations of each other.
     *
     * @param texts two or more; a text may be empty
     * @return the units in reading order; every segment of every text stands in exactly one of
     *     them, and no unit is empty
     * @throws IllegalArgumentException when there are fewer than two texts
     */
    List<AlignedUnit> align(List<AlignableText> texts);

    /**
     * Aligns texts, and says how far it is and what is odd about them. An aligner that doesn't know
     * has nothing to say.
     *
     * @param texts two or more; a text may be empty
     * @param progress is told how far it is, and can end it
     * @throws IllegalArgumentException when there are fewer than two texts
     * @throws java.util.concurrent.CancellationException when {@code progress} has ended it
     */
    default Alignment align(List<AlignableText> texts, Progress progress) {
        return new Alignment(align(texts), List.of());
    }

    /**
     * Aligns texts again, around units that are settled. An aligner that can't refuses to.
     *
     * @param texts two or more; a text may be empty
     * @param prior what is known; its fixed units are among those of the result as they are
     * @param progress is told how far it is, and can end it
     * @throws IllegalArgumentException when there are fewer than two texts, or when the units are
     *     of others
     * @throws java.util.concurrent.CancellationException when {@code progress} has ended it
     */
    default Alignment align(List<AlignableText> texts, PriorUnits prior, Progress progress) {
        if (!prior.isEmpty()) {
            throw new IllegalArgumentException("this aligner keeps no units");
        }
        return align(texts, progress);
    }
}
