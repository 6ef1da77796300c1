package org.hexapla.evaluation;

import java.util.List;

/**
 * Another aligner, which knows two texts at a time. More than two it aligns by pairs with English
 * (or with the first text, where none is English), and what shares an English segment is one unit:
 * as people do who have no aligner for more. It is used by one thread at a time.
 */
public non-sealed interface PairPeer extends Peer {

    /**
     * Aligns the segments of two texts.
     *
     * @param left the segments of the one in order; may be empty
     * @param right those of the other; may be empty
     * @return its units; a segment that stands in none is left alone
     */
    List<PairUnit> align(List<String> left, List<String> right);

    /**
     * Segments of two texts that correspond.
     *
     * @param left indices of the one's segments; empty where it has none
     * @param right the same of the other
     */
    record PairUnit(List<Integer> left, List<Integer> right) {
        public PairUnit {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
