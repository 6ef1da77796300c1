package org.hexapla.document.pdf;

import java.util.List;

/**
 * Lines of one page that are read one below the other: a column, or what runs across the page.
 *
 * @param lines from above to below
 * @param columned whether it is one of several columns
 * @param cells whether the lines are a table's cell, which is a paragraph by itself
 * @param atFoot whether nothing but other columns stands between it and the page's foot
 */
record Flow(List<TextLine> lines, boolean columned, boolean cells, boolean atFoot) {

    Flow {
        lines = List.copyOf(lines);
    }
}
