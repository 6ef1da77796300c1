package org.hexapla.document.pdf;

/**
 * Finds out whether a file names the brackets of a text that runs from right to left by their shape
 * or by their meaning; producers differ.
 */
final class Brackets {

    private int byMeaning;
    private int byShape;

    /** Looks at the brackets of a line: an opening one stands before a word, not after it. */
    void look(TextLine line) {
        for (int place = 0; place < line.styles().length; place++) {
            if (Style.has(line.styles()[place], Style.MIRRORED)) {
                boolean wordBefore = isWord(line.text(), place - 1);
                boolean wordAfter = isWord(line.text(), place + 1);
                if (wordBefore != wordAfter) {
                    boolean opens = wordAfter;
                    if (opens == LogicalOrder.isOpening(line.text().charAt(place))) {
                        byMeaning++;
                    } else {
                        byShape++;
                    }
                }
            }
        }
    }

    boolean areByShape() {
        return byShape > byMeaning;
    }

    private static boolean isWord(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }
}
