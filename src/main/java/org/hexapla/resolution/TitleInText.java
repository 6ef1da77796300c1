package org.hexapla.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;

/** The title that a resolution has by the words of one of its texts. */
final class TitleInText {

    private static final int LONGEST = 2000;
    private static final Pattern NUMBER =
            Pattern.compile("^\\P{Nd}{0,12}\\d{1,4} ?/ ?\\d{1,4}( ?\\p{Lu})?[.:]\\s*");
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Cc}]+");

    private TitleInText() {}

    /**
     * The words of the first title, without the number of the resolution and the marks of notes.
     *
     * @return an empty text where there is none
     */
    static String of(List<Clause> clauses, List<Segment> segments) {
        int title = 0;
        while (title < clauses.size() && clauses.get(title).kind() != ClauseKind.TITLE) {
            title++;
        }
        List<String> words = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.clause() == title) {
                words.add(withoutReferences(segment));
            }
        }
        String line = NO_WORDS.matcher(String.join(" ", words)).replaceAll(" ").strip();
        String bare = NUMBER.matcher(line).replaceFirst("");
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST).strip();
    }

    private static String withoutReferences(Segment segment) {
        StringBuilder text = new StringBuilder(segment.text());
        for (int index = segment.marks().size() - 1; index >= 0; index--) {
            Mark mark = segment.marks().get(index);
            if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE) {
                text.delete(
                        Math.min(mark.start(), text.length()), Math.min(mark.end(), text.length()));
            }
        }
        return text.toString();
    }
}
