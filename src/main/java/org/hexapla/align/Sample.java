package org.hexapla.align;

/**
 * Two stretches of text that are probably translations of each other, for learning.
 *
 * @param left token ids of the one
 * @param right token ids of the other
 * @param weight how sure it is, from 0 to 1
 */
record Sample(int[] left, int[] right, float weight) {}
