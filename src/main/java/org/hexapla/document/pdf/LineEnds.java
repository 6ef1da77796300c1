package org.hexapla.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says how two lines of a paragraph are joined. A word that was parted is mended, unless the text
 * has it, or another word with the same first or last part, with its hyphen elsewhere, or has both
 * its parts as words by themselves and never in one.
 */
final class LineEnds {

    /** How a line is joined to the next. */
    enum Join {
        /** With a blank between them. */
        BLANK,
        /** With nothing between them. */
        CLOSE,
        /** The line's last sign is left out too. */
        MEND
    }

    private static final String HYPHENS = "-\u2010\u00ad";
    private static final String OPEN_ENDS = "—/\u2011";
    private static final int WHOLE_WORD = 4;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)*");
    private static final Pattern LAST_PART =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[-\u2010\u2011][\\p{L}\\p{M}]+)*$");
    private static final Pattern HYPHEN = Pattern.compile("[-\u2010\u2011]");

    private final Set<String> words = new HashSet<>();

    /** What stands before a hyphen, and behind the last, within lines. */
    private final Set<String> heads = new HashSet<>();

    private final Set<String> tails = new HashSet<>();

    /**
     * @param lines all lines of the text, whose words are its own witness
     */
    LineEnds(Iterable<TextLine> lines) {
        for (TextLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                boolean parted =
                        word.end() < line.text().length()
                                && word.end() == line.text().length() - 1
                                && HYPHENS.indexOf(line.last()) >= 0;
                if (!parted) {
                    note(word.group());
                }
            }
        }
    }

    private void note(String word) {
        String plain = plain(word);
        words.add(plain);
        int hyphen = plain.indexOf('-');
        if (hyphen > 0) {
            words.addAll(List.of(plain.split("-")));
            heads.add(plain.substring(0, hyphen));
            tails.add(plain.substring(plain.lastIndexOf('-') + 1));
        }
    }

    private static String plain(String word) {
        return HYPHEN.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    Join between(String line, String next) {
        int last = line.codePointBefore(line.length());
        int first = next.codePointAt(0);
        if (Scripts.isWithoutBlanks(last) || Scripts.isWithoutBlanks(first)) {
            return Join.CLOSE;
        }
        char sign = line.charAt(line.length() - 1);
        boolean afterBlank = line.length() < 2 || line.charAt(line.length() - 2) == ' ';
        if (afterBlank) {
            return Join.BLANK;
        }
        char before = line.charAt(line.length() - 2);
        if (HYPHENS.indexOf(sign) >= 0) {
            return hyphen(line, next, sign, before);
        }
        boolean span = sign == '–' && Character.isDigit(before) && Character.isDigit(first);
        return span || OPEN_ENDS.indexOf(sign) >= 0 ? Join.CLOSE : Join.BLANK;
    }

    private Join hyphen(String line, String next, char sign, char before) {
        if (sign == '\u00ad') {
            return Join.MEND;
        }
        Matcher left =
                LAST_PART.matcher(
                        line.substring(Math.max(0, line.length() - 80), line.length() - 1));
        Matcher right = WORD.matcher(next);
        if (!Character.isLetter(before) || !left.find() || !right.lookingAt()) {
            return Join.CLOSE;
        }
        String start = plain(left.group());
        String rest = plain(right.group());
        if (words.contains(start + rest)) {
            return Join.MEND;
        }
        boolean parts =
                start.length() >= WHOLE_WORD
                        && rest.length() >= WHOLE_WORD
                        && words.contains(start)
                        && words.contains(rest);
        boolean capital =
                Character.isUpperCase(next.codePointAt(0)) && Character.isLowerCase(before);
        boolean custom =
                start.length() >= WHOLE_WORD && heads.contains(start) || tails.contains(rest);
        boolean real = capital || parts || custom || words.contains(start + "-" + rest);
        return real ? Join.CLOSE : Join.MEND;
    }
}
