package org.hexapla.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Italics that never end begin anew in each paragraph, so that the tree outgrows the memory. */
final class UnclosedTags {

    private static final Pattern TAG =
            Pattern.compile(
                    "(?i)<(?:(/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)|(p))\\b");

    /** So many more tags may be opened than closed, and so many paragraphs begin after that. */
    private static final int MOST = 1000;

    private UnclosedTags() {}

    /**
     * Makes sure that a page closes what it opens.
     *
     * @throws UnreadableDocumentException when it opens far more
     */
    static void check(String source) throws UnreadableDocumentException {
        int open = 0;
        int paragraphs = 0;
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            if (tag.group(2) != null) {
                paragraphs += open > MOST ? 1 : 0;
            } else {
                open = "/".equals(tag.group(1)) ? Math.max(0, open - 1) : open + 1;
            }
            if (paragraphs > MOST) {
                throw new UnreadableDocumentException(
                        Reason.EXCESSIVE,
                        "The file opens more than "
                                + MOST
                                + " tags of italics, bold and the like without closing them.");
            }
        }
    }
}
