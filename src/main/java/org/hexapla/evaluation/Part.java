package org.hexapla.evaluation;

import org.hexapla.align.AlignerSettings;

/** A part of the aligner that can be left out, to see what it is worth. */
enum Part {
    WORDS("no words"),
    ANCHORS("no anchors"),
    LENGTHS("no lengths"),
    STRUCTURE("no structure"),
    LEXICON("no lexicon"),
    LEARNING("nothing learned from the text"),
    SECOND_PASS("one pass"),
    EXCHANGES("no exchanges"),
    VOTE("no vote: a pair's own links join");

    /** The votes of six texts of which a pair's own are enough to join two segments. */
    private static final double OWN_VOTES = 2.0 / 6;

    private final String title;

    Part(String title) {
        this.title = title;
    }

    /** What a report calls the aligner without it. */
    String title() {
        return title;
    }

    /** The settings without the part; the lexicon is no matter of settings. */
    AlignerSettings without(AlignerSettings all) {
        return new AlignerSettings(
                all.words() && this != WORDS,
                all.anchors() && this != ANCHORS,
                all.lengths() && this != LENGTHS,
                all.structure() && this != STRUCTURE,
                all.wordWeight(),
                all.stray(),
                all.extra(),
                all.swap(),
                all.leastSwapped(),
                this == EXCHANGES ? 0 : all.largestSwapped(),
                this == LEARNING ? 0 : all.learnedShare(),
                all.discount(),
                all.temperature(),
                this == VOTE ? Math.min(OWN_VOTES, all.threshold()) : all.threshold(),
                this == SECOND_PASS ? 1 : all.passes());
    }
}
