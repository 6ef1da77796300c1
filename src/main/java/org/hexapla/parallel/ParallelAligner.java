package org.hexapla.parallel;

import java.util.List;
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
}
