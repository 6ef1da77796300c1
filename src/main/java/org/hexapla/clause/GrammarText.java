package org.hexapla.clause;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** The form in which a text is compared with a grammar: what only differs in print is equal. */
final class GrammarText {

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    private GrammarText() {}

    /**
     * A text with case, apostrophes, blanks, digits, vowel signs, tatweel, marks of direction and
     * the forms of alef made alike; no white space at its ends.
     */
    static String of(CharSequence text) {
        String plain = COMPATIBILITY.normalize(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int place = 0; place < plain.length(); place++) {
            append(folded, plain.charAt(place));
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            folded.append(digit);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            boolean first = folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ';
            folded.append(first ? " " : "");
        } else if (character == '’' || character == '‘' || character == 'ʼ') {
            folded.append('\'');
        } else if (character == 'أ' || character == 'إ' || character == 'آ' || character == 'ٱ') {
            folded.append('ا');
        } else if (!isDecoration(character)) {
            folded.append(character);
        }
    }

    private static boolean isDecoration(char character) {
        return character == 'ـ'
                || character >= '\u064b' && character <= '\u0652'
                || Character.getType(character) == Character.FORMAT;
    }
}
