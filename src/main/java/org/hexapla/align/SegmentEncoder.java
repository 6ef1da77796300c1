package org.hexapla.align;

import java.util.List;

/**
 * Turns segments into vectors that point the same way where the segments mean the same, whatever
 * their language. Safe for use by several threads.
 */
@FunctionalInterface
public interface SegmentEncoder {

    /**
     * Encodes segments.
     *
     * @return a vector for each, in the same order, all of the same number of dimensions
     */
    List<SegmentVector> encode(List<String> segments);
}
