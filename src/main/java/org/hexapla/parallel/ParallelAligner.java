package org.hexapla.parallel;

import java.util.List;
import org.hexapla.align.Progress;
import org.hexapla.clause.SegmentedText;

/** Aligns the texts of one resolution. Safe for use by several threads. */
public interface ParallelAligner {

    /**
     * Aligns texts that are translations of each other.
     *
     * @param texts two or more, each of another language
     * @return the units in reading order; every segment of every text stands in exactly one of them
     * @throws IllegalArgumentException when there are fewer than two texts, or two of one language
     */
    List<ParallelUnit> align(List<SegmentedText> texts);

    /**
     * Aligns texts, and says how far it is and what is odd about them. An aligner that doesn't know
     * has nothing to say.
     *
     * @param texts two or more, each of another language
     * @param progress is told how far it is, and can end it
     * @throws IllegalArgumentException when there are fewer than two texts, or two of one language
     * @throws java.util.concurrent.CancellationException when {@code progress} has ended it
     */
    default ParallelAlignment align(List<SegmentedText> texts, Progress progress) {
        return new ParallelAlignment(align(texts), List.of());
    }

    /**
     * Aligns texts again, around units that are settled. An aligner that can't refuses to.
     *
     * @param texts two or more, each of another language
     * @param prior what is known; its fixed units are among those of the result as they are
     * @param progress is told how far it is, and can end it
     * @throws IllegalArgumentException when there are fewer than two texts, or two of one language,
     *     or when the units are of others
     * @throws java.util.concurrent.CancellationException when {@code progress} has ended it
     */
    default ParallelAlignment align(
            List<SegmentedText> texts, PriorCells prior, Progress progress) {
        if (!prior.isEmpty()) {
            throw new IllegalArgumentException("this aligner keeps no units");
        }
        return align(texts, progress);
    }
}
