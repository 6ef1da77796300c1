package org.hexapla.align;

import java.util.Arrays;

/**
 * Finds stretches that may be exchanged: two neighbouring stretches, each of which scores well when
 * it is aligned with the other's place. Looked for only where an alignment without crossings leaves
 * segments of both texts alone.
 */
final class Swaps {

    /** Where everything resembles everything, no more are looked at: time stays bounded. */
    private static final int MOST_AT_A_PLACE = 256;

    private final PairScores scores;
    private final Band band;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final int largest;

    /** How many rows before a row, and columns before a column, were left alone. */
    private final int[] looseRows;

    private final int[] looseColumns;

    /** Row modulo the length of {@link #keptRows} → column - first of the band → stretches. */
    private final Kept[][] kept;

    /** The rows whose stretches are remembered: a power of two, all that one place asks for. */
    private final int[] keptRows;

    private final Kept none;
    private final Kept unknown;

    /** Rows → the stretches so many rows below the place at hand. */
    private final Kept[] below;

    private final Stretches stretches;
    private final Exchanges found = new Exchanges(MOST_AT_A_PLACE);

    Swaps(
            PairScores scores,
            int rows,
            int columns,
            boolean[] looseRow,
            boolean[] looseColumn,
            AlignerSettings settings) {
        this.scores = scores;
        this.band = scores.band();
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.largest = settings.largestSwapped();
        this.looseRows = before(looseRow);
        this.looseColumns = before(looseColumn);
        this.none = new Kept(0, largest);
        this.unknown = new Kept(0, largest);
        this.below = new Kept[largest + 1];
        this.keptRows = new int[Integer.highestOneBit(largest + 1) * 2];
        this.kept = new Kept[keptRows.length][];
        Arrays.fill(keptRows, -1);
        this.stretches = new Stretches(scores, rows, columns, settings);
    }

    private static int[] before(boolean[] flags) {
        int[] before = new int[flags.length + 1];
        for (int i = 0; i < flags.length; i++) {
            before[i + 1] = before[i] + (flags[i] ? 1 : 0);
        }
        return before;
    }

    private boolean hasLooseRow(int from, int to) {
        return looseRows[Math.min(rows, to)] > looseRows[Math.min(rows, from)];
    }

    private boolean hasLooseColumn(int from, int to) {
        return looseColumns[Math.min(columns, to)] > looseColumns[Math.min(columns, from)];
    }

    /** The exchanges that begin at a place; good until the next call. */
    Exchanges at(int i, int j) {
        found.clear();
        if (hasLooseRow(i, i + 2 * largest) && hasLooseColumn(j, j + 2 * largest)) {
            find(i, j);
        }
        return found;
    }

    private void find(int i, int j) {
        boolean any = false;
        for (int a1 = 1; a1 <= largest; a1++) {
            boolean inside = i + a1 < rows && band.holds(i + a1, j);
            below[a1] = inside ? kept(i + a1, j) : none;
            any |= below[a1] != none;
        }
        for (int b1 = 1; b1 <= largest && any && band.holds(i, j + b1); b1++) {
            Kept first = kept(i, j + b1);
            for (int k = 0; k < first.size() && !found.isFull(); k++) {
                Kept second = below[first.rows[k]];
                if (second.begin(b1) < second.begin(b1 + 1)) {
                    pair(i, j, b1, first, k, second);
                }
            }
        }
    }

    /** Adds the exchanges of a first stretch with all second ones that fit it. */
    private void pair(int i, int j, int b1, Kept first, int k, Kept second) {
        int a1 = first.rows[k];
        int b2 = first.columns[k];
        // one of the two stretches is left alone, in part at least, in both texts
        boolean firstLoose = hasLooseRow(i, i + a1) && hasLooseColumn(j + b1, j + b1 + b2);
        if (!firstLoose && !hasLooseColumn(j, j + b1)) {
            return;
        }
        float score = first.score[k] - (float) settings.swap();
        for (int s = second.begin(b1); s < second.begin(b1 + 1) && !found.isFull(); s++) {
            int a2 = second.rows[s];
            if ((firstLoose || hasLooseRow(i + a1, i + a1 + a2))
                    && band.holds(i + a1 + a2, j + b1 + b2)) {
                found.add(a1, a2, b1, b2, score + second.score[s]);
            }
        }
    }

    private Kept kept(int row, int column) {
        int line = row & keptRows.length - 1;
        int first = band.from()[row];
        if (keptRows[line] != row) {
            keptRows[line] = row;
            kept[line] = new Kept[band.to()[row] - first + 1];
            Arrays.fill(kept[line], unknown);
        }
        Kept known = kept[line][column - first];
        if (known == unknown) {
            known = keep(row, column);
            kept[line][column - first] = known;
        }
        return known;
    }

    private Kept keep(int row, int column) {
        boolean any = false;
        int first = scores.first(row, column);
        for (int s = 0; s < UnitShape.MATCHES.length && !any; s++) {
            any = scores.score(first, s) > 0;
        }
        if (!any) {
            return none;
        }
        stretches.compute(row, column);
        return Kept.of(stretches, largest, (float) settings.leastSwapped(), none);
    }

    /** The sizes of the stretches from a place that score enough, those of few columns first. */
    private static final class Kept {

        final int[] rows;
        final int[] columns;
        final float[] score;

        /** Columns → where the stretches of so many begin. */
        private final int[] begin;

        private Kept(int size, int largest) {
            rows = new int[size];
            columns = new int[size];
            score = new float[size];
            begin = new int[largest + 2];
        }

        static Kept of(Stretches stretches, int largest, float least, Kept none) {
            int size = 0;
            for (float score : stretches.matched) {
                size += score >= least ? 1 : 0;
            }
            if (size == 0) {
                return none;
            }
            Kept kept = new Kept(size, largest);
            int side = largest + 1;
            int filled = 0;
            for (int b = 1; b < side; b++) {
                kept.begin[b] = filled;
                for (int a = 1; a < side; a++) {
                    float score = stretches.matched[a * side + b];
                    if (score >= least) {
                        kept.rows[filled] = a;
                        kept.columns[filled] = b;
                        kept.score[filled++] = score;
                    }
                }
            }
            kept.begin[side] = filled;
            return kept;
        }

        int size() {
            return rows.length;
        }

        int begin(int columns) {
            return begin[columns];
        }
    }
}
