package org.hexapla.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.document.Mark;
import org.hexapla.document.MarkedText;

/**
 * Keeps from XML what XML 1.0 can't hold in any spelling, not even as a character reference: most
 * control characters, lone surrogates, U+FFFE and U+FFFF.
 *
 * <p>Such a character carries no words and is taken out, but where it stood for white space (a form
 * feed, a vertical tab, a separator) a blank takes its place, since else two words would become
 * one.
 */
final class XmlCharacters {

    private XmlCharacters() {}

    /** The text without what XML forbids. */
    static String clean(String text) {
        return isClean(text) ? text : clean(text, List.of()).text();
    }

    /** The text without what XML forbids, its marks on the same characters as before. */
    static MarkedText clean(String text, List<Mark> marks) {
        if (isClean(text)) {
            return new MarkedText(text, marks);
        }
        StringBuilder kept = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            places[at] = kept.length();
            if (isAllowed(codePoint)) {
                kept.appendCodePoint(codePoint);
            } else if (Character.isWhitespace(codePoint)) {
                kept.append(' ');
            }
            if (end == at + 2) {
                places[at + 1] = kept.length() - 1;
            }
            at = end;
        }
        places[text.length()] = kept.length();
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            int start = places[Math.min(mark.start(), text.length())];
            int end = places[Math.min(mark.end(), text.length())];
            moved.add(new Mark(mark.kind(), start, end));
        }
        return new MarkedText(kept.toString(), moved);
    }

    /** What XML forbids of a text, each once as in U+0001; nothing if it forbids none of it. */
    static Optional<String> forbidden(String text) {
        if (isClean(text)) {
            return Optional.empty();
        }
        return Optional.of(
                text.codePoints()
                        .filter(character -> !isAllowed(character))
                        .distinct()
                        .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                        .collect(Collectors.joining(", ")));
    }

    private static boolean isClean(String text) {
        return text.codePoints().allMatch(XmlCharacters::isAllowed);
    }

    private static boolean isAllowed(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        return codePoint < Character.MIN_SURROGATE
                || codePoint > Character.MAX_SURROGATE
                        && codePoint != 0xFFFE
                        && codePoint != 0xFFFF;
    }
}
