package org.hexapla.review.edit;

import java.util.Locale;
import java.util.Optional;

/** What may stand in texts that people write. */
final class Wording {

    private Wording() {}

    /** The text on one line, as the text of a segment is: for each break a blank. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = at;
            boolean breaks = false;
            while (end < text.length() && (text.charAt(end) == ' ' || isBreak(text.charAt(end)))) {
                breaks |= isBreak(text.charAt(end));
                end++;
            }
            if (breaks) {
                line.append(' ');
            } else {
                end = Math.max(end, at + 1);
                line.append(text, at, end);
            }
            at = end;
        }
        return line.toString();
    }

    private static boolean isBreak(char character) {
        return switch (character) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Without white space of any kind at its ends, as segments are. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || isBreak(character);
    }

    /**
     * What is wrong with a text: a character that XML 1.0 has no way to write, so that no exchange
     * file could hold it. It is said where, in code points from 0.
     *
     * @return the end of a sentence that begins with the name of the field; nothing if all is well
     */
    static Optional<String> fault(String text) {
        int place = 0;
        for (int at = 0; at < text.length(); place++) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return Optional.of(
                        String.format(
                                Locale.ROOT,
                                "must not hold U+%04X%s, as at offset %d",
                                character,
                                kind(character),
                                place));
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    private static String kind(int character) {
        if (character < 0x20) {
            return " (a control character)";
        }
        return character < 0xE000 ? " (a lone surrogate, half a character)" : " (no character)";
    }

    private static boolean isForbidden(int character) {
        return character < 0x20 && character != '\t' && character != '\n' && character != '\r'
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character == 0xFFFE
                || character == 0xFFFF;
    }
}
