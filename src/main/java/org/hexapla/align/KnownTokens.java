package org.hexapla.align;

/**
 * Which tokens of a text a lexicon knows.
 *
 * @param ids token of the text → its id in the lexicon, or -1
 * @param tokens id in the lexicon → token of the text, or -1
 */
record KnownTokens(int[] ids, int[] tokens) {}
