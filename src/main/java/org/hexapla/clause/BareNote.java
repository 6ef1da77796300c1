package org.hexapla.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.ListMark;

/** Reads footnotes whose mark has become a bare figure, or a letter: {@code 47 See the map.} */
final class BareNote {

    private static final Pattern MARK =
            Pattern.compile("(\\p{Nd}{1,3}|\\*{1,3}|[a-z](?= \\p{Lu})) ?/?\\s+(?=\\P{Nd})");

    private static final int MOST_FIGURES = 6;

    private BareNote() {}

    /**
     * The number of the note that a block is.
     *
     * @param atFoot whether no more numbered paragraphs are to come, so that any figure is a mark
     * @param above the number of the note right above, where one stands there
     */
    static Optional<String> number(
            Block block, Grammar grammar, boolean atFoot, Optional<String> above) {
        if (block.listMark().isPresent()) {
            return block.listMark()
                    .filter(mark -> atFoot && Formulae.opensNote(block.words(), grammar))
                    .map(ListMark::number);
        }
        Matcher mark = MARK.matcher(block.text());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        String number = GrammarText.of(mark.group(1));
        String rest = GrammarText.of(block.text().substring(mark.end()));
        boolean figure = !Character.isLetter(number.charAt(0));
        return atFoot && figure
                        || Formulae.opensNote(rest, grammar)
                        || !Character.isLowerCase(block.text().charAt(mark.end()))
                                && above.filter(before -> follows(number, before)).isPresent()
                ? Optional.of(number)
                : Optional.empty();
    }

    /** Whether a line begins with the bare figure of a footnote and its first words. */
    static boolean opens(String line, Grammar grammar) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt()
                && Formulae.opensNote(GrammarText.of(line.substring(mark.end())), grammar);
    }

    /** Whether a line begins with the bare figure after that of a note. */
    static boolean opensNext(String line, String note) {
        Matcher mark = MARK.matcher(line);
        Matcher before = MARK.matcher(note);
        return mark.lookingAt()
                && before.lookingAt()
                && !Character.isLowerCase(line.charAt(mark.end()))
                && follows(GrammarText.of(mark.group(1)), GrammarText.of(before.group(1)));
    }

    private static boolean follows(String number, String before) {
        if (isFigure(number) && isFigure(before)) {
            return Integer.parseInt(number) == Integer.parseInt(before) + 1;
        }
        return number.length() == 1
                && before.length() == 1
                && Character.isLetter(number.charAt(0))
                && number.charAt(0) == before.charAt(0) + 1;
    }

    /** Whether a number is one that can be counted on from. */
    static boolean isFigure(String sign) {
        return !sign.isEmpty()
                && sign.length() <= MOST_FIGURES
                && sign.chars().allMatch(Character::isDigit);
    }
}
