package org.hexapla.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.DataFile;

/** The formats of numbers that {@code list-numbers.txt} describes. */
final class ListNumbers {

    private record OpenDocumentName(List<String> signs, String name) {}

    private static final Map<String, NumberFormat> FORMATS = new HashMap<>();
    private static final Map<Integer, String> WORD_97 = new HashMap<>();
    private static final List<OpenDocumentName> OPEN_DOCUMENT = new java.util.ArrayList<>();

    static {
        for (String row : DataFile.entries(ListNumbers.class, "list-numbers.txt")) {
            String[] words = row.split(" ");
            List<String> signs = List.of(Arrays.copyOfRange(words, 2, words.length));
            switch (words[0]) {
                case "letters" -> FORMATS.put(words[1], number -> letters(signs, number));
                case "digits" -> FORMATS.put(words[1], number -> digits(signs, number));
                case "signs" -> FORMATS.put(words[1], number -> sign(signs, number));
                case "counting" -> FORMATS.put(words[1], number -> counted(signs, number));
                case "same" -> FORMATS.put(words[1], named(words[2]));
                case "word" -> WORD_97.put(Integer.valueOf(words[1]), words[2]);
                case "odf" ->
                        OPEN_DOCUMENT.add(
                                new OpenDocumentName(List.of(words[1].split(",")), words[2]));
                default -> throw new IllegalStateException("list-numbers.txt: " + row);
            }
        }
    }

    private ListNumbers() {}

    static NumberFormat named(String name) {
        return FORMATS.getOrDefault(name, NumberFormat.DECIMAL);
    }

    static NumberFormat ofWord97(int code) {
        return named(WORD_97.getOrDefault(code, ""));
    }

    /** The format of an example such as {@code 一, 二, 三, ...}. */
    static NumberFormat shownBy(String example) {
        List<String> shown = Arrays.stream(example.split(",")).map(String::strip).toList();
        return OPEN_DOCUMENT.stream()
                .filter(known -> startsWith(shown, known.signs()))
                .findFirst()
                .map(known -> named(known.name()))
                .orElse(NumberFormat.DECIMAL);
    }

    private static boolean startsWith(List<String> shown, List<String> signs) {
        return shown.size() >= signs.size() && shown.subList(0, signs.size()).equals(signs);
    }

    private static String letters(List<String> letters, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = Math.min(1 + (number - 1) / letters.size(), 30);
        return letters.get((number - 1) % letters.size()).repeat(times);
    }

    private static String digits(List<String> digits, int number) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(digit == '-' ? "-" : digits.get(digit - '0'));
        }
        return written.toString();
    }

    private static String sign(List<String> signs, int number) {
        return number < 1 || number > signs.size()
                ? Integer.toString(number)
                : signs.get(number - 1);
    }

    /** 11 is ten one, 21 two ten one, 101 one hundred nought one. */
    private static String counted(List<String> signs, int number) {
        if (number < 0 || number > 9999) {
            return Integer.toString(number);
        }
        if (number == 0) {
            return signs.get(0);
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? signs.get(0) : "");
            gap = false;
            boolean plainTen = power == 1 && digit == 1 && written.isEmpty();
            written.append(plainTen ? "" : signs.get(digit));
            written.append(power == 0 ? "" : signs.get(9 + power));
        }
        return written.toString();
    }
}
