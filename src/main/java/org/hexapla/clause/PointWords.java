package org.hexapla.clause;

/**
 * How the points below a clause are worded in one language.
 *
 * @param announcement how a clause ends below which something is set out, besides in a colon: "as
 *     follows"
 * @param dependent the words that a point begins with which is a part of its clause's sentence:
 *     "That", "To"
 */
record PointWords(Phrases announcement, Phrases dependent) {}
