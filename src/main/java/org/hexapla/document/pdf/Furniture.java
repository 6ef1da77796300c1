package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes running heads and feet off the pages: what stands outermost and is repeated from page to
 * page at one height but for the page's number, and the numbers of pages and of the printer's jobs.
 */
final class Furniture {

    /** How many rows from the edge are looked at. */
    private static final int OUTER_ROWS = 5;

    /** Heads and feet stand within this part of the page's height. */
    private static final float MARGIN = 0.2f;

    private static final float SAME_HEIGHT = 4;
    private static final float WORD_GAP = 0.17f;

    /** A head that changes from chapter to chapter is on one of so many pages. */
    private static final int MANY = 12;

    private static final String DASHES = "\\-‐–—";

    /** What stands beside such numbers: a dash, the letter of the language, a date in figures. */
    private static final Pattern ASIDE =
            Pattern.compile("[" + DASHES + "]|[()]\\p{L}[()]|\\p{Nd}{5,6}");

    private static final Pattern JOB_NUMBER =
            Pattern.compile(
                    "\\*?\\p{Nd}{2}[" + DASHES + "]\\p{Nd}{5}\\*?(?:\\(\\p{L}\\))?\\p{Nd}{0,6}");
    private static final Pattern BAR_CODE = Pattern.compile("\\*\\p{Nd}{6,8}\\*");
    private static final Pattern COUNT =
            Pattern.compile(
                    "[" + DASHES + "\\[]?(\\p{Nd}{1,4})[" + DASHES + "\\]]?(?:/\\p{Nd}{1,4})?");

    private final List<Sheet> sheets;

    Furniture(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The pages without it; where nothing else is on any, the pages as they are. */
    List<Sheet> cleared() {
        Map<String, List<Float>> heights = new HashMap<>();
        for (int page = 0; page < sheets.size(); page++) {
            for (Row row : outer(sheets.get(page))) {
                heights.computeIfAbsent(skeleton(row, page), none -> new ArrayList<>())
                        .add(row.baseline());
            }
        }
        List<Sheet> cleared = new ArrayList<>(sheets.size());
        for (int page = 0; page < sheets.size(); page++) {
            cleared.add(cleared(page, heights));
        }
        boolean nothingLeft = cleared.stream().allMatch(sheet -> sheet.rows().isEmpty());
        return nothingLeft ? sheets : cleared;
    }

    private Sheet cleared(int page, Map<String, List<Float>> heights) {
        Sheet sheet = sheets.get(page);
        List<Row> rows = sheet.rows();
        int from = 0;
        while (from < Math.min(rows.size(), OUTER_ROWS)
                && isHead(sheet, rows.get(from))
                && isFurniture(rows.get(from), page, heights)) {
            from++;
        }
        int to = rows.size();
        while (to > Math.max(from, rows.size() - OUTER_ROWS)
                && isFoot(sheet, rows.get(to - 1))
                && isFurniture(rows.get(to - 1), page, heights)) {
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

    private boolean isFurniture(Row row, int page, Map<String, List<Float>> heights) {
        String[] words = words(row);
        if (isNumbers(words)) {
            return true;
        }
        long here =
                heights.getOrDefault(skeleton(row, page), List.of()).stream()
                        .filter(height -> Math.abs(height - row.baseline()) <= SAME_HEIGHT)
                        .count();
        boolean numbered =
                COUNT.matcher(words[0]).matches()
                        || COUNT.matcher(words[words.length - 1]).matches();
        boolean often = numbered ? MANY * here >= sheets.size() : 5 * here >= 2 * sheets.size();
        return here >= 2 && often;
    }

    /** Whether a row is the number of the page or of the printer's job, or both. */
    private static boolean isNumbers(String[] words) {
        int counts = 0;
        int jobs = 0;
        for (String word : words) {
            if (COUNT.matcher(word).matches()) {
                counts++;
            } else if (JOB_NUMBER.matcher(word).matches() || BAR_CODE.matcher(word).matches()) {
                jobs++;
            } else if (!ASIDE.matcher(word).matches()) {
                return false;
            }
        }
        return counts + jobs > 0 && counts <= 1 + Math.min(jobs, 1);
    }

    private static String[] words(Row row) {
        StringBuilder text = new StringBuilder();
        for (Row piece : row.pieces(WORD_GAP)) {
            text.append(piece.visualText()).append(' ');
        }
        return text.toString().strip().split("\\s+");
    }

    /** A row's words in the order of their letters; a number that counts the pages is one sign. */
    private static String skeleton(Row row, int page) {
        String[] words = words(row);
        for (int place = 0; place < words.length; place++) {
            Matcher number = COUNT.matcher(words[place]);
            if (number.matches()) {
                words[place] = "#" + (Integer.parseInt(number.group(1)) - page);
            }
        }
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
