package org.hexapla.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.language.DataFile;
import org.hexapla.language.Language;
import org.hexapla.language.ListMark;

/**
 * Tells by rule whether a paragraph of a resolution may part at a place. The abbreviations are
 * those of {@code splits/LANGUAGE.txt}, whatever a splitter knows.
 */
final class SplitJudge {

    private static final Pattern STOPPED =
            Pattern.compile("[.?!…؟。！？][\"”’»›)\\]}」』）》'\\s\\p{Z}]*\\d{0,2}$");
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s\\p{Z}(（«“\"\\[]+$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[^\\s\\p{Z})]+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern SYMBOL = Pattern.compile("(?=.*\\d).*/.*");
    private static final Pattern SYMBOL_PART =
            Pattern.compile("(?:.*/)?(?:Add|Corr|Rev|Sub|CONF|CN|AC|L|Res|SR|PV|INF|WG|GC)\\.");
    private static final Pattern NEW_WORD = Pattern.compile("^\\p{Lu}\\p{Ll}.*|^\\p{Lo}.*");
    private static final Pattern SMALL = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'\\s\\p{Z}]*\\p{Ll}");
    private static final String SEMICOLONS = ";؛；";

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> conjunctions = new HashSet<>();

    SplitJudge(Language language) {
        List<String> entries =
                DataFile.find(SplitJudge.class, "splits/" + language.primary() + ".txt")
                        .orElse(List.of());
        for (String entry : entries) {
            String[] parts = entry.split(" ", 2);
            (parts[0].equals("conjunction") ? conjunctions : abbreviations).add(parts[1]);
        }
    }

    /**
     * What is wrong with parting a paragraph.
     *
     * @param before what stands before, back to the place before it; without footnote marks
     * @param blanks the white space between both
     * @param after what stands after
     */
    Optional<SplitFault> fault(String before, String blanks, String after) {
        String end = before.strip();
        if (end.isEmpty() || after.isEmpty()) {
            return Optional.of(SplitFault.MID_SENTENCE);
        }
        String last = match(LAST_WORD, end);
        if (isListMark(end)) {
            return Optional.of(SplitFault.LIST_NUMBER);
        }
        if (SEMICOLONS.indexOf(end.charAt(end.length() - 1)) >= 0) {
            return opensList(after) ? Optional.empty() : Optional.of(SplitFault.SEMICOLON);
        }
        if (partsSymbol(last, blanks, match(FIRST_WORD, after))) {
            return Optional.of(SplitFault.SYMBOL);
        }
        if (INITIAL.matcher(last).matches()
                || abbreviations.contains(last.toLowerCase(Locale.ROOT))) {
            return Optional.of(SplitFault.ABBREVIATION);
        }
        return STOPPED.matcher(end).find() && !SMALL.matcher(after).find()
                ? Optional.empty()
                : Optional.of(SplitFault.MID_SENTENCE);
    }

    /** Whether a text ends in a list mark that stands at its beginning or after a stop. */
    private static boolean isListMark(String text) {
        int start = text.length();
        while (start > 0 && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        int stop = start;
        while (stop > 0 && isBlank(text.charAt(stop - 1))) {
            stop--;
        }
        String mark = text.substring(start) + " ";
        return (stop == 0 || ListMark.mayFollow(text.charAt(stop - 1)))
                && ListMark.at(mark, 0).filter(read -> read.end() == mark.length()).isPresent();
    }

    private boolean opensList(String text) {
        String first = match(FIRST_WORD, text);
        int start = conjunctions.contains(first.toLowerCase(Locale.ROOT)) ? first.length() : 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return ListMark.at(text, start).isPresent();
    }

    private static boolean partsSymbol(String last, String blanks, String first) {
        boolean glued = blanks.isEmpty() && SYMBOL.matcher(last).matches();
        return glued && !(last.endsWith(".") && NEW_WORD.matcher(first).matches())
                || SYMBOL_PART.matcher(last).matches()
                        && !first.isEmpty()
                        && Character.isDigit(first.charAt(0));
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
