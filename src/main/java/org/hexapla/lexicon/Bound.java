package org.hexapla.lexicon;

import org.hexapla.align.Lexicon;

/**
 * How much a lexicon may know.
 *
 * @param entries how many pairs of words of any two languages
 */
record Bound(int entries) {

    /**
     * Words that may have translated each other less often than this are never kept: where they
     * did, other units say so. Packed counts are multiples of 1 / 32, as this is: packing loses
     * none.
     */
    private static final double LEAST = 0.25;

    /** The lexicon without those words that translated each other least often. */
    Lexicon applied(Lexicon lexicon) {
        double least = LEAST;
        Lexicon kept = lexicon.pruned(least);
        while (isExceeded(kept)) {
            least *= 2;
            kept = kept.pruned(least);
        }
        return kept;
    }

    private boolean isExceeded(Lexicon lexicon) {
        return lexicon.pairs().stream().anyMatch(pair -> lexicon.size(pair) > entries);
    }
}
