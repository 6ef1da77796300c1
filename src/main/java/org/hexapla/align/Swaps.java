package org.hexapla.align;

import java.util.Arrays;

/**
 * Finds stretches that may be exchanged: two neighbouring stretches, each of which scores well when
 * it is aligned with the other's place. Looked for only where an alignment without crossings leaves
 * segments of both texts alone.
 */
final class Swaps {

    /** Where everything resembles everything, no more are kept: memory stays bounded. */
    private static final int MOST_AT_A_PLACE = 256;

    private final PairScores scores;
    private final int rows;
    private final int columns;
    private final AlignerSettings settings;
    private final int largest;

    /** How many rows before a row, and columns before a column, were left alone. */
    private final int[] looseRows;

    private final int[] looseColumns;

    /** Place → what {@link #kept} knows; computed when first asked for. */
    private final float[][] kept;

    private final Stretches stretches;
    private final int[] offsets;

    Swaps(
            PairScores scores,
            int rows,
            int columns,
            boolean[] looseRow,
            boolean[] looseColumn,
            AlignerSettings settings) {
        this.scores = scores;
        this.rows = rows;
        this.columns = columns;
        this.settings = settings;
        this.largest = settings.largestSwapped();
        this.looseRows = before(looseRow);
        this.looseColumns = before(looseColumn);
        this.offsets = scores.band().offsets();
        this.kept = new float[offsets[rows + 1]][];
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

    Exchanges find(Steps.Part steps) {
        Exchanges found = new Exchanges(offsets[rows + 1]);
        Band band = scores.band();
        for (int i = 0; i <= rows; i++) {
            steps.step();
            boolean near = hasLooseRow(i, i + 2 * largest);
            for (int j = band.from()[i]; j <= band.to()[i]; j++) {
                if (near && hasLooseColumn(j, j + 2 * largest)) {
                    findAt(i, j, found);
                }
                found.end(offsets[i] + j - band.from()[i]);
            }
        }
        return found;
    }

    private void findAt(int i, int j, Exchanges found) {
        Band band = scores.band();
        int below = 0;
        for (int a1 = 1; a1 <= largest && i + a1 < rows && band.holds(i + a1, j); a1++) {
            below |= kept(i + a1, j).length > 0 ? 1 << a1 : 0;
        }
        if (below == 0) {
            return;
        }
        for (int b1 = 1; b1 <= largest && band.holds(i, j + b1); b1++) {
            float[] first = kept(i, j + b1);
            for (int f = 0; f < first.length; f += 3) {
                int a1 = (int) first[f];
                if ((below & 1 << a1) != 0) {
                    int b2 = (int) first[f + 1];
                    pair(i, j, a1, b1, b2, first[f + 2], kept(i + a1, j), found);
                }
            }
        }
    }

    /** Adds the exchanges of a first stretch with all second ones that fit it. */
    private void pair(
            int i, int j, int a1, int b1, int b2, float score, float[] second, Exchanges found) {
        for (int s = 0; s < second.length && second[s + 1] <= b1; s += 3) {
            int a2 = (int) second[s];
            if ((int) second[s + 1] == b1
                    && scores.band().holds(i + a1 + a2, j + b1 + b2)
                    && isLoose(i, a1, a2, j, b1, b2)
                    && found.openCount(offsets[i] + j - scores.band().from()[i])
                            < MOST_AT_A_PLACE) {
                found.add(a1, a2, b1, b2, score + second[s + 2] - (float) settings.swap());
            }
        }
    }

    /** Whether one of the two stretches is left alone, in part at least, in both texts. */
    private boolean isLoose(int i, int a1, int a2, int j, int b1, int b2) {
        return (hasLooseRow(i, i + a1) && hasLooseColumn(j + b1, j + b1 + b2))
                || (hasLooseRow(i + a1, i + a1 + a2) && hasLooseColumn(j, j + b1));
    }

    /**
     * For a place the sizes of the stretches that score enough, those of few columns first: rows,
     * columns, score, rows, columns, score ...
     */
    private float[] kept(int row, int column) {
        int place = offsets[row] + column - scores.band().from()[row];
        float[] known = kept[place];
        if (known == null) {
            known = keep(row, column);
            kept[place] = known;
        }
        return known;
    }

    private float[] keep(int row, int column) {
        boolean any = false;
        for (int s = 0; s < UnitShape.MATCHES.length && !any; s++) {
            any = scores.score(s, row, column) > 0;
        }
        if (!any) {
            return NOTHING;
        }
        stretches.compute(row, column);
        int side = largest + 1;
        float[] sizes = new float[3 * side * side];
        int size = 0;
        for (int b = 1; b < side; b++) {
            for (int a = 1; a < side; a++) {
                float score = stretches.matched[a * side + b];
                if (score >= settings.leastSwapped()) {
                    sizes[size] = a;
                    sizes[size + 1] = b;
                    sizes[size + 2] = score;
                    size += 3;
                }
            }
        }
        return Arrays.copyOf(sizes, size);
    }

    private static final float[] NOTHING = {};
}
