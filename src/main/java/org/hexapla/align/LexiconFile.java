package org.hexapla.align;

/**
 * A lexicon as a file holds it, read by {@link LexiconReader} and written by {@link LexiconWriter}.
 *
 * <p>The file begins with its head, lines of UTF-8 that begin with {@code #}, the first of them
 * {@code # Hexapla lexicon 1}, and an empty line. There follow the number of bytes of the body
 * (four bytes, the highest first), the body, and the CRC-32 of all before (four bytes). The body
 * holds first the languages, then the pairs of languages; numbers are variable-length integers,
 * seven bits a byte, the lowest first, counts are in 32nds, and the words and entries of each
 * language and pair are deflated by themselves, so that they can be read alone:
 *
 * <ul>
 *   <li>the number of languages; for each its tag, the length of its block and the block: the
 *       number of its words, that of running words, and for each word in the order of UTF-16 how
 *       many bytes of UTF-8 it shares with the word before, how many more it has, these, and its
 *       count;
 *   <li>the number of pairs; for each the places of its two languages, the length of its block and
 *       the block: the number of entries, the number of rows, and for each row its distance from
 *       the row before, the number of its entries, and for each entry the distance of its column
 *       from the one before and its two counts.
 * </ul>
 *
 * @param head where it comes from
 * @param lexicon what it holds
 */
public record LexiconFile(LexiconHead head, Lexicon lexicon) {

    static final String TITLE = "# Hexapla lexicon ";
    static final int VERSION = 1;

    /** Counts are written as so many parts of one. */
    static final float PARTS = 32;
}
