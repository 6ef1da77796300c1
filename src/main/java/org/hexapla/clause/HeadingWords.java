package org.hexapla.clause;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How headings are worded in one language.
 *
 * @param preamble the heading of a preamble
 * @param part the names of parts, which a number follows: Chapter, Section
 * @param numerals words that number a part all by themselves, with their Roman numerals as keys
 * @param annex the names of annexes
 * @param article the names of articles and rules, which a number follows
 * @param ordinals numbers in words, with their figures as keys
 * @param sign the number behind a name, in figures, numerals or a letter: its first group
 */
record HeadingWords(
        Phrases preamble,
        Phrases part,
        Phrases numerals,
        Phrases annex,
        Phrases article,
        Phrases ordinals,
        Pattern sign) {

    /**
     * How a number behind a name is written.
     *
     * @param abbreviations what may stand before it for the word number: "no"
     * @param endings what an ordinal may have behind it: "er"
     */
    static Pattern sign(List<String> abbreviations, List<String> endings) {
        return Pattern.compile(
                oneOf(abbreviations, "[.°]* ")
                        + "(\\d{1,3}|[一二三四五六七八九十百〇零]{1,6}|[ivxlc]{1,6}|\\p{L})"
                        + oneOf(endings, "")
                        + "(?![\\p{L}\\p{N}/])");
    }

    private static String oneOf(List<String> words, String behind) {
        return words.isEmpty()
                ? ""
                : words.stream()
                        .map(GrammarText::of)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:(?:", ")" + behind + ")?"));
    }
}
