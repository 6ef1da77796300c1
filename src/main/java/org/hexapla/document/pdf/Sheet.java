package org.hexapla.document.pdf;

import java.util.List;

/**
 * A page: the signs and strokes on it.
 *
 * @param height in points
 * @param rows its rows, from above to below
 * @param rules its horizontal strokes
 */
record Sheet(float height, List<Row> rows, List<Rule> rules) {

    Sheet {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    Sheet with(List<Row> others) {
        return new Sheet(height, others, rules);
    }
}
