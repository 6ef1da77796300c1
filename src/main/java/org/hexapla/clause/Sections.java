package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hexapla.language.ListMark.Style;
import org.hexapla.language.RomanNumerals;

/** The headings that stand above a place of a text, the highest first. */
final class Sections {

    private static final String ROMAN = Style.ROMAN.name();
    private static final String LETTER = Style.LETTER.name();

    private record Open(Heading.Rank rank, String style, String number, int clause) {}

    private final List<Open> open = new ArrayList<>();

    /** The clause of the heading right above. */
    OptionalInt above() {
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(last().clause());
    }

    /** Whether the text is inside what an annex or an article holds. */
    boolean isIn(Heading.Rank rank) {
        return open.stream().anyMatch(section -> section.rank() == rank);
    }

    /** Whether a letter is the one after that of a part which is open. */
    boolean isNextPart(String letter) {
        return open.stream()
                .anyMatch(section -> isLike(section, LETTER) && follows(letter, section.number()));
    }

    void clear() {
        open.clear();
    }

    /** Leaves what headings stand above that came after a clause. */
    void leaveSince(int clause) {
        open.removeIf(section -> section.clause() > clause);
    }

    /**
     * Enters what a heading stands above.
     *
     * @param clause the heading's clause; no clause stands between it and the one before
     * @return the clause of the heading above it
     */
    OptionalInt enter(Heading heading, int clause) {
        String style = styleOf(heading);
        switch (heading.rank()) {
            case ANNEX -> clear();
            case ARTICLE, PREAMBLE -> leave(Heading.Rank.ARTICLE, Heading.Rank.PREAMBLE);
            case PLAIN -> enterPlain(clause);
            case PART -> enterPart(style, heading.number().orElse(""));
        }
        OptionalInt parent = above();
        open.add(new Open(heading.rank(), style, heading.number().orElse(""), clause));
        return parent;
    }

    /**
     * A heading right below another without a number is of a lower rank, else of the same; there
     * are no more than two of these ranks.
     */
    private void enterPlain(int clause) {
        leave(Heading.Rank.ARTICLE, Heading.Rank.PREAMBLE);
        boolean lower =
                !open.isEmpty() && last().clause() == clause - 1 && !isPlain(open.size() - 2);
        if (isPlain(open.size() - 1) && !lower) {
            open.remove(open.size() - 1);
        }
    }

    private boolean isPlain(int depth) {
        return depth >= 0 && open.get(depth).rank() == Heading.Rank.PLAIN;
    }

    private void enterPart(String style, String number) {
        leave(Heading.Rank.ARTICLE, Heading.Rank.PREAMBLE);
        if (isFirst(number) && isBeyondFirst(style)) {
            leaveSecondLevel(style);
            return;
        }
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            Open section = open.get(depth);
            if (isLike(section, style) && (follows(number, section.number()) || isHighest(depth))) {
                open.subList(depth, open.size()).clear();
                return;
            }
        }
    }

    /** Where a style's first number comes back, it is of the level below the highest, once more. */
    private void leaveSecondLevel(String style) {
        int level = 0;
        for (int depth = 0; depth < open.size(); depth++) {
            level += isLike(open.get(depth), style) ? 1 : 0;
            if (level > 1) {
                open.subList(depth, open.size()).clear();
            }
        }
    }

    private static boolean isLike(Open section, String style) {
        return section.rank() == Heading.Rank.PART && section.style().equals(style);
    }

    private boolean isHighest(int depth) {
        return open.subList(0, depth).stream()
                .noneMatch(section -> isLike(section, open.get(depth).style()));
    }

    /** Whether parts of a style are open already, so that the first is one of a lower rank. */
    private boolean isBeyondFirst(String style) {
        return open.stream()
                .anyMatch(section -> isLike(section, style) && !isFirst(section.number()));
    }

    private static boolean isFirst(String number) {
        return number.equals("a") || number.equals("i") || number.equals("1");
    }

    private static boolean follows(String number, String before) {
        if (number.length() == 1 && before.length() == 1) {
            return number.charAt(0) == before.charAt(0) + 1;
        }
        return RomanNumerals.isOne(number)
                && RomanNumerals.isOne(before)
                && RomanNumerals.valueOf(number) == RomanNumerals.valueOf(before) + 1;
    }

    private void leave(Heading.Rank rank, Heading.Rank other) {
        while (!open.isEmpty() && (last().rank() == rank || last().rank() == other)) {
            open.remove(open.size() - 1);
        }
    }

    /** A letter that may be a Roman numeral is one unless it follows its neighbour. */
    private String styleOf(Heading heading) {
        String number = heading.number().orElse("");
        boolean letter = heading.style().equals(LETTER);
        if (!letter || !RomanNumerals.isOne(number)) {
            return heading.style().equals(Style.HAN.name()) ? ROMAN : heading.style();
        }
        String before = String.valueOf((char) (number.charAt(0) - 1));
        boolean follows = numbers(LETTER).anyMatch(before::equals);
        boolean roman = number.equals("i") || numbers(ROMAN).findAny().isPresent();
        return !follows && roman ? ROMAN : LETTER;
    }

    private Stream<String> numbers(String style) {
        return open.stream().filter(section -> section.style().equals(style)).map(Open::number);
    }

    private Open last() {
        return open.get(open.size() - 1);
    }
}
