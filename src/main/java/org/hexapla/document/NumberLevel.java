package org.hexapla.document;

/**
 * How a level of a list is numbered.
 *
 * @param format what its own numbers look like
 * @param template the label (an empty text for a bullet, which is no number), in which the
 *     characters 0 to 9 stand for the numbers of the levels from the first
 * @param start the first number
 * @param figures whether the numbers of the levels above are shown as figures
 * @param restartAfter it begins anew after any paragraph of a level before this one, counted from
 *     0: its own level for all above it, 0 for never
 * @param separator what stands between the label and the text
 */
record NumberLevel(
        NumberFormat format,
        String template,
        int start,
        boolean figures,
        int restartAfter,
        String separator) {

    /** The most levels that a list has. */
    static final int MOST = 10;

    NumberLevel startingAt(int other) {
        return new NumberLevel(format, template, other, figures, restartAfter, separator);
    }
}
