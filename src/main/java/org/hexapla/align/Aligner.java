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
}
