package org.hexapla.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Italics that never end begin anew in each paragraph, so that the tree outgrows the memory. */
final class UnclosedTags {

    private static final Pattern FORMATTING =
            Pattern.compile("(?i)<(/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\\b");

    /** So many more tags of italics and the like may be opened than closed. */
    private static final int MOST = 1000;

    private UnclosedTags() {}

    /**
     * Makes sure that a page closes what it opens.
     *
     * @throws UnreadableDocumentException when it opens far more
     */
    static void check(String source) throws UnreadableDocumentException {
        int open = 0;
        Matcher tag = FORMATTING.matcher(source);
        while (tag.find()) {
            open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
            if (open > MOST) {
                throw new UnreadableDocumentException(
                        Reason.EXCESSIVE,
                        "The file opens more than "
                                + MOST
                                + " tags of italics, bold and the like without closing them.");
            }
        }
    }
}
