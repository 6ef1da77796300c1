package org.hexapla.document;

import java.util.Locale;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Refuses the two characters that force every letter after them into one direction, {@code U+202D}
 * and {@code U+202E}: no text in any language needs them, and with them it can be made to look like
 * another than it is.
 *
 * <p>The other signs of direction stay in the text as they are: the marks ({@code U+200E}, {@code
 * U+200F}, {@code U+061C}), the embeddings ({@code U+202A} to {@code U+202C}) and the isolates
 * ({@code U+2066} to {@code U+2069}). Arabic files have them around numbers, symbols and Latin
 * names; they change no order inside a word, what they open ends with its paragraph by Unicode's
 * rules even if nothing closes it, and neither the grammar nor the words of a text count them.
 */
public final class DirectionOverrides {

    private static final char TO_THE_RIGHT = '\u202d';
    private static final char TO_THE_LEFT = '\u202e';

    private DirectionOverrides() {}

    /**
     * Refuses a document with such a character in a paragraph.
     *
     * @param part what its paragraphs are called: {@code paragraph} or {@code line}
     * @throws UnreadableDocumentException when there is one; it says which and where
     */
    public static void refuse(Document document, String part) throws UnreadableDocumentException {
        for (Paragraph paragraph : document.paragraphs()) {
            int place = place(paragraph.text());
            if (place >= 0) {
                throw refused(paragraph, place, part);
            }
        }
    }

    private static int place(String text) {
        int right = text.indexOf(TO_THE_RIGHT);
        int left = text.indexOf(TO_THE_LEFT);
        return right < 0 || left < 0 ? Math.max(right, left) : Math.min(right, left);
    }

    private static UnreadableDocumentException refused(
            Paragraph paragraph, int place, String part) {
        int sign = paragraph.text().charAt(place);
        return new UnreadableDocumentException(
                Reason.UNSAFE,
                String.format(
                        Locale.ROOT,
                        "Character %d of %s %d (both counted from 0) is U+%04X, %s, which makes a"
                                + " text look like another than it is; take it out.",
                        paragraph.text().codePointCount(0, place),
                        part,
                        paragraph.index(),
                        sign,
                        Character.getName(sign)));
    }
}
