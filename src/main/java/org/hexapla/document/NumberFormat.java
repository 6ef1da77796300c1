package org.hexapla.document;

import java.util.Locale;

/** Writes the numbers of lists and notes as a word processor does. */
@FunctionalInterface
interface NumberFormat {

    /** Numbers that aren't shown. */
    NumberFormat NONE = number -> "";

    NumberFormat DECIMAL = Integer::toString;
    NumberFormat DECIMAL_ZERO = number -> number < 10 ? "0" + number : Integer.toString(number);
    NumberFormat LOWER_LETTER = number -> latin(number, 'a');
    NumberFormat UPPER_LETTER = number -> latin(number, 'A');
    NumberFormat LOWER_ROMAN = NumberFormat::roman;
    NumberFormat UPPER_ROMAN = number -> roman(number).toUpperCase(Locale.ROOT);
    NumberFormat DASHED = number -> "- " + number + " -";
    NumberFormat ORDINAL = NumberFormat::ordinal;

    /** A number, counted from 1; also 0, where a list is made to start there. */
    String of(int number);

    /** The format that Office Open XML names; figures where it is not known. */
    static NumberFormat ofOfficeOpen(String name) {
        return switch (name) {
            case "none", "bullet" -> NONE;
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "numberInDash" -> DASHED;
            case "ordinal" -> ORDINAL;
            default -> ListNumbers.named(name);
        };
    }

    /** The format that Word 97 gives by a number (MSONFC). */
    static NumberFormat ofWord97(int code) {
        return switch (code) {
            case 0 -> DECIMAL;
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 5 -> ORDINAL;
            case 22 -> DECIMAL_ZERO;
            case 23, 255 -> NONE;
            case 57 -> DASHED;
            default -> ListNumbers.ofWord97(code);
        };
    }

    /** The format that OpenDocument shows by its first numbers: {@code a}, {@code 一, 二, 三, ...}. */
    static NumberFormat ofOpenDocument(String example) {
        return switch (example) {
            case "" -> NONE;
            case "1" -> DECIMAL;
            case "a" -> LOWER_LETTER;
            case "A" -> UPPER_LETTER;
            case "i" -> LOWER_ROMAN;
            case "I" -> UPPER_ROMAN;
            default -> ListNumbers.shownBy(example);
        };
    }

    /** After z come aa, bb and so on. */
    private static String latin(int number, char first) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = Math.min(1 + (number - 1) / 26, 30);
        return String.valueOf((char) (first + (number - 1) % 26)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        return "m".repeat(number / 1000) + hundreds(number % 1000 / 100) + tens(number % 100);
    }

    private static String hundreds(int digit) {
        return switch (digit) {
            case 4 -> "cd";
            case 9 -> "cm";
            default -> (digit > 4 ? "d" : "") + "c".repeat(digit % 5);
        };
    }

    private static String tens(int number) {
        return number == 0 ? "" : org.hexapla.language.RomanNumerals.of(number);
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending =
                switch (tens > 10 && tens < 20 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
