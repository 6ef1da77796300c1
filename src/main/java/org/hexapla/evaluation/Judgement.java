package org.hexapla.evaluation;

/**
 * What an aligner thought of a unit and what is true.
 *
 * @param confidence the probability that it gave, from 0 to 1
 * @param right whether the unit is right
 */
record Judgement(double confidence, boolean right) {}
