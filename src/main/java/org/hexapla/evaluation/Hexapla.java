package org.hexapla.evaluation;

import org.hexapla.align.Aligner;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.VotingAligner;

/** Our own aligner, with words learned from other sets. */
record Hexapla(String name, LexiconsOfOthers lexicons, AlignerSettings settings)
        implements Contestant {

    @Override
    public Aligner alignerFor(GoldSet set) {
        return new VotingAligner(lexicons.lexiconFor(set), settings);
    }
}
