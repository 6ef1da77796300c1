package org.hexapla.check;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import org.hexapla.language.DataFile;

/** What the letters of words are. */
final class Letters {

    private static final String ROMAN = "IVXLC";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

    private static final char PASSED_OVER = 0;

    /** What letters are read as, up to the last of the Arabic script. */
    private static final char[] FOLDED = new char[0x700];

    static {
        for (char c = 1; c < FOLDED.length; c++) {
            FOLDED[c] = Character.toLowerCase(c);
        }
        for (String entry : DataFile.entries(Letters.class, "folding.txt")) {
            String[] sides = entry.split("=", -1);
            String readAs = sides[1].strip();
            FOLDED[entry.charAt(0)] = readAs.isEmpty() ? PASSED_OVER : readAs.charAt(0);
        }
    }

    private Letters() {}

    /** Whether a character is a letter without an accent of the Latin alphabet. */
    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLatinOrCyrillic(char c) {
        return c < 128 ? isLatin(c) : c < 0x250 && Character.isLetter(c) || c >= 0x400 && c < 0x530;
    }

    /** Whether a character belongs to a word that is spelled out: a letter, no ideograph. */
    static boolean isSpelled(char c) {
        if (c < 128) {
            return isLatin(c);
        }
        return isCyrillic(c)
                || isArabic(c)
                || !isHan(c) && Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Of the letters of Russian; they are told without a look into tables, as are the next. */
    private static boolean isCyrillic(char c) {
        return c >= 'А' && c <= 'ё';
    }

    private static boolean isArabic(char c) {
        return c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي';
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '鿿';
    }

    /** Whether a character goes on with a word: vowel signs and lengthening do as well. */
    private static boolean goesOn(char c) {
        return c < 128
                ? isLatin(c)
                : isSpelled(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The end of the word that begins at a place; the place itself where none does. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && goesOn(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * A word in lower case, in the spelling of {@code folding.txt} and without vowel signs. A
     * letter and its accent make one letter, whether they are written as one character or two.
     */
    static String folded(String text, int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int place = start; place < end; place++) {
            char c = text.charAt(place);
            if (c < 128) {
                folded[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                char own = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
                if (own != PASSED_OVER) {
                    folded[length++] = own;
                }
            } else if (isAccent(c) && length > 0) {
                folded[length - 1] = withAccent(folded[length - 1], c);
            }
        }
        return new String(folded, 0, length);
    }

    /** Of the accents of Latin and Cyrillic letters. */
    private static boolean isAccent(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static char withAccent(char letter, char accent) {
        String one =
                Normalizer.normalize(
                        String.valueOf(new char[] {letter, accent}), Normalizer.Form.NFC);
        return one.length() == 1 ? one.charAt(0) : letter;
    }

    /** The value of a Roman numeral in capitals, from 1; 0 for what is none. */
    static int roman(String text, int start, int end) {
        int value = 0;
        int before = 0;
        for (int place = end - 1; place >= start; place--) {
            char c = text.charAt(place);
            int sign = ROMAN.indexOf(LookAlikes.latin(c));
            if (sign < 0) {
                return 0;
            }
            int own = ROMAN_VALUES[sign];
            value += own < before ? -own : own;
            before = Math.max(before, own);
        }
        return value;
    }

    /** The script of a letter. */
    static UnicodeScript script(char letter) {
        if (letter < 128) {
            return UnicodeScript.LATIN;
        }
        if (isCyrillic(letter)) {
            return UnicodeScript.CYRILLIC;
        }
        if (isArabic(letter)) {
            return UnicodeScript.ARABIC;
        }
        return UnicodeScript.of(letter);
    }
}
