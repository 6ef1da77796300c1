package org.hexapla.clause;

/**
 * How headings are worded in one language.
 *
 * @param preamble the heading of a preamble
 * @param part the names of parts, which a number follows: Chapter, Section
 * @param numerals words that number a part all by themselves, with their Roman numerals as keys
 * @param annex the names of annexes
 * @param article the names of articles and rules, which a number follows
 * @param ordinals numbers in words, with their figures as keys
 */
record HeadingWords(
        Phrases preamble,
        Phrases part,
        Phrases numerals,
        Phrases annex,
        Phrases article,
        Phrases ordinals) {}
