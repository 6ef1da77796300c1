package org.hexapla.align;

/**
 * Two stretches of text that are probably translations of each other, for learning.
 *
 * @param left the tokens of the one
 * @param right the tokens of the other
 * @param weight how sure it is, from 0 to 1
 */
record Sample(Bag left, Bag right, float weight) {

    /** Longer stretches are cut: the time grows with the product of both sides. */
    static final int LONGEST_SIDE = 150;

    Sample(int[] left, int[] right, float weight) {
        this(Bag.of(left, LONGEST_SIDE), Bag.of(right, LONGEST_SIDE), weight);
    }
}
