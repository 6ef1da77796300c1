package org.hexapla.review.store;

import java.util.List;
import org.hexapla.check.CheckedUnit;
import org.hexapla.resolution.store.UnitFinding;

/**
 * A unit that is checked.
 *
 * @param id its id
 * @param position its place in the alignment, from 0
 * @param confidence the aligner's probability that it is right
 * @param marks what is known of it by earlier checks
 * @param content its cells
 */
public record UnitToCheck(
        long id, int position, double confidence, Marks marks, CheckedUnit content) {

    /**
     * What checks leave on a unit.
     *
     * @param flags its flags without the dismissed ones, in alphabetical order
     * @param dismissed the flags that a reviewer dismissed, in alphabetical order
     * @param findings what was found, dismissed or not
     * @param doubt the probability that it is wrong
     */
    public record Marks(
            List<String> flags, List<String> dismissed, List<UnitFinding> findings, double doubt) {
        public Marks {
            flags = List.copyOf(flags);
            dismissed = List.copyOf(dismissed);
            findings = List.copyOf(findings);
        }
    }
}
