package org.hexapla.evaluation;

import org.hexapla.align.Aligner;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.VotingAligner;

/** An aligner that is evaluated. */
interface Contestant {

    /** The aligner for a set, which must know nothing of its texts; safe for several threads. */
    Aligner alignerFor(GoldSet set);

    /** Our own aligner, with words learned from other sets. */
    static Contestant hexapla(LexiconsOfOthers lexicons, AlignerSettings settings) {
        return set -> new VotingAligner(lexicons.lexiconFor(set), settings);
    }

    /** An aligner of two texts. */
    static Contestant of(PairPeer peer) {
        Aligner aligner = new PairsMerged(peer);
        return set -> aligner;
    }
}
