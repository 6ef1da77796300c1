package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with values parted by tabs and the columns' names in its first line; UTF-8. Lines such as
 * {@code # half: development} may stand above: the file's notes.
 */
final class TabularFile {

    private static final Pattern NOTE = Pattern.compile("#\\s*([^:]+?)\\s*:\\s*(.*?)\\s*");

    private final Path file;
    private final Map<String, String> notes;
    private final List<String> columns;
    private final List<Row> rows;

    private TabularFile(
            Path file, Map<String, String> notes, List<String> columns, List<Row> rows) {
        this.file = file;
        this.notes = notes;
        this.columns = columns;
        this.rows = rows;
    }

    static TabularFile read(Path file) throws BrokenGoldException {
        List<String> lines = text(file).lines().toList();
        Map<String, String> notes = new LinkedHashMap<>();
        int head = 0;
        while (head < lines.size() && lines.get(head).startsWith("#")) {
            Matcher note = NOTE.matcher(lines.get(head++));
            if (note.matches()) {
                notes.put(note.group(1), note.group(2));
            }
        }
        if (head == lines.size()) {
            throw new BrokenGoldException(file, "it is empty");
        }
        List<String> columns = values(lines.get(head));
        List<Row> rows = new ArrayList<>();
        for (int k = head + 1; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                rows.add(new Row(file, k + 1, columns, values(lines.get(k))));
            }
        }
        return new TabularFile(file, notes, columns, rows);
    }

    /** The text of a file. */
    static String text(Path file) throws BrokenGoldException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new BrokenGoldException(file, "there is no such file");
        } catch (CharacterCodingException notUtf8) {
            throw new BrokenGoldException(file, "it is not UTF-8");
        } catch (IOException unreadable) {
            throw new BrokenGoldException(file, "it can't be read: " + unreadable.getMessage());
        }
    }

    private static List<String> values(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    List<String> columns() {
        return columns;
    }

    /**
     * What a note says.
     *
     * @throws BrokenGoldException when the file has no such note, or it says nothing
     */
    String note(String name) throws BrokenGoldException {
        String value = notes.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw broken("there is no line \"# " + name + ": …\" at its head");
        }
        return value;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * @throws BrokenGoldException when the column is missing
     */
    void require(String... names) throws BrokenGoldException {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new BrokenGoldException(file, 1, "there is no column \"" + name + "\"");
            }
        }
    }

    /** What is wrong with the file as a whole. */
    BrokenGoldException broken(String reason) {
        return new BrokenGoldException(file, reason);
    }

    /** A line, whose number counts from 1. */
    record Row(Path file, int line, List<String> columns, List<String> values) {

        /** The value of a column; empty where the line ends before it. */
        String value(String column) {
            int place = columns.indexOf(column);
            return place < 0 || place >= values.size() ? "" : values.get(place);
        }

        /** The value of a column as a number from 0. */
        int number(String column) throws BrokenGoldException {
            return number(column, value(column));
        }

        /** The numbers of a column, parted by commas. */
        List<Integer> numbers(String column) throws BrokenGoldException {
            List<Integer> numbers = new ArrayList<>();
            for (String part : value(column).split(",")) {
                if (!part.isBlank()) {
                    numbers.add(number(column, part));
                }
            }
            return numbers;
        }

        private int number(String column, String value) throws BrokenGoldException {
            try {
                int number = Integer.parseInt(value.strip());
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // answered below, like a number below 0
            }
            throw broken("\"" + value + "\" in column \"" + column + "\" is no number from 0");
        }

        BrokenGoldException broken(String reason) {
            return new BrokenGoldException(file, line, reason);
        }
    }
}
