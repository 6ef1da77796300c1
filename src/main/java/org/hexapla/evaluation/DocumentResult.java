package org.hexapla.evaluation;

import java.util.List;
import org.hexapla.align.AlignedUnit;

/**
 * What an aligner made of a document.
 *
 * @param nanoseconds the processor time that it took
 */
record DocumentResult(
        GoldDocument document, List<AlignedUnit> units, Score score, long nanoseconds) {}
