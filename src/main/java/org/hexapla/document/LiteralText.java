package org.hexapla.document;

import org.jsoup.parser.Parser;

/**
 * Text that a markup parser has decoded, led back to the characters of the file: references such as
 * {@code &amp;} and escapes such as {@code \*} are one character of the text and several of the
 * file.
 */
final class LiteralText {

    private final String source;
    private final boolean references;
    private final boolean escapes;

    /**
     * Text of a file.
     *
     * @param references whether {@code &amp;} may stand for a character
     * @param escapes whether {@code \*} may
     */
    LiteralText(String source, boolean references, boolean escapes) {
        this.source = source;
        this.references = references;
        this.escapes = escapes;
    }

    /** Whether rendering folds a character into one blank. */
    static boolean isBlank(char character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == '\f';
    }

    /**
     * Adds a text to a paragraph, its white space folded.
     *
     * @param literal the decoded text
     * @param from where it begins in the file
     * @param to where it ends there
     */
    void append(ParagraphBuilder paragraph, String literal, int from, int to) {
        append(paragraph, literal, from, to, false);
    }

    /** The same, with its white space kept and its line feeds meant, where that is asked for. */
    void append(
            ParagraphBuilder paragraph, String literal, int from, int to, boolean preformatted) {
        int place = from;
        int done = 0;
        while (done < literal.length()) {
            char wanted = literal.charAt(done);
            String reference = referenceAt(place, to);
            String decoded = decode(reference);
            int next;
            int count = 1;
            if (!decoded.isEmpty() && literal.startsWith(decoded, done)) {
                next = place + reference.length();
                count = decoded.length();
            } else if (isEscape(place, to, wanted)) {
                next = place + 2;
            } else {
                place = seek(place, to, wanted);
                next = Math.min(to, place + lengthAt(place, to, wanted));
            }
            for (int end = done + count; done < end; done++) {
                add(paragraph, literal.charAt(done), place, next, preformatted);
            }
            place = next;
        }
    }

    private static void add(
            ParagraphBuilder paragraph, char character, int start, int end, boolean preformatted) {
        if (preformatted && character == '\n') {
            paragraph.appendBreak(start, end);
        } else if (!preformatted && isBlank(character)) {
            paragraph.appendCollapsed(' ', start, end);
        } else {
            paragraph.append(character, start, end);
        }
    }

    private boolean isEscape(int place, int to, char wanted) {
        return escapes
                && place + 1 < to
                && source.charAt(place) == '\\'
                && source.charAt(place + 1) == wanted;
    }

    /** Where the wanted character next stands; the same place when it stands nowhere. */
    private int seek(int place, int to, char wanted) {
        int found = place;
        while (found < to && !isSame(source.charAt(found), wanted)) {
            found++;
        }
        return found < to ? found : place;
    }

    /** A parser may have turned one kind of blank into another. */
    private static boolean isSame(char character, char wanted) {
        return character == wanted || isBlank(character) && isBlank(wanted);
    }

    /** How many characters of the file the wanted one is: a parser may have read CR LF as LF. */
    private int lengthAt(int place, int to, char wanted) {
        boolean pair =
                wanted == '\n'
                        && place + 1 < to
                        && source.charAt(place) == '\r'
                        && source.charAt(place + 1) == '\n';
        return pair ? 2 : 1;
    }

    private String referenceAt(int place, int to) {
        if (!references || place >= to || source.charAt(place) != '&') {
            return "";
        }
        int end = place + 1;
        while (end < to
                && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        if (end < to && source.charAt(end) == ';') {
            end++;
        }
        return source.substring(place, end);
    }

    private static String decode(String reference) {
        if (reference.isEmpty()) {
            return "";
        }
        String decoded = Parser.unescapeEntities(reference, false);
        return decoded.equals(reference) ? "" : decoded;
    }
}
