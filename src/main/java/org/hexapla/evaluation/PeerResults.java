package org.hexapla.evaluation;

import java.util.List;

/**
 * What another aligner made of all sets.
 *
 * @param name its name
 * @param sets a result for each set, in the order of the sets
 */
record PeerResults(String name, List<SetResult> sets) {}
