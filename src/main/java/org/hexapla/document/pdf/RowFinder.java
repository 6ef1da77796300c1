package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the signs of a page into rows; a raised sign goes to the row that it is raised from. */
final class RowFinder {

    private static final float SAME_HEIGHT = 0.18f;
    private static final float SMALLER = 0.8f;
    private static final float HIGHEST = 0.75f;
    private static final float LOWEST = 0.35f;
    private static final float NEAR = 0.6f;

    /** The mark that opens a note may stand farther from its first word. */
    private static final float NEAR_MARK = 2.5f;

    /** Rows whose baselines differ by less may stand side by side. */
    private static final float BESIDE = 0.35f;

    private static final float NEAR_CELL = 0.3f;

    private static final float SAME_RAISED = 0.15f;
    private static final int ROWS_AROUND = 12;

    /** A row in more pieces is none of raised signs, which only costs time to find out. */
    private static final int MOST_RUNS = 100;

    /** A row in the making. */
    private static final class Open {
        private final List<Glyph> glyphs = new ArrayList<>();
        private float baseline;
        private float size;

        void add(Glyph glyph) {
            if (glyphs.isEmpty() || glyph.size() > size && !glyph.isBlank()) {
                baseline = glyph.baseline();
                size = glyph.size();
            }
            glyphs.add(glyph);
        }

        void sort() {
            glyphs.sort(Comparator.comparingDouble(Glyph::left));
        }
    }

    private final List<Glyph> glyphs;

    RowFinder(List<Glyph> glyphs) {
        this.glyphs = glyphs;
    }

    /** The rows, from above to below; none is blank. */
    List<Row> rows() {
        List<Open> open = gathered();
        open.forEach(Open::sort);
        for (int place = 0; place < open.size(); place++) {
            raise(open, place);
        }
        open.removeIf(row -> row.glyphs.isEmpty());
        beside(open);
        List<Row> rows = new ArrayList<>();
        for (Open row : open) {
            row.sort();
            if (row.glyphs.stream().anyMatch(glyph -> !glyph.isBlank())) {
                rows.add(new Row(row.baseline, row.size, row.glyphs));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::baseline).thenComparingDouble(Row::left));
        return rows;
    }

    private List<Open> gathered() {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<Open> rows = new ArrayList<>();
        Open row = new Open();
        for (Glyph glyph : sorted) {
            boolean same =
                    !row.glyphs.isEmpty()
                            && Math.abs(glyph.baseline() - row.baseline)
                                    <= SAME_HEIGHT * Math.min(glyph.size(), row.size);
            if (!same) {
                row = new Open();
                rows.add(row);
            }
            row.add(glyph);
        }
        return rows;
    }

    /** Moves those signs of a row that are raised from a larger one. */
    private static void raise(List<Open> rows, int place) {
        Open small = rows.get(place);
        List<List<Glyph>> runs = runs(small);
        if (runs.size() > MOST_RUNS) {
            return;
        }
        List<Glyph> left = new ArrayList<>();
        for (List<Glyph> run : runs) {
            Open host = host(rows, place, run);
            if (host == small) {
                left.addAll(run);
            } else {
                boolean up = host.baseline - small.baseline > SAME_RAISED * host.size;
                run.forEach(glyph -> host.glyphs.add(up ? glyph.with(Style.RAISED) : glyph));
                host.sort();
            }
        }
        small.glyphs.clear();
        small.glyphs.addAll(left);
    }

    /** Joins rows that stand beside each other, as cells do whose fonts are of unlike height. */
    private static void beside(List<Open> rows) {
        rows.sort(Comparator.comparingDouble(row -> row.baseline));
        for (int place = rows.size() - 1; place > 0; place--) {
            Open row = rows.get(place - 1);
            Open next = rows.get(place);
            boolean beside =
                    next.baseline - row.baseline <= BESIDE * Math.min(row.size, next.size)
                            && Math.min(row.size, next.size)
                                    > SMALLER * Math.max(row.size, next.size)
                            && isFree(row, next)
                            && isFree(next, row);
            if (beside) {
                next.glyphs.forEach(row::add);
                row.sort();
                rows.remove(place);
            }
        }
    }

    /** Whether no stretch of one row stands above or below a sign of another. */
    private static boolean isFree(Open row, Open other) {
        List<List<Glyph>> runs = runs(other);
        return runs.size() <= MOST_RUNS
                && runs.stream()
                        .allMatch(
                                run -> {
                                    float left = run.get(0).left() - NEAR_CELL * row.size;
                                    float right =
                                            run.get(run.size() - 1).right() + NEAR_CELL * row.size;
                                    return row.glyphs.stream()
                                            .filter(glyph -> !glyph.isBlank())
                                            .noneMatch(
                                                    glyph ->
                                                            glyph.right() > left
                                                                    && glyph.left() < right);
                                });
    }

    private static List<List<Glyph>> runs(Open row) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        float right = 0;
        for (Glyph glyph : row.glyphs) {
            if (!run.isEmpty() && glyph.left() - right > NEAR * row.size) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(glyph);
            right = glyph.right();
        }
        runs.add(run);
        return runs;
    }

    private static Open host(List<Open> rows, int place, List<Glyph> run) {
        Open small = rows.get(place);
        float left = run.get(0).left();
        float right = run.get(run.size() - 1).right();
        int last = Math.min(rows.size() - 1, place + ROWS_AROUND);
        for (int other = Math.max(0, place - ROWS_AROUND); other <= last; other++) {
            Open row = rows.get(other);
            float above = row.baseline - small.baseline;
            boolean fits =
                    small.size <= SMALLER * row.size
                            && above <= HIGHEST * row.size
                            && above >= -LOWEST * row.size;
            if (fits && !row.glyphs.isEmpty() && touches(row, left, right)) {
                return row;
            }
        }
        return small;
    }

    /** Whether a row has a sign right beside a stretch, and none within it. */
    private static boolean touches(Open row, float left, float right) {
        float most = NEAR * row.size;
        if (row.glyphs.get(row.glyphs.size() - 1).right() < left
                || row.glyphs.get(0).left() > right) {
            most = NEAR_MARK * row.size;
        }
        boolean near = false;
        for (Glyph glyph : row.glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (glyph.middle() > left && glyph.middle() < right) {
                return false;
            }
            float gap = Math.max(left - glyph.right(), glyph.left() - right);
            near |= gap < most;
        }
        return near;
    }
}
