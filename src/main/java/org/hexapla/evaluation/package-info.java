/**
 * How good an aligner is: reads documents whose right alignment is known, aligns them and counts.
 * And how well clauses are found, {@link org.hexapla.evaluation.StructureEvaluation}, and
 * sentences, {@link org.hexapla.evaluation.SentenceEvaluation}, and what the checks of units find,
 * {@link org.hexapla.evaluation.CheckEvaluation}. What others made and is to be compared is a
 * {@link org.hexapla.evaluation.Peer}. Pure Java; uses {@code align}, {@code check}, {@code
 * clause}, {@code document} and {@code language}.
 */
@NullMarked
package org.hexapla.evaluation;

import org.jspecify.annotations.NullMarked;
