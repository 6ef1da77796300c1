package org.hexapla.evaluation;

/** The work of others, which is measured beside Hexapla's own. */
public sealed interface Peer permits PairPeer, SplitterPeer {

    /** What a report calls it, in a word or two. */
    String name();
}
