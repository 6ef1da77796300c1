package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What another aligner made of all sets.
 *
 * @param name its name
 * @param sets a result for each set, in the order of the sets
 */
record PeerResults(String name, List<SetResult> sets) {

    /** For each set the result with the higher F1. */
    PeerResults best(PeerResults other) {
        List<SetResult> best = new ArrayList<>();
        for (int k = 0; k < sets.size(); k++) {
            SetResult one = sets.get(k);
            SetResult two = other.sets.get(k);
            boolean second = two.score().mean().f1() > one.score().mean().f1();
            best.add(second ? two : one);
        }
        return new PeerResults(name, best);
    }
}
