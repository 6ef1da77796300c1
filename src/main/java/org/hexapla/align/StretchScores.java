package org.hexapla.align;

/** How well stretches of two texts fit each other. */
@FunctionalInterface
public interface StretchScores {

    /** The most segments that a unit takes from one text. */
    int WIDEST = 3;

    /**
     * The score of a unit.
     *
     * @param row its first segment of the left text
     * @param rows how many it takes from there, from 1 to {@link #WIDEST}
     * @param column its first segment of the right text, within the reach of its first row
     * @param columns how many it takes from there, from 1 to {@link #WIDEST}
     * @return a natural logarithm of a likelihood ratio against chance: 0 for stretches that fit as
     *     well as any, more for better ones; finite
     */
    double score(int row, int rows, int column, int columns);
}
