/**
 * How good an aligner is: reads documents whose right alignment is known, aligns them and counts.
 * An aligner of two texts that is to be compared is a {@link org.hexapla.evaluation.PairPeer}. And
 * how well clauses are found: {@link org.hexapla.evaluation.StructureEvaluation}. Pure Java; uses
 * {@code align}, {@code clause}, {@code document} and {@code language}.
 */
@NullMarked
package org.hexapla.evaluation;

import org.jspecify.annotations.NullMarked;
