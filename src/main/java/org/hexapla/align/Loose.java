package org.hexapla.align;

/**
 * The segments of two texts that are left alone.
 *
 * @param rows segment of the left text → whether it is
 * @param columns the same of the right
 */
record Loose(boolean[] rows, boolean[] columns) {

    static Loose none(int rows, int columns) {
        return new Loose(new boolean[rows], new boolean[columns]);
    }

    /** Whether there are some in both texts. */
    boolean someInBoth() {
        return any(rows, 0, rows.length) && any(columns, 0, columns.length);
    }

    /** Whether a unit holds one of each text, or stands next to it. */
    boolean near(int row, int column, UnitShape shape) {
        return any(rows, row - 1, row + shape.rows() + 1)
                && any(columns, column - 1, column + shape.columns() + 1);
    }

    private static boolean any(boolean[] flags, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(flags.length, to); i++) {
            if (flags[i]) {
                return true;
            }
        }
        return false;
    }
}
