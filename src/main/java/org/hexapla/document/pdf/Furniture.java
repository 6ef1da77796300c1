package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes running heads and feet off the pages: what stands outermost and is repeated from page to
 * page at one height but for its figures, and the numbers of pages and of the printer's jobs.
 */
final class Furniture {

    /** How many rows from the edge are looked at. */
    private static final int OUTER_ROWS = 5;

    /** Heads and feet stand within this part of the page's height. */
    private static final float MARGIN = 0.2f;

    private static final float SAME_HEIGHT = 4;
    private static final float WIDE_GAP = 1;

    private static final String DASHES = "\\-‐–—";
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[" + DASHES + "\\[]*\\p{Nd}{1,4}[" + DASHES + "\\]]*(?:/\\p{Nd}{1,4})?");
    private static final Pattern JOB_NUMBER =
            Pattern.compile(
                    "\\*?\\p{Nd}{2}[" + DASHES + "]\\p{Nd}{5}\\*?(?:\\(\\p{L}\\))?\\p{Nd}{0,6}");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\p{Nd}{6,8}\\*");
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private final List<Sheet> sheets;

    Furniture(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The pages without it. */
    List<Sheet> cleared() {
        Map<String, List<Float>> heights = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (Row row : outer(sheet)) {
                heights.computeIfAbsent(skeleton(row), none -> new ArrayList<>())
                        .add(row.baseline());
            }
        }
        return sheets.stream().map(sheet -> cleared(sheet, heights)).toList();
    }

    private Sheet cleared(Sheet sheet, Map<String, List<Float>> heights) {
        List<Row> rows = sheet.rows();
        int from = 0;
        while (from < Math.min(rows.size(), OUTER_ROWS)
                && isHead(sheet, rows.get(from))
                && isFurniture(rows.get(from), heights)) {
            from++;
        }
        int to = rows.size();
        while (to > Math.max(from, rows.size() - OUTER_ROWS)
                && isFoot(sheet, rows.get(to - 1))
                && isFurniture(rows.get(to - 1), heights)) {
            to--;
        }
        return sheet.with(rows.subList(from, to));
    }

    private static List<Row> outer(Sheet sheet) {
        int size = sheet.rows().size();
        List<Row> outer = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            Row row = sheet.rows().get(place);
            boolean head = place < OUTER_ROWS && isHead(sheet, row);
            boolean foot = place >= size - OUTER_ROWS && isFoot(sheet, row);
            if (head || foot) {
                outer.add(row);
            }
        }
        return outer;
    }

    private static boolean isHead(Sheet sheet, Row row) {
        return row.baseline() < MARGIN * sheet.height();
    }

    private static boolean isFoot(Sheet sheet, Row row) {
        return row.baseline() > (1 - MARGIN) * sheet.height();
    }

    private boolean isFurniture(Row row, Map<String, List<Float>> heights) {
        if (row.pieces(WIDE_GAP).stream().allMatch(Furniture::isNumber)) {
            return true;
        }
        long here =
                heights.getOrDefault(skeleton(row), List.of()).stream()
                        .filter(height -> Math.abs(height - row.baseline()) <= SAME_HEIGHT)
                        .count();
        return here >= 2 && 5 * here >= sheets.size();
    }

    private static boolean isNumber(Row piece) {
        String bare = piece.visualText().replaceAll("\\s", "");
        return BAR_CODE.matcher(bare).matches()
                || JOB_NUMBER.matcher(bare).matches()
                || PAGE_NUMBER.matcher(bare).matches();
    }

    /** A row's words in the order of their letters, each run of figures as one sign. */
    private static String skeleton(Row row) {
        String[] words = row.visualText().strip().split("\\s+");
        String[] bare = new String[words.length];
        for (int place = 0; place < words.length; place++) {
            bare[place] = DIGITS.matcher(words[place]).replaceAll("#");
        }
        Arrays.sort(bare);
        return String.join(" ", bare);
    }
}
