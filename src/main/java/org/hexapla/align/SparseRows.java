package org.hexapla.align;

import java.util.Arrays;

/**
 * A sparse matrix by rows: row {@code r} holds the entries from {@code start[r]} to {@code start[r
 * + 1]}.
 *
 * <p>The arrays are shared and must not be changed.
 */
final class SparseRows {

    final int[] start;
    final int[] column;
    final float[] value;

    SparseRows(int[] start, int[] column, float[] value) {
        this.start = start;
        this.column = column;
        this.value = value;
    }

    int rowCount() {
        return start.length - 1;
    }

    /** The same matrix with empty rows at its end. */
    SparseRows lengthened(int rows) {
        int[] longer = Arrays.copyOf(start, rows + 1);
        Arrays.fill(longer, start.length, rows + 1, start[rowCount()]);
        return new SparseRows(longer, column, value);
    }

    /** The same matrix with rows and columns exchanged. */
    SparseRows transposed(int columns) {
        int[] begin = new int[columns + 1];
        for (int c : column) {
            begin[c + 1]++;
        }
        for (int c = 0; c < columns; c++) {
            begin[c + 1] += begin[c];
        }
        int[] next = begin.clone();
        int[] other = new int[column.length];
        float[] values = new float[column.length];
        for (int row = 0; row < rowCount(); row++) {
            for (int e = start[row]; e < start[row + 1]; e++) {
                int place = next[column[e]]++;
                other[place] = row;
                values[place] = value[e];
            }
        }
        return new SparseRows(begin, other, values);
    }
}
