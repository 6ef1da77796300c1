package org.hexapla.align;

import java.util.Arrays;

/**
 * The exchanges of two neighbouring stretches that are worth looking at: by the place of the grid
 * where they begin. The first {@code rows1} rows go with the last {@code columns2} columns, the
 * last {@code rows2} rows with the first {@code columns1} columns.
 */
final class Exchanges {

    /** Place → where its exchanges begin in the other arrays. */
    final int[] start;

    byte[] rows1 = new byte[64];
    byte[] rows2 = new byte[64];
    byte[] columns1 = new byte[64];
    byte[] columns2 = new byte[64];
    float[] score = new float[64];

    private int size;

    Exchanges(int places) {
        start = new int[places + 1];
    }

    static Exchanges none(int places) {
        return new Exchanges(places);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int rows1, int rows2, int columns1, int columns2, float score) {
        if (size == this.score.length) {
            int more = size * 2;
            this.rows1 = Arrays.copyOf(this.rows1, more);
            this.rows2 = Arrays.copyOf(this.rows2, more);
            this.columns1 = Arrays.copyOf(this.columns1, more);
            this.columns2 = Arrays.copyOf(this.columns2, more);
            this.score = Arrays.copyOf(this.score, more);
        }
        this.rows1[size] = (byte) rows1;
        this.rows2[size] = (byte) rows2;
        this.columns1[size] = (byte) columns1;
        this.columns2[size] = (byte) columns2;
        this.score[size++] = score;
    }

    /** How many were added at a place that is not ended yet. */
    int openCount(int place) {
        return size - start[place];
    }

    /** Ends the exchanges of a place; places are ended in rising order. */
    void end(int place) {
        start[place + 1] = size;
    }
}
