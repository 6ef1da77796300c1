package org.hexapla.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a resolution that are told by their wording or their shape. */
final class Formulae {

    private static final Pattern TITLE_NUMBER =
            Pattern.compile(
                    "第?\\s?(\\d+ ?/ ?\\d+|\\d+ ?\\(\\d{4}\\)|\\d+ ?\\([ivxlcs-]+\\))"
                            + "( ?[a-z])?\\s?(号决议)?\\s?([.:、-].*|\\s.*)?",
                    Pattern.DOTALL);
    private static final Pattern ADDRESS_NUMBER =
            Pattern.compile("\\d+ ?/ ?\\d+.*", Pattern.DOTALL);
    private static final Pattern BARE_NOTE =
            Pattern.compile("(\\p{Nd}{1,3}|\\*{1,3}) ?/?\\s+(?=\\P{Nd})");
    private static final Pattern SYMBOL =
            Pattern.compile("[a-z]{1,5}(/[a-z0-9.]+)+.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile(".*(1[89]|20)\\d\\d.*", Pattern.DOTALL);
    private static final int LINE_LENGTH = 250;
    private static final int DATE_LENGTH = 60;

    private Formulae() {}

    /** The number of the resolution, with or without its title. */
    static boolean isTitle(Block block, Grammar grammar) {
        String line = GrammarText.of(block.text());
        String word = leadingWord(line, grammar);
        return TITLE_NUMBER.matcher(word).matches()
                && (!ADDRESS_NUMBER.matcher(word).matches()
                        || !YEAR.matcher(first(word)).matches());
    }

    private static String first(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }

    private static String leadingWord(String line, Grammar grammar) {
        int blank = line.indexOf(' ');
        boolean named = blank > 0 && grammar.title().contains(line.substring(0, blank));
        return named ? line.substring(blank + 1) : line;
    }

    /** Whether a title paragraph holds the number alone, its words in the paragraph after it. */
    static boolean isNumberAlone(Block block) {
        return block.text().chars().filter(Character::isLetter).count() <= 2;
    }

    static boolean isReport(Block block, Grammar grammar) {
        String words = block.words();
        boolean bracketed = words.startsWith("[") || words.startsWith("(") || words.startsWith("]");
        String bare = words.replaceAll("^[\\[(\\]\\s]+", "");
        return bracketed && block.text().length() <= 2 * LINE_LENGTH
                || grammar.report().open(bare) && block.text().length() <= LINE_LENGTH;
    }

    static boolean isAdoption(Block block, Grammar grammar) {
        return grammar.adoption().open(block.words());
    }

    static boolean isMeeting(Block block, Grammar grammar) {
        return block.text().length() <= LINE_LENGTH
                && block.text()
                        .lines()
                        .anyMatch(line -> grammar.meeting().open(GrammarText.of(line)));
    }

    /** A date by itself, which may follow the line of the meeting. */
    static boolean isDate(Block block) {
        return block.text().length() <= DATE_LENGTH
                && YEAR.matcher(GrammarText.of(block.text())).matches();
    }

    static boolean isAnnex(Block block, Grammar grammar) {
        return block.looksLikeHeading() && grammar.annex().open(block.words());
    }

    /** The number of a footnote whose mark has become a bare figure. */
    static Optional<String> bareNote(Block block, Grammar grammar) {
        Matcher mark = BARE_NOTE.matcher(block.text());
        if (block.listMark().isPresent() || !mark.lookingAt()) {
            return Optional.empty();
        }
        String rest = GrammarText.of(block.text().substring(mark.end()));
        boolean note = grammar.note().open(rest) || SYMBOL.matcher(rest).matches();
        return note ? Optional.of(GrammarText.of(mark.group(1))) : Optional.empty();
    }
}
