/**
 * How good an aligner is: reads documents whose right alignment is known, aligns them and counts.
 * An aligner of two texts that is to be compared is a {@link org.hexapla.evaluation.PairPeer}. Pure
 * Java; uses {@code align} and {@code language}.
 */
@NullMarked
package org.hexapla.evaluation;

import org.jspecify.annotations.NullMarked;
