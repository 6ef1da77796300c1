package org.hexapla.align;

import java.util.HashMap;
import java.util.Map;

/** How sure it is that a segment of one text and one of another belong together, from 0 to 1. */
final class Links {

    private final Map<Integer, Float>[] byRow;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Links(int rows) {
        byRow = new Map[rows];
        for (int i = 0; i < rows; i++) {
            byRow[i] = new HashMap<>(4);
        }
    }

    void add(int row, int column, float weight) {
        byRow[row].merge(column, weight, Float::sum);
    }

    Map<Integer, Float> row(int row) {
        return byRow[row];
    }

    int rows() {
        return byRow.length;
    }

    Links transposed(int columns) {
        Links other = new Links(columns);
        for (int row = 0; row < byRow.length; row++) {
            for (var link : byRow[row].entrySet()) {
                other.add(link.getKey(), row, link.getValue());
            }
        }
        return other;
    }
}
