package org.hexapla.align;

import java.util.Arrays;

/** How sure it is that a segment of one text and one of another belong together, from 0 to 1. */
final class Links {

    /** Where everything resembles everything, the strongest are kept: memory stays bounded. */
    private static final int MOST_OF_A_ROW = 30;

    private static final int[] NO_COLUMNS = {};
    private static final float[] NO_WEIGHTS = {};

    private final int[][] columns;
    private final float[][] weights;
    private final int[] size;

    Links(int rows) {
        columns = new int[rows][];
        weights = new float[rows][];
        size = new int[rows];
        Arrays.fill(columns, NO_COLUMNS);
        Arrays.fill(weights, NO_WEIGHTS);
    }

    /** Adds to the weight of a link. */
    void add(int row, int column, float weight) {
        int[] own = columns[row];
        for (int k = 0; k < size[row]; k++) {
            if (own[k] == column) {
                weights[row][k] += weight;
                return;
            }
        }
        if (size[row] == MOST_OF_A_ROW) {
            replaceWeakest(row, column, weight);
            return;
        }
        if (size[row] == own.length) {
            columns[row] = Arrays.copyOf(own, own.length * 2 + 2);
            weights[row] = Arrays.copyOf(weights[row], own.length * 2 + 2);
        }
        columns[row][size[row]] = column;
        weights[row][size[row]++] = weight;
    }

    private void replaceWeakest(int row, int column, float weight) {
        int weakest = 0;
        for (int k = 1; k < MOST_OF_A_ROW; k++) {
            weakest = weights[row][k] < weights[row][weakest] ? k : weakest;
        }
        if (weights[row][weakest] < weight) {
            columns[row][weakest] = column;
            weights[row][weakest] = weight;
        }
    }

    /** How many segments a row is linked to. */
    int size(int row) {
        return size[row];
    }

    /** The {@code k}th segment that a row is linked to. */
    int column(int row, int k) {
        return columns[row][k];
    }

    /** The weight of the {@code k}th link of a row. */
    float weight(int row, int k) {
        return weights[row][k];
    }

    int rows() {
        return columns.length;
    }

    Links transposed(int columnCount) {
        Links other = new Links(columnCount);
        for (int row = 0; row < columns.length; row++) {
            for (int k = 0; k < size[row]; k++) {
                other.add(columns[row][k], row, weights[row][k]);
            }
        }
        return other;
    }
}
