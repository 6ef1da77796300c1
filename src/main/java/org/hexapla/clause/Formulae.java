package org.hexapla.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a resolution that are told by their wording or their shape. */
final class Formulae {

    private static final Pattern ADDRESS_NUMBER =
            Pattern.compile("\\d+ ?/ ?\\d+.*", Pattern.DOTALL);
    private static final Pattern REST_OF_TITLE =
            Pattern.compile("\\d+ ?/ ?\\d+( ?\\p{Lu})?\\.?\\s+\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern SYMBOL = Pattern.compile("[a-z]{1,5}/[a-z0-9.]");
    private static final Pattern YEAR = Pattern.compile(".*(1[89]|20)\\d\\d.*", Pattern.DOTALL);
    private static final Pattern PART =
            Pattern.compile("[-–—*\\s]*(\\p{Lu}|[IVXL]{1,6}|[一二三四五六七八九十]{1,2}|[أ-ي])[-–—*.,:\\s]*");
    private static final Pattern PAGE_MARK =
            Pattern.compile(
                    "(\\d{2}-\\d{4,6}.{0,40}|\\*\\d+\\*|\\d+/\\d+|\\d{1,3}|[-–—] ?\\d{1,4} ?[-–—]"
                            + "|/ ?(\\.\\s?){3}|/ ?…|\\p{Ll}|Distr\\..*)");
    private static final Pattern PAGE_SYMBOL =
            Pattern.compile(
                    "[A-Z]{1,4}(/[A-Z0-9.-]+)+(\\([A-Z0-9]+\\))?( \\d{1,2} \\S+( \\S+)? \\d{4})?");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");
    private static final int LINE_LENGTH = 250;
    private static final int DATE_LENGTH = 60;

    private Formulae() {}

    /** The number of the resolution, with or without its title. */
    static boolean isTitle(Block block, Grammar grammar) {
        String line = grammar.title().behindName(GrammarText.of(block.text()));
        return grammar.title().isNumbered(line)
                && (!ADDRESS_NUMBER.matcher(line).matches()
                        || !YEAR.matcher(first(line)).matches());
    }

    private static String first(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
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

    /** A short line with a year, which may stand beside the line of the meeting. */
    static boolean isDate(Block block) {
        return block.text().length() <= DATE_LENGTH
                && YEAR.matcher(GrammarText.of(block.text())).matches();
    }

    /** A date and nothing else: 31 March 2020. */
    static boolean isDateLine(Block block, Grammar grammar) {
        return block.text().length() <= LINE_LENGTH
                && grammar.date().match(GrammarText.of(block.text()));
    }

    /** Whether a block is a letter or numeral that stands alone above a part. */
    static boolean isPartHeading(Block block) {
        return partNumber(block).isPresent();
    }

    /** The letter or numeral that stands alone above a part. */
    static Optional<String> partNumber(Block block) {
        Matcher alone = PART.matcher(block.text());
        return alone.matches() ? Optional.of(alone.group(1)) : Optional.empty();
    }

    /** A capital letter alone, which may be left of a symbol at the head of a page. */
    static boolean isLetterAlone(Block block) {
        return block.text().length() == 1 && Character.isUpperCase(block.text().charAt(0));
    }

    /** A capital letter alone that symbols begin with. */
    static boolean isSymbolLetter(Block block, Grammar grammar) {
        return isLetterAlone(block) && grammar.symbol().contains(GrammarText.of(block.text()));
    }

    /** What stands at the head or the foot of a page: its number, a job number, a symbol. */
    static boolean isPageMark(Block block, Grammar grammar) {
        String text = block.text();
        return PAGE_MARK.matcher(text).matches()
                || text.length() <= DATE_LENGTH
                        && (PAGE_SYMBOL.matcher(text.replace('\n', ' ')).matches()
                                || grammar.page().open(GrammarText.of(text)));
    }

    /** A line of a vote record: "In favour: …". */
    static boolean isVote(Block block, Grammar grammar) {
        return grammar.vote().open(GrammarText.of(block.text()).replaceAll("^[\\[(]\\s*", ""));
    }

    /** A figure alone, which may be the mark of the note that follows. */
    static boolean isFigureAlone(Block block) {
        return FIGURE.matcher(GrammarText.of(block.text())).matches();
    }

    /** Whether the words behind a resolution's number are the rest of a title that began above. */
    static boolean isRestOfTitle(Block block) {
        return REST_OF_TITLE.matcher(block.text()).matches();
    }

    /** Whether words begin as footnotes do. */
    static boolean opensNote(String words, Grammar grammar) {
        return grammar.note().open(words) || SYMBOL.matcher(words).lookingAt();
    }
}
