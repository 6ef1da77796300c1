package org.hexapla.align;

import java.util.Arrays;
import java.util.List;

/** Which words meet in the samples, and where each meeting's figure is kept. */
final class Meetings {

    /** One more than the highest left token. */
    final int lefts;

    /** Right token → where its meetings begin. */
    final int[] start;

    /** Meeting → left token. */
    final int[] column;

    /** Sample → for each distinct left word and each distinct right word their meeting. */
    final int[][] places;

    Meetings(List<Sample> samples, int rows) {
        int[][] sampleOf = samplesOf(samples, rows);
        places = new int[samples.size()][];
        int widest = 0;
        for (int s = 0; s < places.length; s++) {
            int[] left = samples.get(s).left().tokens();
            places[s] = new int[left.length * samples.get(s).right().size()];
            widest = left.length == 0 ? widest : Math.max(widest, left[left.length - 1] + 1);
        }
        start = new int[rows + 1];
        int[] columns = new int[1024];
        int size = 0;
        lefts = widest;
        int[] seenBy = new int[widest];
        int[] seenAt = new int[widest];
        int[] filled = new int[places.length];
        for (int row = 0; row < rows; row++) {
            for (int s : sampleOf[row]) {
                int[] left = samples.get(s).left().tokens();
                int rights = samples.get(s).right().size();
                if (size + left.length > columns.length) {
                    columns = Arrays.copyOf(columns, columns.length * 2 + left.length);
                }
                // a bag's tokens rise, as the rows do
                int at = filled[s]++;
                for (int token : left) {
                    if (seenBy[token] != row + 1) {
                        seenBy[token] = row + 1;
                        seenAt[token] = size;
                        columns[size++] = token;
                    }
                    places[s][at] = seenAt[token];
                    at += rights;
                }
            }
            start[row + 1] = size;
        }
        column = Arrays.copyOf(columns, size);
    }

    /** Right token → the samples that hold it. */
    private static int[][] samplesOf(List<Sample> samples, int rows) {
        int[] count = new int[rows];
        for (Sample sample : samples) {
            for (int token : sample.right().tokens()) {
                count[token]++;
            }
        }
        int[][] samplesOf = new int[rows][];
        for (int row = 0; row < rows; row++) {
            samplesOf[row] = new int[count[row]];
        }
        for (int s = samples.size() - 1; s >= 0; s--) {
            for (int token : samples.get(s).right().tokens()) {
                samplesOf[token][--count[token]] = s;
            }
        }
        return samplesOf;
    }

    /** Meeting → right token. */
    int[] rows() {
        int[] rows = new int[column.length];
        for (int row = 0; row + 1 < start.length; row++) {
            Arrays.fill(rows, start[row], start[row + 1], row);
        }
        return rows;
    }

    /** Meeting → the value that a matrix of right and left tokens has for it, or 0. */
    float[] valuesOf(SparseRows matrix) {
        float[] values = new float[column.length];
        float[] row = new float[lefts];
        for (int r = 0; r < matrix.rowCount(); r++) {
            for (int e = matrix.start[r]; e < matrix.start[r + 1]; e++) {
                if (matrix.column[e] < lefts) {
                    row[matrix.column[e]] = matrix.value[e];
                }
            }
            for (int e = start[r]; e < start[r + 1]; e++) {
                values[e] = row[column[e]];
            }
            for (int e = matrix.start[r]; e < matrix.start[r + 1]; e++) {
                if (matrix.column[e] < lefts) {
                    row[matrix.column[e]] = 0;
                }
            }
        }
        return values;
    }

    /** Row: right token; column: left token; the counts of which a discount leaves something. */
    SparseRows above(float[] expected, float discount, Twins left, Twins right) {
        int rows = start.length - 1;
        int[] first = new int[rows + 1];
        int[] columns = new int[1024];
        float[] values = new float[1024];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            int own = right.standIn(row);
            float least = (discount + WordModel.LEAST) * right.count(own);
            for (int e = start[own]; e < start[own + 1]; e++) {
                if (expected[e] <= least) {
                    continue;
                }
                float rest = expected[e] / (right.count(own) * left.count(column[e])) - discount;
                for (int l = column[e]; rest > WordModel.LEAST && l >= 0; l = left.next(l)) {
                    if (kept == columns.length) {
                        columns = Arrays.copyOf(columns, 2 * kept);
                        values = Arrays.copyOf(values, 2 * kept);
                    }
                    columns[kept] = l;
                    values[kept++] = rest;
                }
            }
            first[row + 1] = kept;
        }
        return new SparseRows(first, Arrays.copyOf(columns, kept), Arrays.copyOf(values, kept));
    }
}
