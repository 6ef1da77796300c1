package org.hexapla.document.pdf;

/**
 * A line of text in the order in which it is read. Its places count in points along the direction
 * of reading, so that where a text runs from right to left, the right end is the smaller place.
 *
 * @param text its characters, without blanks at either end; one at least
 * @param styles for each UTF-16 unit its {@link Style} flags
 * @param start where it begins
 * @param end where it ends
 * @param baseline how far down the page it stands
 * @param size the size of its type
 * @param firstWord how long the first word is
 */
record TextLine(
        String text,
        byte[] styles,
        float start,
        float end,
        float baseline,
        float size,
        float firstWord) {

    boolean isBold() {
        for (int place = 0; place < styles.length; place++) {
            if (Character.isLetter(text.charAt(place)) && !Style.has(styles[place], Style.BOLD)) {
                return false;
            }
        }
        return true;
    }

    /** The same line farther on, by so many points along the direction of reading. */
    TextLine shifted(float by) {
        return new TextLine(text, styles, start + by, end + by, baseline, size, firstWord);
    }

    /** The same line with a blank at a place within it. */
    TextLine withBlank(int place) {
        byte[] spaced = new byte[styles.length + 1];
        System.arraycopy(styles, 0, spaced, 0, place);
        System.arraycopy(styles, place, spaced, place + 1, styles.length - place);
        spaced[place] = (byte) (styles[place - 1] & styles[place]);
        String with = text.substring(0, place) + " " + text.substring(place);
        return new TextLine(with, spaced, start, end, baseline, size, firstWord);
    }

    /** How many units at its start are raised. */
    int raisedStart() {
        int place = 0;
        while (place < styles.length && Style.has(styles[place], Style.RAISED)) {
            place++;
        }
        return place;
    }

    char first() {
        return text.charAt(0);
    }

    /** The last sign but for references to notes. */
    char last() {
        int place = text.length() - 1;
        while (place > 0 && Style.has(styles[place], Style.RAISED)) {
            place--;
        }
        return text.charAt(place);
    }
}
