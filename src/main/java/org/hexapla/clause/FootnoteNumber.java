package org.hexapla.clause;

import org.hexapla.document.Mark;

/** Reads the numbers of footnote marks. */
public final class FootnoteNumber {

    private FootnoteNumber() {}

    /**
     * The number in a footnote mark, in a form common to all languages: {@code 3} of {@code (٣)} or
     * {@code [^3]}.
     *
     * @param text the text that carries the mark
     */
    public static String of(String text, Mark mark) {
        String sign = GrammarText.of(text.substring(mark.start(), mark.end()));
        String bare = sign.replaceAll("[\\s()\\[\\]/^]", "");
        return bare.isEmpty() ? sign : bare;
    }
}
