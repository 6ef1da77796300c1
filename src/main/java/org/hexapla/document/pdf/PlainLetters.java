package org.hexapla.document.pdf;

import com.ibm.icu.text.Normalizer2;

/** Turns ligatures and other shapes of letters into the letters themselves. */
final class PlainLetters {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private PlainLetters() {}

    /**
     * The letters of a sign: {@code fi} for U+FB01, lam and alef for U+FEFB; a blank for any white
     * space; nothing for what can't be seen.
     */
    static String of(String sign) {
        StringBuilder plain = new StringBuilder(sign.length());
        sign.codePoints().forEach(character -> append(character, plain));
        return plain.toString();
    }

    private static void append(int character, StringBuilder plain) {
        if (isShape(character)) {
            String letters = COMPATIBLE.normalize(Character.toString(character)).strip();
            plain.append(letters.isEmpty() ? Character.toString(character) : letters);
        } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            plain.append(' ');
        } else if (isSeen(character)) {
            plain.appendCodePoint(character);
        }
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> character == '\u00ad';
            default -> character != '\ufffd' && character != '\uffff';
        };
    }

    /** Latin, Armenian, Hebrew and Arabic presentation forms, and the shapes of Han radicals. */
    private static boolean isShape(int character) {
        return character >= 0xfb00 && character <= 0xfdfb
                || character >= 0xfe70 && character <= 0xfefc
                || character >= 0x2e80 && character <= 0x2fd5
                || character >= 0xf900 && character <= 0xfaff;
    }
}
