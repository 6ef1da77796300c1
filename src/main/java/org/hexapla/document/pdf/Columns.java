package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a page into what is read one after the other: stretches that run across it, and columns
 * side by side. Cells of a table stand side by side too, but they don't fill their columns.
 */
final class Columns {

    /** The least gap between columns, as a multiple of the type's size. */
    private static final float GUTTER = 0.9f;

    /** Columns have at least so many rows that stand side by side. */
    private static final int LEAST_ROWS = 4;

    /** How much of a column's width its lines fill, by their median. */
    private static final float FILLED = 0.62f;

    /** The least width of a column, as a multiple of the type's size. */
    private static final float NARROWEST = 8;

    private static final float CELL_GAP = 2.5f;
    private static final float ABOVE_A_GAP = 1.6f;
    private static final float STEP = 2;
    private static final int DEEPEST = 3;

    private final boolean rightToLeft;

    /**
     * @param rightToLeft whether the column on the right is read first
     */
    Columns(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** Rows that are read together. */
    record Band(List<Row> rows, boolean columned, boolean atFoot) {}

    List<Band> of(List<Row> rows) {
        return rows.isEmpty() ? List.of() : split(rows, false, true, 1);
    }

    private List<Band> split(List<Row> rows, boolean columned, boolean atFoot, int depth) {
        float gutter = depth > DEEPEST ? Float.NaN : gutter(rows);
        if (Float.isNaN(gutter)) {
            return List.of(new Band(rows, columned, atFoot));
        }
        List<Band> bands = new ArrayList<>();
        List<Row> across = new ArrayList<>();
        int place = 0;
        while (place < rows.size()) {
            int end = place;
            while (end < rows.size() && !crosses(rows.get(end), gutter)) {
                end++;
            }
            int first = firstBeside(rows, place, end, gutter);
            across.addAll(rows.subList(place, first));
            List<Row> beside = rows.subList(first, end);
            if (areColumns(beside, gutter)) {
                if (!across.isEmpty()) {
                    bands.add(new Band(List.copyOf(across), columned, false));
                    across.clear();
                }
                boolean last = atFoot && end == rows.size();
                List<Row> left = side(beside, Float.NEGATIVE_INFINITY, gutter);
                List<Row> right = side(beside, gutter, Float.POSITIVE_INFINITY);
                bands.addAll(split(rightToLeft ? right : left, true, last, depth + 1));
                bands.addAll(split(rightToLeft ? left : right, true, last, depth + 1));
            } else {
                across.addAll(beside);
            }
            place = end;
            if (place < rows.size()) {
                across.add(rows.get(place));
                place++;
            }
        }
        if (!across.isEmpty()) {
            bands.add(new Band(List.copyOf(across), columned, atFoot));
        }
        return bands;
    }

    /** Passes over rows that end what runs across: they stand at one side, and above a gap. */
    private static int firstBeside(List<Row> rows, int from, int to, float gutter) {
        for (int place = from; place + 1 < to; place++) {
            Row row = rows.get(place);
            if (row.left() < gutter && row.right() > gutter) {
                return from;
            }
            float below = rows.get(place + 1).baseline() - row.baseline();
            if (below > ABOVE_A_GAP * row.size()) {
                return place + 1;
            }
        }
        return from;
    }

    /** The middle of the gap that most rows have, or no number. */
    private static float gutter(List<Row> rows) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        int steps = (int) Math.min(2_000, (right - left) / STEP);
        if (steps < 10) {
            return Float.NaN;
        }
        int[] gaps = new int[steps + 1];
        for (Row row : rows) {
            List<Row> pieces = row.pieces(GUTTER);
            for (int place = 1; place < pieces.size(); place++) {
                int from = (int) Math.ceil((pieces.get(place - 1).right() - left) / STEP);
                int to = (int) ((pieces.get(place).left() - left) / STEP);
                for (int step = Math.max(0, from); step <= Math.min(steps, to); step++) {
                    gaps[step]++;
                }
            }
        }
        int most = 0;
        for (int step = steps / 5; step <= steps - steps / 5; step++) {
            most = Math.max(most, gaps[step]);
        }
        if (most < LEAST_ROWS) {
            return Float.NaN;
        }
        int first = steps / 5;
        while (gaps[first] < most) {
            first++;
        }
        int last = first;
        while (last < steps && gaps[last + 1] == most) {
            last++;
        }
        return left + STEP * (first + last) / 2f;
    }

    private static boolean crosses(Row row, float gutter) {
        float margin = GUTTER * row.size() / 4;
        for (Row piece : row.pieces(GUTTER)) {
            if (piece.left() < gutter - margin && piece.right() > gutter + margin) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> side(List<Row> rows, float from, float to) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            List<Glyph> glyphs = row.between(from, to);
            if (glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
                side.add(new Row(row.baseline(), row.size(), glyphs));
            }
        }
        return side;
    }

    private static boolean areColumns(List<Row> rows, float gutter) {
        long both =
                rows.stream().filter(row -> row.left() < gutter && row.right() > gutter).count();
        List<Row> left = side(rows, Float.NEGATIVE_INFINITY, gutter);
        List<Row> right = side(rows, gutter, Float.POSITIVE_INFINITY);
        return both >= LEAST_ROWS
                && isFilled(left)
                && isFilled(right)
                && !hasCells(left)
                && !hasCells(right);
    }

    /** Whether most rows of a side are cells in their turn, so that it is a part of a table. */
    private static boolean hasCells(List<Row> side) {
        long parted = side.stream().filter(row -> row.pieces(CELL_GAP).size() > 1).count();
        return 2 * parted >= side.size();
    }

    private static boolean isFilled(List<Row> side) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        float[] widths = new float[side.size()];
        for (int place = 0; place < widths.length; place++) {
            List<Row> pieces = side.get(place).pieces(Float.MAX_VALUE);
            float from = pieces.get(0).left();
            float to = pieces.get(0).right();
            widths[place] = to - from;
            left = Math.min(left, from);
            right = Math.max(right, to);
        }
        Arrays.sort(widths);
        return right - left >= NARROWEST * side.get(0).size()
                && widths[widths.length / 2] >= FILLED * (right - left);
    }
}
