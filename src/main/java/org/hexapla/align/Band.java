package org.hexapla.align;

/**
 * The places of a pair's grid that are looked at: row {@code i}, from 0 to the number of segments
 * of the left text, spans the columns {@code from[i]} to {@code to[i]}, both included. Neither
 * falls from one row to the next.
 */
record Band(int[] from, int[] to) {

    private static final int NARROWEST = 14;
    private static final double SHARE = 0.10;

    /** A band round the diagonal. */
    static Band diagonal(int rows, int columns) {
        int width = (int) Math.max(NARROWEST, SHARE * Math.max(rows, columns));
        int[] from = new int[rows + 1];
        int[] to = new int[rows + 1];
        for (int i = 0; i <= rows; i++) {
            int middle = rows == 0 ? 0 : (int) Math.round((double) i * columns / rows);
            from[i] = Math.max(0, middle - width);
            to[i] = Math.min(columns, middle + width);
        }
        from[0] = 0;
        to[rows] = columns;
        return new Band(from, to);
    }

    int rows() {
        return from.length - 1;
    }

    boolean holds(int row, int column) {
        return column >= from[row] && column <= to[row];
    }

    /** Row → where its first place stands when all places are laid in one line. */
    int[] offsets() {
        int[] offsets = new int[from.length + 1];
        for (int i = 0; i < from.length; i++) {
            offsets[i + 1] = offsets[i] + to[i] - from[i] + 1;
        }
        return offsets;
    }
}
