package org.hexapla.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.ListMark;

/**
 * Reads footnotes whose mark has become a bare figure, or a letter: {@code 47 See the map.} Letters
 * are words too, so they count only below the note before them or a table that holds them.
 */
final class BareNote {

    private static final Pattern MARK =
            Pattern.compile("(\\p{Nd}{1,3}|\\*{1,3}|[a-z](?= \\p{Lu})) ?/?\\s+(?=\\P{Nd})");

    private BareNote() {}

    /**
     * The number of the note that a block is.
     *
     * @param above what stands above the block
     */
    static Optional<String> number(Block block, Grammar grammar, AboveNote above) {
        if (block.listMark().isPresent()) {
            return block.listMark()
                    .filter(mark -> above.isFoot() && Formulae.opensNote(block.words(), grammar))
                    .map(ListMark::number);
        }
        Matcher mark = MARK.matcher(block.text());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        String number = GrammarText.of(mark.group(1));
        boolean begins = !Character.isLowerCase(block.text().charAt(mark.end()));
        boolean next = above.note().filter(before -> follows(number, before)).isPresent();
        boolean note =
                isLetter(number)
                        ? next || above.tableMarks().contains(number)
                        : above.isFoot()
                                || begins && next
                                || Formulae.opensNote(
                                        GrammarText.of(block.text().substring(mark.end())),
                                        grammar);
        return note ? Optional.of(number) : Optional.empty();
    }

    /** Whether a line begins with the bare figure of a footnote and its first words. */
    static boolean opens(String line, Grammar grammar) {
        Matcher mark = MARK.matcher(line);
        return mark.lookingAt()
                && !isLetter(mark.group(1))
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

    private static boolean isLetter(String number) {
        return Character.isLetter(number.charAt(0));
    }

    private static boolean follows(String number, String before) {
        return ListMark.isNextFigure(number, before)
                || number.length() == 1
                        && before.length() == 1
                        && isLetter(number)
                        && number.charAt(0) == before.charAt(0) + 1;
    }
}
