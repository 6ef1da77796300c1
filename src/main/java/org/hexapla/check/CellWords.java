package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a cell as they are compared: by their first letters, so that an ending makes no
 * difference; of Chinese each character by itself.
 *
 * @param tokens the words in their order
 * @param stems their stems by themselves
 */
record CellWords(List<Token> tokens, List<String> stems) {

    /** A cell without words. */
    static final CellWords NONE = new CellWords(List.of(), List.of());

    /**
     * A word.
     *
     * @param word in lower case and folded spelling
     * @param stem its first letters
     * @param capital whether it begins with a capital, or with a letter that has none
     * @param start where it begins, in UTF-16 units
     * @param end the place after it
     */
    record Token(String word, String stem, boolean capital, int start, int end) {}

    /** The words of a cell, in their order. */
    static CellWords of(ReadCell cell) {
        String text = cell.words();
        List<Token> tokens = new ArrayList<>();
        int place = cell.start();
        while (place < text.length()) {
            char c = text.charAt(place);
            if (Character.isIdeographic(c)) {
                String sign = String.valueOf(c);
                tokens.add(new Token(sign, sign, true, place, place + 1));
                place++;
            } else if (Letters.isSpelled(c)) {
                int end = Letters.wordEnd(text, place);
                String word = Letters.folded(text, place, end);
                boolean capital =
                        Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER;
                String stem = word.substring(0, Math.min(word.length(), cell.rules().stemLength()));
                tokens.add(new Token(word, stem, capital, place, end));
                place = end;
            } else {
                place++;
            }
        }
        return new CellWords(tokens, tokens.stream().map(Token::stem).toList());
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Where a word begins in the cell, in UTF-16 units. */
    int start(int word) {
        return tokens.get(word).start;
    }

    /** Where it ends. */
    int end(int word) {
        return tokens.get(word).end;
    }
}
