package org.hexapla.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file with values parted by tabs and the columns' names in its first line; UTF-8. */
final class TabularFile {

    private final Path file;
    private final List<String> columns;
    private final List<Row> rows;

    private TabularFile(Path file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    static TabularFile read(Path file) throws BrokenGoldException {
        List<String> lines = text(file).lines().toList();
        if (lines.isEmpty()) {
            throw new BrokenGoldException(file, "it is empty");
        }
        List<String> columns = values(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int k = 1; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                rows.add(new Row(file, k + 1, columns, values(lines.get(k))));
            }
        }
        return new TabularFile(file, columns, rows);
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
