package org.hexapla.resolution;

import org.hexapla.align.Lexicon;
import org.hexapla.parallel.ParallelAligner;

/** Makes aligners. */
@FunctionalInterface
interface Aligners {

    /** An aligner that knows some words beforehand. */
    ParallelAligner knowing(Lexicon words);
}
