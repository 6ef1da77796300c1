package org.hexapla.align;

import java.util.Arrays;

/**
 * A sparse matrix by rows: row {@code r} holds the entries from {@code start[r]} to {@code start[r
 * + 1]}, with rising columns.
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

    /** Where the entry of a row and column stands, or a negative number where there is none. */
    int find(int row, int wanted) {
        return Arrays.binarySearch(column, start[row], start[row + 1], wanted);
    }

    /** Collects entries in any order; entries of one place add up. */
    static final class Builder {
        private long[] keys = new long[64];
        private float[] values = new float[64];
        private int size;

        void add(int row, int column, float value) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            keys[size] = (long) row << 32 | column;
            values[size++] = value;
        }

        SparseRows build(int rows) {
            Integer[] order = new Integer[size];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (i, j) -> Long.compare(keys[i], keys[j]));
            int[] start = new int[rows + 1];
            int[] column = new int[size];
            float[] value = new float[size];
            int count = 0;
            long last = -1;
            for (int i : order) {
                if (keys[i] == last) {
                    value[count - 1] += values[i];
                } else {
                    last = keys[i];
                    start[(int) (last >>> 32) + 1]++;
                    column[count] = (int) last;
                    value[count++] = values[i];
                }
            }
            for (int row = 0; row < rows; row++) {
                start[row + 1] += start[row];
            }
            return new SparseRows(start, Arrays.copyOf(column, count), Arrays.copyOf(value, count));
        }
    }
}
