package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.hexapla.language.ListMark;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

/** The open levels of a list: (a), within it (i), within that a. */
final class ListLevels {

    private static final String ROMAN_LETTERS = "ivxlcdm";

    private record Level(Style style, boolean bracketed, String number, int clause) {}

    /**
     * A mark that found its level.
     *
     * @param number its number
     * @param parent the clause above it
     */
    record Place(String number, OptionalInt parent) {}

    private final List<Level> levels = new ArrayList<>();
    private OptionalInt root = OptionalInt.empty();

    /** Begins anew beneath a clause. */
    void restart(int clause) {
        levels.clear();
        root = OptionalInt.of(clause);
    }

    /** Begins anew beneath nothing. */
    void clear() {
        levels.clear();
        root = OptionalInt.empty();
    }

    boolean hasRoot() {
        return root.isPresent();
    }

    /** Whether a point of a list stands above. */
    boolean isInList() {
        return !levels.isEmpty();
    }

    /** Whether a figure follows the one before it in the list that is open. */
    boolean countsOn(ListMark mark) {
        return mark.style() == Style.FIGURE
                && levels.stream()
                        .filter(level -> level.style() == Style.FIGURE)
                        .filter(level -> level.bracketed() == mark.bracketed())
                        .anyMatch(
                                level ->
                                        Integer.parseInt(level.number()) + 1
                                                == Integer.parseInt(mark.number()));
    }

    /** Enters a mark as the next at its level; {@code clause} is the clause that it opens. */
    Place enter(ListMark mark, int clause) {
        Style style = styleOf(mark);
        String number = numberOf(mark, style);
        int depth = depthOf(style, mark.bracketed());
        while (levels.size() > depth) {
            levels.remove(levels.size() - 1);
        }
        OptionalInt parent =
                levels.isEmpty() ? root : OptionalInt.of(levels.get(levels.size() - 1).clause());
        levels.add(new Level(style, mark.bracketed(), number, clause));
        return new Place(number, parent);
    }

    private int depthOf(Style style, boolean bracketed) {
        for (int depth = 0; depth < levels.size(); depth++) {
            Level level = levels.get(depth);
            if (level.style() == style && level.bracketed() == bracketed) {
                return depth;
            }
        }
        return levels.size();
    }

    /**
     * A letter that may be a Roman numeral is one unless it follows its neighbour in the alphabet;
     * a figure or a Chinese numeral in brackets beneath a letter counts like a Roman numeral.
     */
    private Style styleOf(ListMark mark) {
        return switch (mark.style()) {
            case HAN -> Style.ROMAN;
            case FIGURE -> mark.bracketed() && isOpen(Style.LETTER) ? Style.ROMAN : Style.FIGURE;
            case ROMAN -> Style.ROMAN;
            case LETTER -> isRomanHere(mark.number()) ? Style.ROMAN : Style.LETTER;
        };
    }

    private boolean isRomanHere(String number) {
        if (number.length() != 1 || ROMAN_LETTERS.indexOf(number.charAt(0)) < 0) {
            return false;
        }
        String before = String.valueOf((char) (number.charAt(0) - 1));
        boolean nextLetter =
                levels.stream()
                        .anyMatch(
                                level ->
                                        level.style() == Style.LETTER
                                                && level.number().equals(before));
        return !nextLetter && (number.equals("i") || isOpen(Style.ROMAN));
    }

    private boolean isOpen(Style style) {
        return levels.stream().anyMatch(level -> level.style() == style);
    }

    private static String numberOf(ListMark mark, Style style) {
        boolean figureAsRoman = mark.style() == Style.FIGURE && style == Style.ROMAN;
        int value = figureAsRoman ? Integer.parseInt(mark.number()) : 0;
        return value > 0 ? RomanNumerals.of(value) : mark.number();
    }
}
