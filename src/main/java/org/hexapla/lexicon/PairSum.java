package org.hexapla.lexicon;

import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;

/**
 * The sum of all lessons for two languages, as it is to be stored.
 *
 * @param key the two languages
 * @param entries how many pairs of words it has
 * @param words the words, packed
 */
record PairSum(StoredPair.Key key, int entries, byte[] words) {

    static PairSum of(LanguagePair pair, Lexicon sum) {
        return new PairSum(StoredPair.Key.of(pair), sum.size(pair), PackedLexicon.of(sum));
    }
}
