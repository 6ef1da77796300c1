package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in the making: figures stand to the right of their column, words to the left. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** A table with words in the first column and figures in the others. */
    Table(List<String> header) {
        this(1, header);
    }

    /** A table with words in so many columns, and figures in the others. */
    Table(int words, List<String> header) {
        this.words = words;
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
                text.append(column == 0 ? "" : "  ");
                text.append(column < words ? value + blanks : blanks + value);
            }
            trimEnd(text);
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
                text.append("|---".repeat(words))
                        .append("|---:".repeat(row.size() - words))
                        .append("|\n");
            }
        }
        return text.toString();
    }

    private static void trimEnd(StringBuilder line) {
        while (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
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
