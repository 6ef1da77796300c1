package org.hexapla.align;

/**
 * A segment as the aligner sees it.
 *
 * @param text its words, without footnote references
 * @param stream which run of the text it belongs to, {@code body} or {@code footnote}: segments of
 *     different streams are aligned apart, since footnotes stand wherever a page of their language
 *     ended
 * @param kind the kind of its clause, as a key common to all languages; empty where nothing is
 *     known
 * @param number the number of its clause in a form common to all languages, or empty
 * @param references the numbers of the footnotes that it refers to, parted by blanks, or empty
 * @param clause the index of its clause in its text, by the order in which clauses begin; segments
 *     of a clause follow each other, unless footnotes or the head of a page stand between them
 */
public record AlignableSegment(
        String text, String stream, String kind, String number, String references, int clause) {}
