package org.hexapla.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for the reference to a footnote whose mark has become a bare figure: {@code Zambia, 47}.
 */
final class BareReference {

    /** What may stand around the figure, the surest first. */
    private final List<Pattern> shapes;

    /**
     * A search for one note.
     *
     * @param number its number, a run of digits, or its letter, which stands at the end of a cell
     */
    BareReference(String number) {
        if (!number.chars().allMatch(Character::isDigit)) {
            shapes =
                    List.of(
                            Pattern.compile(
                                    "(?<=\\h)" + Pattern.quote(number) + "(?=\\h*(?:\\||\\R|$))"));
            return;
        }
        String figure = "(?<!\\d)" + number + "(?![\\d/]|\\h?(?:er|re|th|st|nd|rd)\\b)";
        String end = "(?=\\h*(?:[.,;:)\\]،؛。，；：]|\\R|$))";
        String stop = "(?<=[.,;:)\\]»”\"،؛。，；：]\\s{0,2})";
        shapes =
                List.of(
                        Pattern.compile(stop + figure + "(?=\\h*(?:\\R|$))"),
                        Pattern.compile("(?<=\\p{L})" + figure + end),
                        Pattern.compile("(?<=[\\p{L}\\d)]\\h)" + figure + end),
                        Pattern.compile("(?<=[)\\]»”\"]\\h{0,2})" + figure),
                        Pattern.compile(stop + figure + "(?=\\h\\p{L})"),
                        Pattern.compile("(?<=\\p{L}\\h)" + figure + "(?=\\h\\p{Ll})"),
                        Pattern.compile("(?<=\\d{4}\\h)" + figure + "(?=\\h\\p{Ll})"),
                        Pattern.compile("(?<=\\p{L}\\h)" + figure + "(?=\\h\\d{4})"));
    }

    /** Whether a note's number is one that can lose its shape: a figure or a letter. */
    static boolean isPossible(String number) {
        return number.chars().allMatch(Character::isDigit)
                || number.length() == 1 && Character.isLetter(number.charAt(0));
    }

    /** How sure a text is to hold the reference: 0 is the surest; nothing where it has none. */
    Optional<Integer> rank(String text) {
        for (int rank = 0; rank < shapes.size(); rank++) {
            if (shapes.get(rank).matcher(text).find()) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }
}
