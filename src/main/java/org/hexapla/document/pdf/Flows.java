package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.language.ListMark;

/** Makes lines of the rows of a page, in the order in which they are read. */
final class Flows {

    /** The least gap between the cells of a table, as a multiple of the type's size. */
    private static final float CELL_GAP = 2.5f;

    /** The least gap between words, and how much two may differ in a line that is drawn out. */
    private static final float WORD_GAP = 0.17f;

    private static final float SAME_GAP = 0.15f;
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_MARK = 8;

    private final Columns columns;
    private final LineText lineText;
    private final boolean rightToLeft;

    Flows(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        columns = new Columns(rightToLeft);
        lineText = new LineText(rightToLeft);
    }

    List<Flow> of(Sheet sheet) {
        List<Flow> flows = new ArrayList<>();
        for (Columns.Band band : columns.of(sheet.rows())) {
            List<TextLine> lines = new ArrayList<>();
            Table table = new Table(rightToLeft);
            float edge = edge(band.rows());
            for (Row row : band.rows()) {
                List<TextLine> pieces = read(cells(row, edge, table));
                if (table.goesOn(pieces)) {
                    continue;
                }
                addCells(flows, table, band);
                if (pieces.size() > 1) {
                    addLines(flows, lines, band);
                    lines = new ArrayList<>();
                    table.begin(pieces, start(band.rows()), edge);
                } else {
                    table.end();
                    lines.addAll(pieces);
                }
            }
            addCells(flows, table, band);
            addLines(flows, lines, band);
        }
        return flows;
    }

    private static void addLines(List<Flow> flows, List<TextLine> lines, Columns.Band band) {
        if (!lines.isEmpty()) {
            flows.add(new Flow(lines, band.columned(), false, band.atFoot()));
        }
    }

    private static void addCells(List<Flow> flows, Table table, Columns.Band band) {
        for (List<TextLine> cell : table.row()) {
            flows.add(new Flow(cell, band.columned(), true, band.atFoot()));
        }
    }

    /** The lines that cells make, in the order of reading. */
    private List<TextLine> read(List<Row> cells) {
        List<TextLine> lines = new ArrayList<>();
        for (int place = 0; place < cells.size(); place++) {
            Row cell = cells.get(rightToLeft ? cells.size() - 1 - place : place);
            lineText.of(cell).ifPresent(lines::add);
        }
        return lines;
    }

    /** The cells of a row from left to right; the number that opens a list's part is none. */
    private List<Row> cells(Row row, float edge, Table table) {
        List<Row> known = table.parted(row);
        List<Row> pieces = row.pieces(CELL_GAP);
        if (known.size() > pieces.size()) {
            return known;
        }
        if (pieces.size() < 2 || isDrawnOut(row, edge)) {
            return List.of(row);
        }
        boolean marked = lineText.of(first(pieces)).filter(Flows::isMark).isPresent();
        return marked && pieces.size() == 2 ? List.of(row) : pieces;
    }

    private Row first(List<Row> pieces) {
        return pieces.get(rightToLeft ? pieces.size() - 1 : 0);
    }

    /** How far rows reach, along the direction of reading. */
    private float edge(List<Row> rows) {
        return rows.stream().map(this::end).reduce(Float.NEGATIVE_INFINITY, Math::max);
    }

    private float start(List<Row> rows) {
        return rows.stream().map(this::start).reduce(Float.POSITIVE_INFINITY, Math::min);
    }

    private float start(Row row) {
        Row piece = row.pieces(Float.MAX_VALUE).get(0);
        return rightToLeft ? -piece.right() : piece.left();
    }

    private float end(Row row) {
        List<Row> pieces = row.pieces(Float.MAX_VALUE);
        return rightToLeft ? -pieces.get(0).left() : pieces.get(0).right();
    }

    /** Whether a row is a line whose words, but for a list's mark, are drawn out to fill it. */
    private boolean isDrawnOut(Row row, float edge) {
        List<Row> words = row.pieces(WORD_GAP);
        if (lineText.of(first(words)).filter(Flows::isMark).isPresent()) {
            words = words.subList(rightToLeft ? 0 : 1, words.size() - (rightToLeft ? 1 : 0));
        }
        if (words.size() < LEAST_WORDS || Math.abs(end(row) - edge) > row.size() / 2) {
            return false;
        }
        float least = Float.POSITIVE_INFINITY;
        float most = 0;
        for (int place = 1; place < words.size(); place++) {
            float gap = words.get(place).left() - words.get(place - 1).right();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return most - least < SAME_GAP * row.size();
    }

    private static boolean isMark(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST_MARK
                && (ListMark.at(text + " ", 0)
                                .filter(mark -> mark.end() >= text.length())
                                .isPresent()
                        || NoteMark.length(line) == text.length());
    }
}
