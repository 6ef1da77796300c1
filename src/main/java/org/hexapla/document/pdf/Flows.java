package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.language.ListMark;

/** Makes lines of the rows of a page, in the order in which they are read. */
final class Flows {

    /** The least gap between the cells of a table, as a multiple of the type's size. */
    private static final float CELL_GAP = 2.5f;

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
            for (Row row : band.rows()) {
                List<Row> cells = cells(row);
                if (cells.size() > 1) {
                    add(flows, lines, band, false);
                    lines = new ArrayList<>();
                    addCells(cells, lines);
                    add(flows, lines, band, true);
                    lines = new ArrayList<>();
                } else {
                    lineText.of(row).ifPresent(lines::add);
                }
            }
            add(flows, lines, band, false);
        }
        return flows;
    }

    private static void add(
            List<Flow> flows, List<TextLine> lines, Columns.Band band, boolean cells) {
        if (!lines.isEmpty()) {
            flows.add(new Flow(lines, band.columned(), cells, band.atFoot()));
        }
    }

    private void addCells(List<Row> cells, List<TextLine> lines) {
        for (int place = 0; place < cells.size(); place++) {
            Row cell = cells.get(rightToLeft ? cells.size() - 1 - place : place);
            lineText.of(cell).ifPresent(lines::add);
        }
    }

    /** The cells of a row from left to right; the number that opens a list's part is none. */
    private List<Row> cells(Row row) {
        List<Row> pieces = row.pieces(CELL_GAP);
        if (pieces.size() < 2) {
            return List.of(row);
        }
        Row first = pieces.get(rightToLeft ? pieces.size() - 1 : 0);
        Optional<TextLine> opening = lineText.of(first);
        if (pieces.size() == 2 && opening.filter(Flows::isMark).isPresent()) {
            return List.of(row);
        }
        return pieces;
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
