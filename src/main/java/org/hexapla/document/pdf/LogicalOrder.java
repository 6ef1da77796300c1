package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts signs that stand side by side into the order in which they are read, by running backwards
 * those rules of the Unicode bidirectional algorithm that lines of print are made by.
 */
final class LogicalOrder {

    private enum Kind {
        LEFT,
        RIGHT,
        FIGURE,
        NONE
    }

    /** What joins figures to one number. */
    private static final String SEPARATORS = ",./:٫٬";

    /** Stands before a reference while the order is sought: a mark that runs from right to left. */
    private static final String REFERENCE = "\u200f";

    private static final String BRACKETS = "()[]{}<>«»‹›（）［］";

    /** The least gap behind the mark of a note, as a part of the type's size. */
    private static final float MARK_GAP = 0.7f;

    private final List<Glyph> visual;
    private final List<Glyph> logical = new ArrayList<>();

    private LogicalOrder(List<Glyph> visual) {
        this.visual = visual;
    }

    /**
     * The signs in reading order; brackets that run from right to left are {@link Style#MIRRORED}.
     *
     * @param visual the signs from left to right
     * @param rightToLeft whether the text as a whole runs from right to left
     */
    static List<Glyph> of(List<Glyph> visual, boolean rightToLeft) {
        if (visual.stream().noneMatch(glyph -> Scripts.isRightToLeft(glyph.text().charAt(0)))) {
            return visual;
        }
        return new LogicalOrder(references(visual)).read(rightToLeft);
    }

    /**
     * A raised number that stands apart, or to the left of a figure, isn't part of what is beside
     * it but is read as one sign.
     */
    private static List<Glyph> references(List<Glyph> visual) {
        List<Glyph> joined = new ArrayList<>(visual.size());
        for (int place = 0; place < visual.size(); place++) {
            Glyph glyph = visual.get(place);
            int end = place;
            while (end < visual.size() && isRaised(visual.get(end))) {
                end++;
            }
            boolean beforeFigure = end < visual.size() && isDigit(visual.get(end).text().charAt(0));
            boolean apart = place == 0 || visual.get(place - 1).isBlank();
            boolean reference = end > place && (beforeFigure || apart);
            if (!reference && opensLine(visual, place)) {
                end = visual.size();
                reference = true;
            }
            if (reference) {
                StringBuilder text = new StringBuilder(REFERENCE);
                visual.subList(place, end).forEach(part -> text.append(part.text()));
                joined.add(glyph.withText(text.toString()));
                place = end - 1;
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    /** Whether only a figure is left, which stands before its line as the mark of a note does. */
    private static boolean opensLine(List<Glyph> visual, int from) {
        boolean gap =
                from > 0
                        && visual.get(from - 1).isBlank()
                        && visual.get(from - 1).right() - visual.get(from - 1).left()
                                > MARK_GAP * visual.get(from).size();
        return gap
                && visual.subList(from, visual.size()).stream()
                        .allMatch(glyph -> isDigit(glyph.text().charAt(0)));
    }

    private static boolean isRaised(Glyph glyph) {
        return Style.has(glyph.style(), Style.RAISED) && isDigit(glyph.text().charAt(0));
    }

    private static boolean isDigit(char sign) {
        return Character.isDigit(sign);
    }

    private List<Glyph> read(boolean rightToLeft) {
        if (rightToLeft) {
            backwards(0, visual.size());
            return logical;
        }
        int place = 0;
        while (place < visual.size()) {
            if (kind(place) == Kind.RIGHT) {
                int end = rightEnd(place);
                backwards(place, end);
                place = end;
            } else {
                forwards(place, place + 1);
                place++;
            }
        }
        return logical;
    }

    /** The end of a stretch from right to left in a line that runs the other way. */
    private int rightEnd(int start) {
        int end = start;
        for (int place = start; place < visual.size() && kind(place) != Kind.LEFT; place++) {
            end = kind(place) == Kind.RIGHT ? place + 1 : end;
        }
        return end;
    }

    /** Reads a stretch from its right end on, but numbers and foreign words from their left. */
    private void backwards(int from, int to) {
        List<Integer> starts = new ArrayList<>();
        int place = from;
        while (place < to) {
            starts.add(place);
            place = runEnd(place, to);
        }
        int end = to;
        for (int run = starts.size() - 1; run >= 0; run--) {
            int start = starts.get(run);
            if (kind(start) == Kind.LEFT || kind(start) == Kind.FIGURE) {
                forwards(start, end);
            } else {
                turned(visual.get(start));
            }
            end = start;
        }
    }

    private void forwards(int from, int to) {
        visual.subList(from, to).forEach(logical::add);
    }

    private void turned(Glyph glyph) {
        Glyph plain = glyph.withText(glyph.text().replace(REFERENCE, ""));
        boolean bracket =
                plain.text().length() == 1 && BRACKETS.indexOf(plain.text().charAt(0)) >= 0;
        logical.add(bracket ? plain.with(Style.MIRRORED) : plain);
    }

    /** Where the run that begins at a place ends: a foreign phrase, a number, or a single sign. */
    private int runEnd(int start, int to) {
        return switch (kind(start)) {
            case LEFT -> phraseEnd(start, to);
            case FIGURE -> numberEnd(start, to);
            default -> start + 1;
        };
    }

    /**
     * A phrase goes on over signs of no direction to the next of its words or figures, but holds
     * both brackets of a pair or none.
     */
    private int phraseEnd(int start, int to) {
        int end = start + 1;
        int open = 0;
        for (int place = end; place < to && kind(place) != Kind.RIGHT; place++) {
            char sign = visual.get(place).text().charAt(0);
            boolean bracket = BRACKETS.indexOf(sign) >= 0;
            if (bracket) {
                open += isOpening(sign) ? 1 : -1;
            }
            if (open < 0) {
                return end;
            }
            if (open == 0 && (bracket || kind(place) != Kind.NONE)) {
                end = place + 1;
            }
        }
        return end;
    }

    private int numberEnd(int start, int to) {
        int end = start + 1;
        while (end < to) {
            boolean separated =
                    end + 1 < to
                            && SEPARATORS.indexOf(visual.get(end).text().charAt(0)) >= 0
                            && kind(end + 1) == Kind.FIGURE;
            if (kind(end) == Kind.FIGURE) {
                end++;
            } else if (separated) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private Kind kind(int place) {
        int sign = visual.get(place).text().codePointAt(0);
        if (Scripts.isRightToLeft(sign)) {
            return Kind.RIGHT;
        }
        if (Character.isDigit(sign)) {
            return Kind.FIGURE;
        }
        return Scripts.isLeftToRight(sign) ? Kind.LEFT : Kind.NONE;
    }

    /** The bracket that stands the other way round. */
    static char mirror(char bracket) {
        int place = BRACKETS.indexOf(bracket);
        return place < 0 ? bracket : BRACKETS.charAt(place ^ 1);
    }

    static boolean isOpening(char bracket) {
        int place = BRACKETS.indexOf(bracket);
        return place >= 0 && place % 2 == 0;
    }
}
