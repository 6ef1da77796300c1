package org.hexapla.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexapla.language.ListMark.Style;

/** Reads a list mark, sign by sign. */
final class ListMarkScan {

    private static final String OPENERS = "(（[";
    private static final String CLOSERS = ")）]";
    private static final String STOPS = ".．、";
    private static final String DASHES = "-–—‐";
    private static final char MISREAD_CLOSER = '}';
    private static final char TATWEEL = 'ـ';
    private static final int MOST_FIGURES = 3;
    private static final int MOST_LETTERS = 5;
    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        for (String row : DataFile.entries(ListMarkScan.class, "list-letters.txt")) {
            String[] letters = row.split(" ");
            for (int place = 0; place < letters.length; place++) {
                LETTERS.putIfAbsent(letters[place], latin(place));
            }
        }
    }

    private final CharSequence text;
    private final boolean opened;
    private int place;

    ListMarkScan(CharSequence text, int start) {
        this.text = text;
        place = start;
        opened = start < text.length() && OPENERS.indexOf(text.charAt(start)) >= 0;
    }

    Optional<ListMark> read() {
        if (opened) {
            place++;
            skipBlanks();
        }
        int from = place;
        while (place < text.length() && place - from <= MOST_LETTERS && isSign(peek())) {
            place++;
        }
        String sign = text.subSequence(from, place).toString();
        return sign.isEmpty() ? Optional.empty() : named(sign).flatMap(this::closed);
    }

    private record Named(String number, Style style) {}

    private static boolean isSign(char character) {
        return Character.isLetterOrDigit(character) || character == TATWEEL || character == '〇';
    }

    private static Optional<Named> named(String sign) {
        String bare = sign.replace(String.valueOf(TATWEEL), "").toLowerCase(Locale.ROOT);
        if (bare.chars().allMatch(Character::isDigit)) {
            return bare.isEmpty() || bare.length() > MOST_FIGURES
                    ? Optional.empty()
                    : Optional.of(new Named(Long.toString(figure(bare)), Style.FIGURE));
        }
        OptionalLong han =
                HanNumerals.isSign(bare.charAt(0)) && HanNumerals.runEnd(bare, 0) == bare.length()
                        ? HanNumerals.value(bare)
                        : OptionalLong.empty();
        if (han.isPresent() && han.getAsLong() > 0 && han.getAsLong() < 100) {
            return Optional.of(new Named(RomanNumerals.of((int) han.getAsLong()), Style.HAN));
        }
        if (LETTERS.containsKey(bare)) {
            return Optional.of(new Named(LETTERS.getOrDefault(bare, bare), Style.LETTER));
        }
        if (isLatinLetter(bare)) {
            return Optional.of(new Named(bare, Style.LETTER));
        }
        return RomanNumerals.isOne(bare)
                ? Optional.of(new Named(bare, Style.ROMAN))
                : Optional.empty();
    }

    /** One letter, or the same one twice, as lists go on after z. */
    private static boolean isLatinLetter(String sign) {
        char first = sign.charAt(0);
        boolean doubled = sign.length() == 2 && sign.charAt(1) == first && "ixc".indexOf(first) < 0;
        return first >= 'a' && first <= 'z' && (sign.length() == 1 || doubled);
    }

    private Optional<ListMark> closed(Named named) {
        int signEnd = place;
        skipBlanks();
        char closer = peek();
        boolean blankBefore = place > signEnd;
        if (opened && closer == MISREAD_CLOSER) {
            return misread(named);
        }
        if (CLOSERS.indexOf(closer) >= 0) {
            return mark(named, true);
        }
        if (opened || named.style() == Style.LETTER && blankBefore) {
            return Optional.empty();
        }
        if (STOPS.indexOf(closer) >= 0 && (!blankBefore || isFigure(named))) {
            place++;
            boolean blankAfter = place < text.length() && isBlank(peek());
            boolean glued = closer == '、' || isFigure(named) && startsWord();
            boolean apart = blankAfter || !blankBefore && glued;
            place--;
            return apart ? mark(named, false) : Optional.empty();
        }
        boolean dashed = DASHES.indexOf(closer) >= 0 && isFigure(named) && dashIsApart(blankBefore);
        return dashed ? mark(named, false) : Optional.empty();
    }

    /** {@code (c})}: a bracket that a scan misread, with or without the right one behind it. */
    private Optional<ListMark> misread(Named named) {
        boolean closed = place + 1 < text.length() && CLOSERS.indexOf(text.charAt(place + 1)) >= 0;
        place += closed ? 1 : 0;
        return mark(named, true);
    }

    private static boolean isFigure(Named named) {
        return named.style() == Style.FIGURE;
    }

    private boolean startsWord() {
        return place < text.length() && !Character.isDigit(peek());
    }

    private boolean dashIsApart(boolean blankBefore) {
        return place + 1 < text.length() && isBlank(text.charAt(place + 1)) || blankBefore;
    }

    private Optional<ListMark> mark(Named named, boolean bracketed) {
        place++;
        skipBlanks();
        return Optional.of(new ListMark(named.number(), named.style(), bracketed, place));
    }

    private void skipBlanks() {
        while (place < text.length() && isBlank(text.charAt(place))) {
            place++;
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The present character, or a NUL at the end, which is no sign of any kind. */
    private char peek() {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private static long figure(String digits) {
        long value = 0;
        for (int at = 0; at < digits.length(); at++) {
            value = 10 * value + Character.digit(digits.charAt(at), 10);
        }
        return value;
    }

    private static String latin(int place) {
        String letter = String.valueOf((char) ('a' + place % 26));
        return letter.repeat(1 + place / 26);
    }
}
