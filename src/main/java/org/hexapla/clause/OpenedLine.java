package org.hexapla.clause;

/**
 * The line that opened a clause, read once for all the lines below that may open another.
 *
 * @param line its text
 * @param preambular whether it opens in a capital letter and with a preambular verb that is known
 * @param operative the same of operative verbs
 */
record OpenedLine(String line, boolean preambular, boolean operative) {

    /** No line yet. */
    static final OpenedLine NONE = new OpenedLine("", false, false);

    static OpenedLine of(String line, Grammar grammar) {
        if (line.isEmpty() || !Character.isUpperCase(line.charAt(0))) {
            return new OpenedLine(line, false, false);
        }
        String words = GrammarText.of(line);
        return new OpenedLine(
                line,
                grammar.preambular().openInWords(words),
                grammar.operative().openInWords(words));
    }

    /** Whether another line opens with a verb of a clause of the same kind. */
    boolean isLike(String other, Grammar grammar) {
        if (!preambular && !operative || !Character.isUpperCase(other.charAt(0))) {
            return false;
        }
        String words = GrammarText.of(other);
        return preambular && grammar.preambular().openInWords(words)
                || operative && grammar.operative().openInWords(words);
    }
}
