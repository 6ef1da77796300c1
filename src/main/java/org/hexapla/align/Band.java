package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/**
 * The places of a pair's grid that are looked at: row {@code i}, from 0 to the number of segments
 * of the left text, spans the columns {@code from[i]} to {@code to[i]}, both included. Neither
 * falls from one row to the next.
 */
record Band(int[] from, int[] to) {

    private static final int NARROWEST = 14;

    /** The share of the longer text that a band spans on either side, up to the widest. */
    private static final double SHARE = 0.10;

    private static final int WIDEST = 40;

    /** A band round the diagonal. */
    static Band diagonal(int rows, int columns) {
        return around(rows, columns, List.of());
    }

    /** A band of bounded width round the line through the anchors, which rise in both texts. */
    static Band around(int rows, int columns, List<Anchors.Point> anchors) {
        int[] from = new int[rows + 1];
        int[] to = new int[rows + 1];
        int row = 0;
        int column = 0;
        for (int k = 0; k <= anchors.size(); k++) {
            int nextRow = k == anchors.size() ? rows : anchors.get(k).row();
            int nextColumn = k == anchors.size() ? columns : anchors.get(k).column();
            for (int i = row; i <= nextRow; i++) {
                double slope =
                        nextRow == row ? 1 : (double) (nextColumn - column) / (nextRow - row);
                double middle = column + slope * (i - row);
                double width = width(rows, columns) + slope;
                from[i] = (int) Math.max(0, Math.round(middle - width));
                to[i] = (int) Math.min(columns, Math.round(middle + width));
            }
            row = nextRow;
            column = nextColumn;
        }
        from[0] = 0;
        to[rows] = columns;
        for (int i = rows - 1; i >= 0; i--) {
            from[i] = Math.min(from[i], from[i + 1]);
        }
        for (int i = 1; i <= rows; i++) {
            to[i] = Math.max(to[i], to[i - 1]);
            // a row must be reachable from the one before
            from[i] = Math.min(from[i], to[i - 1]);
        }
        return new Band(from, to);
    }

    private static double width(int rows, int columns) {
        return Math.max(NARROWEST, Math.min(WIDEST, SHARE * Math.max(rows, columns)));
    }

    /**
     * The part of this band that lies near some places.
     *
     * @param first row → the first of these
     * @param last row → the last; before the first where there is none
     * @param margin how many columns more are kept on either side
     * @return this band where the places don't lead through it or leave nothing out
     */
    Band near(int[] first, int[] last, int margin) {
        int rows = rows();
        int[] begin = new int[rows + 1];
        int[] end = new int[rows + 1];
        int next = to[rows];
        for (int i = rows; i >= 0; i--) {
            next = Math.min(next, first[i]);
            begin[i] = Math.max(from[i], next - margin);
        }
        int before = from[0];
        for (int i = 0; i <= rows; i++) {
            before = Math.max(before, last[i]);
            end[i] = Math.min(to[i], before + margin);
            if (end[i] < begin[i] || i > 0 && end[i - 1] < begin[i]) {
                return this;
            }
        }
        boolean goesThrough = begin[0] == 0 && end[rows] == to[rows];
        boolean narrower = !Arrays.equals(begin, from) || !Arrays.equals(end, to);
        return goesThrough && narrower ? new Band(begin, end) : this;
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
