package org.hexapla.document.pdf;

/** What a script asks of the one who puts a line together. */
final class Scripts {

    private Scripts() {}

    /** Whether a sign belongs to the scripts that are written without blanks: Chinese, Japanese. */
    static boolean isWithoutBlanks(int character) {
        return Character.isIdeographic(character)
                || character >= 0x3000 && character <= 0x30ff
                || character >= 0xff00 && character <= 0xffef
                || character >= 0xfe30 && character <= 0xfe4f;
    }

    static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    static boolean isLeftToRight(int character) {
        return Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** Whether a text consists of signs that are set above or below the one before. */
    static boolean isCombining(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(
                                character ->
                                        Character.getType(character) == Character.NON_SPACING_MARK
                                                || Character.getType(character)
                                                        == Character.ENCLOSING_MARK);
    }
}
