package org.hexapla.align;

/**
 * The exchanges of two neighbouring stretches that may begin at one place of the grid: the first
 * {@code rows1} rows go with the last {@code columns2} columns, the last {@code rows2} rows with
 * the first {@code columns1} columns.
 */
final class Exchanges {

    final int[] rows1;
    final int[] rows2;
    final int[] columns1;
    final int[] columns2;
    final float[] score;

    private int size;

    /** None yet, with room for so many. */
    Exchanges(int most) {
        rows1 = new int[most];
        rows2 = new int[most];
        columns1 = new int[most];
        columns2 = new int[most];
        score = new float[most];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == score.length;
    }

    void clear() {
        size = 0;
    }

    void add(int rows1, int rows2, int columns1, int columns2, float score) {
        this.rows1[size] = rows1;
        this.rows2[size] = rows2;
        this.columns1[size] = columns1;
        this.columns2[size] = columns2;
        this.score[size++] = score;
    }
}
