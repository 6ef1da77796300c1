package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in the making: text in the first column, figures in the others. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> header) {
        rows.add(List.copyOf(header));
    }

    /** A share as a report shows it: {@code 0.985}. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The table with its columns under each other. */
    String plain() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String value = row.get(column);
                String blanks = " ".repeat(widths[column] - value.length());
                text.append(column == 0 ? value + blanks : "  " + blanks + value);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The table in Markdown. */
    String markdown() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.get(0)) {
                text.append("|---").append("|---:".repeat(row.size() - 1)).append("|\n");
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return widths;
    }
}
