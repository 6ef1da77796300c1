package org.hexapla.evaluation;

import org.hexapla.align.Aligner;

/** An aligner that is evaluated. */
interface Contestant {

    /** What a report calls it. */
    String name();

    /** The aligner for a set, which must know nothing of its texts; safe for several threads. */
    Aligner alignerFor(GoldSet set);
}
