package org.hexapla.document.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.document.RaisedText;

/** The figure or sign that opens a note at the foot of a page. */
final class NoteMark {

    private static final Pattern PLAIN =
            Pattern.compile("(\\(?\\p{Nd}{1,3}[)/]?|[*†‡§]{1,4}|\\p{Ll}/)(?=\\s|$)");

    private NoteMark() {}

    /** How many UTF-16 units of a line are the mark that it opens with; 0 where there is none. */
    static int length(TextLine line) {
        int raised = line.raisedStart();
        if (raised > 0) {
            String sign = line.text().substring(0, raised);
            return RaisedText.isReference(sign, false) ? sign.stripTrailing().length() : 0;
        }
        Matcher plain = PLAIN.matcher(line.text());
        return plain.lookingAt() ? plain.end(1) : 0;
    }

    /** Whether a line may open a note after another: their marks are of one kind and count on. */
    static boolean follows(TextLine before, TextLine line) {
        int length = length(line);
        boolean raised = line.raisedStart() > 0;
        if (length == 0 || raised || before.raisedStart() > 0) {
            return length > 0 && raised;
        }
        String last = digits(before.text().substring(0, length(before)));
        String next = digits(line.text().substring(0, length));
        boolean counted = !last.isEmpty() && !next.isEmpty();
        return !counted || Integer.parseInt(next) == Integer.parseInt(last) + 1;
    }

    private static String digits(String mark) {
        return mark.replaceAll("\\P{Nd}", "");
    }
}
