package org.hexapla.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells how sure a bare sign is to be the reference to a footnote whose mark lost its shape: {@code
 * Zambia, 47}.
 */
final class BareReference {

    private static final String END = "(?=\\h*(?:[.,;:)\\]،؛。，；：]|\\R|$))";
    private static final String STOP = "(?<=[.,;:)\\]»”\"،؛。，；：]\\s{0,2})";
    private static final String FIGURE = "\\d{1,3}(?![\\d/])";

    /** What may stand around a figure, the surest first. */
    private static final List<Pattern> SHAPES =
            List.of(
                    Pattern.compile(STOP + FIGURE + "(?=\\h*(?:\\R|$))"),
                    Pattern.compile("(?<=\\p{L})" + FIGURE + END),
                    Pattern.compile("(?<=[\\p{L}\\d)]\\h)" + FIGURE + END),
                    Pattern.compile("(?<=[)\\]»”\"]\\h{0,2})" + FIGURE),
                    Pattern.compile(STOP + FIGURE + "(?=\\h\\p{L})"),
                    Pattern.compile("(?<=\\p{L}\\h)" + FIGURE + "(?=\\h\\p{Ll})"),
                    Pattern.compile("(?<=\\d{4}\\h)" + FIGURE + "(?=\\h\\p{Ll})"),
                    Pattern.compile("(?<=\\p{L}\\h)" + FIGURE + "(?=\\h\\d{4})"));

    /** More than any ending of an ordinal takes, and a blank. */
    private static final int LONGEST_ENDING = 12;

    private final Grammar grammar;

    BareReference(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Whether a note's number is one that can lose its shape: a figure or a letter. */
    static boolean isPossible(String number) {
        return number.chars().allMatch(Character::isDigit)
                || number.length() == 1 && Character.isLetter(number.charAt(0));
    }

    /**
     * How sure a sign is to be a reference: 0 is the surest; nothing where it is none. A letter,
     * which stands at the end of a cell, is sure.
     */
    OptionalInt rank(String text, int start, int end) {
        if (Character.isLetter(text.charAt(start))) {
            return OptionalInt.of(0);
        }
        return isOrdinal(text, end)
                ? OptionalInt.empty()
                : IntStream.range(0, SHAPES.size())
                        .filter(rank -> stands(SHAPES.get(rank), text, start))
                        .findFirst();
    }

    /** Whether a figure goes on in the ending of an ordinal: 55th, 55 e. */
    private boolean isOrdinal(String text, int end) {
        String rest = text.substring(end, Math.min(text.length(), end + LONGEST_ENDING));
        return grammar.ordinalEnding().open(GrammarText.of(rest));
    }

    private static boolean stands(Pattern shape, String text, int start) {
        Matcher matcher = shape.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.region(start, text.length()).lookingAt();
    }
}
