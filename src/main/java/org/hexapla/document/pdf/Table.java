package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The table that is being read: the cells of its last row, and where their columns begin. */
final class Table {

    /** How much the starts of a cell's lines may differ, as a multiple of the type's size. */
    private static final float SAME_START = 0.15f;

    /** The same for their ends, where a blank may stand. */
    private static final float SAME_END = 0.4f;

    /** The least gap between the words of two columns that are known. */
    private static final float COLUMN_GAP = 0.4f;

    /** A cell's line that has less room, beside the next one's first word, is full. */
    private static final float SLACK = 0.8f;

    private static final float FARTHEST = 2.6f;

    private static final class Cell {
        private final List<TextLine> lines = new ArrayList<>();
        private final float from;
        private final float edge;

        Cell(TextLine first, float from, float edge) {
            lines.add(first);
            this.from = from;
            this.edge = edge;
        }

        private TextLine last() {
            return lines.get(lines.size() - 1);
        }

        private boolean goesOn(TextLine next) {
            TextLine last = last();
            float below = next.baseline() - last.baseline();
            boolean near = below > 0 && below < FARTHEST * next.size();
            float most = next.firstWord() + SLACK * last.size();
            float in = next.start() - lines.get(0).start();
            float over = next.end() - lines.get(0).end();
            boolean atStart = Math.abs(in) < SAME_START * next.size() && next.end() <= edge;
            boolean atEnd =
                    Math.abs(in) >= SAME_START * next.size()
                            && Math.abs(over) < SAME_END * next.size()
                            && next.start() >= from;
            return near
                    && (atStart && edge - last.end() < most || atEnd && last.start() - from < most);
        }
    }

    private final List<Cell> cells = new ArrayList<>();
    private final boolean rightToLeft;

    /**
     * @param rightToLeft whether the column on the right is the first
     */
    Table(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /**
     * Begins a row, in the order of reading.
     *
     * @param from where the first cell may begin
     * @param to how far the last cell may reach
     */
    void begin(List<TextLine> row, float from, float to) {
        cells.clear();
        for (int place = 0; place < row.size(); place++) {
            float start = place > 0 ? row.get(place - 1).end() : from;
            float end = place + 1 < row.size() ? row.get(place + 1).start() : to;
            cells.add(new Cell(row.get(place), start, end));
        }
    }

    /** Adds pieces of a line to the row's cells if all of them go on there. */
    boolean goesOn(List<TextLine> pieces) {
        List<Cell> own = new ArrayList<>();
        for (TextLine piece : pieces) {
            cells.stream().filter(cell -> cell.goesOn(piece)).findFirst().ifPresent(own::add);
        }
        if (pieces.isEmpty() || own.size() < pieces.size()) {
            return false;
        }
        for (int place = 0; place < own.size(); place++) {
            own.get(place).lines.add(pieces.get(place));
        }
        return true;
    }

    /** The lines of each cell of the row, which ends; the columns are remembered. */
    List<List<TextLine>> row() {
        return cells.stream().map(cell -> List.copyOf(cell.lines)).toList();
    }

    /** Takes note that what comes next is no table. */
    void end() {
        cells.clear();
    }

    /**
     * Parts a row at the columns of the row before, where narrow gaps are enough.
     *
     * @return the pieces from left to right; one, where the row runs across a column's start
     */
    List<Row> parted(Row row) {
        List<Row> words = row.pieces(COLUMN_GAP);
        List<Integer> firsts = new ArrayList<>();
        for (Cell cell : cells) {
            float start = cell.lines.get(0).start();
            boolean within = start > start(row) + row.size() && start < end(row);
            int word = wordAt(words, start, row.size());
            if (word >= 0) {
                firsts.add(word);
            } else if (within) {
                return List.of(row);
            }
        }
        return pieces(row, words, firsts);
    }

    private int wordAt(List<Row> words, float start, float size) {
        for (int word = 0; word < words.size(); word++) {
            if (Math.abs(start(words.get(word)) - start) < SAME_START * size) {
                return word;
            }
        }
        return -1;
    }

    /** The pieces of which each has one of some words at the end where reading begins. */
    private List<Row> pieces(Row row, List<Row> words, List<Integer> firsts) {
        List<Row> pieces = new ArrayList<>();
        int from = 0;
        for (int word = 0; word < words.size(); word++) {
            boolean last =
                    word + 1 == words.size()
                            || (rightToLeft ? firsts.contains(word) : firsts.contains(word + 1));
            if (last) {
                float left = words.get(from).left();
                float right = words.get(word).right();
                pieces.add(new Row(row.baseline(), row.size(), row.between(left, right)));
                from = word + 1;
            }
        }
        return pieces;
    }

    private float start(Row row) {
        return rightToLeft ? -row.pieces(Float.MAX_VALUE).get(0).right() : row.left();
    }

    private float end(Row row) {
        return rightToLeft ? -row.left() : row.right();
    }
}
