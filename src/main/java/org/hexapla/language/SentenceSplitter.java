package org.hexapla.language;

import java.util.List;

/** Finds where sentences begin. Safe for use by several threads. */
public interface SentenceSplitter {

    /**
     * The places at which a paragraph parts into sentences.
     *
     * @param paragraph one paragraph, without footnote marks and without its list number
     * @return places in it, in UTF-16 units, rising, neither its start nor its end; white space may
     *     stand on either side of a place
     */
    List<Integer> boundaries(String paragraph);
}
