package org.hexapla.align;

/**
 * How many segments a unit of two texts takes from each.
 *
 * @param rows of the left text
 * @param columns of the right text
 */
record UnitShape(int rows, int columns) {

    /** All shapes with text on both sides. */
    static final UnitShape[] MATCHES = {
        new UnitShape(1, 1),
        new UnitShape(1, 2),
        new UnitShape(2, 1),
        new UnitShape(1, 3),
        new UnitShape(3, 1),
        new UnitShape(2, 2)
    };

    /** The place of one segment a side among {@link #MATCHES}. */
    static final int ONE_TO_ONE = 0;

    /** How many segments more than one a side it has. */
    int extra() {
        return rows + columns - 2;
    }
}
