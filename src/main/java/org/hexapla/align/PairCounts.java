package org.hexapla.align;

import java.util.Arrays;

/**
 * How often words of two languages translated each other: a sparse matrix by rows, whose row {@code
 * r} holds the entries from {@code start[r]} to {@code start[r + 1]}. Counts are expected counts,
 * not discounted, so that they add up over texts.
 *
 * <p>The arrays are shared and must not be changed.
 *
 * @param start row: token of the left language; there may be fewer rows than tokens
 * @param column entry → token of the right language
 * @param toRight entry → how often the left token generated the right one
 * @param toLeft entry → how often the right token generated the left one
 */
record PairCounts(int[] start, int[] column, float[] toRight, float[] toLeft) {

    static final PairCounts NONE =
            new PairCounts(new int[1], new int[0], new float[0], new float[0]);

    /** Counts below are rounding, not knowledge. */
    private static final float NOTHING = 1e-3f;

    int size() {
        return column.length;
    }

    int rowCount() {
        return start.length - 1;
    }

    /**
     * One direction, lowered by a discount.
     *
     * @param fromLeft whether the left language's words generate the right's
     * @param generators the number of tokens of the generating language
     */
    WordModel model(boolean fromLeft, int generators, float discount) {
        float[] counts = fromLeft ? toRight : toLeft;
        int[] first = new int[rowCount() + 1];
        int[] columns = new int[size()];
        float[] values = new float[size()];
        int kept = 0;
        for (int row = 0; row < rowCount(); row++) {
            for (int e = start[row]; e < start[row + 1]; e++) {
                float rest = counts[e] - discount;
                if (rest > WordModel.LEAST) {
                    columns[kept] = column[e];
                    values[kept++] = rest;
                }
            }
            first[row + 1] = kept;
        }
        SparseRows rows =
                new SparseRows(first, Arrays.copyOf(columns, kept), Arrays.copyOf(values, kept));
        return WordModel.of(fromLeft ? rows.lengthened(generators) : rows.transposed(generators));
    }

    /** Marks the tokens that have an entry. */
    void markUsed(boolean[] left, boolean[] right) {
        for (int row = 0; row < rowCount(); row++) {
            for (int e = start[row]; e < start[row + 1]; e++) {
                left[row] = true;
                right[column[e]] = true;
            }
        }
    }

    PairCounts times(double factor) {
        return new PairCounts(start, column, times(toRight, factor), times(toLeft, factor));
    }

    private static float[] times(float[] counts, double factor) {
        float[] product = new float[counts.length];
        for (int e = 0; e < product.length; e++) {
            product[e] = (float) (counts[e] * factor);
        }
        return product;
    }

    /** Puts entries together, of which several may be for the same two tokens. */
    static final class Sum {

        private final int rows;
        private final int columns;
        private int[] row = new int[1024];
        private int[] column = new int[1024];
        private float[] toRight = new float[1024];
        private float[] toLeft = new float[1024];
        private int size;

        /**
         * @param rows the number of tokens of the left language
         * @param columns the number of tokens of the right language
         */
        Sum(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }

        void add(int left, int right, float countToRight, float countToLeft) {
            if (size == row.length) {
                row = Arrays.copyOf(row, size * 2);
                column = Arrays.copyOf(column, size * 2);
                toRight = Arrays.copyOf(toRight, size * 2);
                toLeft = Arrays.copyOf(toLeft, size * 2);
            }
            row[size] = left;
            column[size] = right;
            toRight[size] = countToRight;
            toLeft[size++] = countToLeft;
        }

        /**
         * Adds counts of other vocabularies.
         *
         * @param left the counts' left token → the sum's, or -1 for one to be left out
         * @param right the same for right tokens
         * @param factor what the counts are multiplied by
         */
        void add(PairCounts counts, int[] left, int[] right, float factor) {
            for (int r = 0; r < counts.rowCount(); r++) {
                for (int e = counts.start[r]; e < counts.start[r + 1]; e++) {
                    if (left[r] >= 0 && right[counts.column[e]] >= 0) {
                        add(
                                left[r],
                                right[counts.column[e]],
                                factor * counts.toRight[e],
                                factor * counts.toLeft[e]);
                    }
                }
            }
        }

        /**
         * The sum by rows and rising columns.
         *
         * @param least an entry with a smaller count in both directions is left out
         */
        PairCounts counts(float least) {
            int[] order = order();
            int[] start = new int[rows + 1];
            int[] kept = new int[size];
            float[] right = new float[size];
            float[] left = new float[size];
            int count = 0;
            float bound = Math.max(least, NOTHING);
            for (int k = 0; k < size; ) {
                int first = order[k];
                float sumRight = 0;
                float sumLeft = 0;
                while (k < size
                        && row[order[k]] == row[first]
                        && column[order[k]] == column[first]) {
                    sumRight += toRight[order[k]];
                    sumLeft += toLeft[order[k++]];
                }
                if (sumRight >= bound || sumLeft >= bound) {
                    kept[count] = column[first];
                    right[count] = Math.max(0, sumRight);
                    left[count++] = Math.max(0, sumLeft);
                    start[row[first] + 1]++;
                }
            }
            for (int r = 0; r < rows; r++) {
                start[r + 1] += start[r];
            }
            return new PairCounts(
                    start,
                    Arrays.copyOf(kept, count),
                    Arrays.copyOf(right, count),
                    Arrays.copyOf(left, count));
        }

        /** The entries by row and column: two counting sorts, the second stable. */
        private int[] order() {
            int[] byColumn = new int[size];
            int[] next = new int[columns + 1];
            for (int k = 0; k < size; k++) {
                next[column[k] + 1]++;
            }
            for (int c = 0; c < columns; c++) {
                next[c + 1] += next[c];
            }
            for (int k = 0; k < size; k++) {
                byColumn[next[column[k]]++] = k;
            }
            int[] order = new int[size];
            next = new int[rows + 1];
            for (int k = 0; k < size; k++) {
                next[row[k] + 1]++;
            }
            for (int r = 0; r < rows; r++) {
                next[r + 1] += next[r];
            }
            for (int k : byColumn) {
                order[next[row[k]]++] = k;
            }
            return order;
        }
    }
}
