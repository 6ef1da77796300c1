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

    char last() {
        return text.charAt(text.length() - 1);
    }
}
