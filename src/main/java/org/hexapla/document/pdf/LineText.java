package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hexapla.language.ListMark;

/** Makes a line of text of a row of signs: blanks where words part, and the order of reading. */
final class LineText {

    /** The least gap between words, as a part of the type's size, in a line without blanks. */
    private static final float WORD_GAP = 0.17f;

    /** The same in a line that has its blanks, where gaps come from justification too. */
    private static final float FURTHER_GAP = 0.45f;

    /** The same where letters are drawn out to fill a line, or stand on squares. */
    private static final float WIDE_GAP = 1.2f;

    /** A line with a blank to so many other signs has its blanks. */
    private static final int SIGNS_TO_A_BLANK = 15;

    /** The same behind the mark of a list's part, which a tab may bring close to its text. */
    private static final float MARK_GAP = 0.06f;

    private static final int LONGEST_MARK = 8;
    private static final String CLOSING = ")）";
    private static final String NO_LINE_OPENS = ":;!?»%";

    private final boolean rightToLeft;

    /**
     * @param rightToLeft whether the text as a whole runs from right to left
     */
    LineText(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The line that a row makes, or nothing where it is blank. */
    Optional<TextLine> of(Row row) {
        List<Glyph> visual = withBlanks(Blanks.inPlace(combined(unligated(row.glyphs()))));
        if (visual.isEmpty()) {
            return Optional.empty();
        }
        float left = visual.get(0).left();
        float right = left;
        for (Glyph glyph : visual) {
            right = Math.max(right, glyph.right());
        }
        List<Glyph> logical = LogicalOrder.of(visual, rightToLeft);
        StringBuilder text = new StringBuilder();
        byte[] styles = new byte[logical.stream().mapToInt(glyph -> glyph.text().length()).sum()];
        for (Glyph glyph : logical) {
            int from = text.length();
            text.append(glyph.text());
            Arrays.fill(styles, from, text.length(), glyph.style());
        }
        return Optional.of(
                new TextLine(
                        text.toString(),
                        styles,
                        rightToLeft ? -right : left,
                        rightToLeft ? -left : right,
                        row.baseline(),
                        row.size(),
                        firstWord(logical)));
    }

    /**
     * Puts the second letter of a ligature that runs from right to left, which some programs say
     * has no width and stands inside the first, to the left of it.
     */
    private static List<Glyph> unligated(List<Glyph> glyphs) {
        List<Glyph> ordered = new ArrayList<>(glyphs);
        for (int place = 1; place < ordered.size(); place++) {
            Glyph first = ordered.get(place - 1);
            Glyph second = ordered.get(place);
            boolean inside =
                    second.right() <= second.left()
                            && second.left() < first.middle()
                            && Scripts.isRightToLeft(second.text().codePointAt(0))
                            && Scripts.isRightToLeft(first.text().codePointAt(0));
            if (inside) {
                Collections.swap(ordered, place - 1, place);
            }
        }
        return ordered;
    }

    /** Joins accents to the letters that they stand above or below. */
    private static List<Glyph> combined(List<Glyph> glyphs) {
        List<Glyph> combined = new ArrayList<>(glyphs.size());
        for (int place = 0; place < glyphs.size(); place++) {
            Glyph glyph = glyphs.get(place);
            if (!Scripts.isCombining(glyph.text())) {
                combined.add(glyph);
                continue;
            }
            int last = combined.size() - 1;
            boolean before =
                    last >= 0
                            && !combined.get(last).isBlank()
                            && glyph.middle() <= combined.get(last).right();
            boolean after =
                    place + 1 < glyphs.size() && !Scripts.isCombining(glyphs.get(place + 1).text());
            if (before || !after && last >= 0) {
                combined.set(last, accented(combined.get(last), glyph));
            } else if (after) {
                combined.add(accented(glyphs.get(place + 1), glyph));
                place++;
            }
        }
        return combined;
    }

    private static Glyph accented(Glyph letter, Glyph accent) {
        return letter.withText(letter.text() + accent.text());
    }

    /** One blank between two words, and none at either end. */
    private List<Glyph> withBlanks(List<Glyph> glyphs) {
        boolean hasBlanks =
                SIGNS_TO_A_BLANK * glyphs.stream().filter(Glyph::isBlank).count() >= glyphs.size();
        List<Glyph> spaced = new ArrayList<>(glyphs.size());
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!spaced.isEmpty()) {
                Glyph before = spaced.get(spaced.size() - 1);
                if (blank
                        || isWordGap(before, glyph, hasBlanks)
                        || isMarkGap(spaced, before, glyph)) {
                    byte style = (byte) (before.style() & glyph.style());
                    spaced.add(
                            new Glyph(
                                    " ",
                                    before.right(),
                                    glyph.left(),
                                    glyph.baseline(),
                                    glyph.size(),
                                    style));
                }
            }
            spaced.add(glyph);
            blank = false;
        }
        return spaced;
    }

    /** Whether a list's mark and the text behind it stand apart. */
    private boolean isMarkGap(List<Glyph> line, Glyph before, Glyph after) {
        if (rightToLeft
                || line.size() > LONGEST_MARK
                || after.left() - before.right() <= least(before) * before.size()) {
            return false;
        }
        StringBuilder text = new StringBuilder();
        line.forEach(glyph -> text.append(glyph.text()));
        return ListMark.at(text + " ", 0).filter(mark -> mark.end() >= text.length()).isPresent();
    }

    private static float least(Glyph endOfMark) {
        return CLOSING.indexOf(endOfMark.text().charAt(0)) >= 0 ? MARK_GAP : WORD_GAP;
    }

    private static boolean isWordGap(Glyph before, Glyph after, boolean hasBlanks) {
        int last = before.text().codePointBefore(before.text().length());
        int first = after.text().codePointAt(0);
        boolean wide =
                Scripts.isWithoutBlanks(last)
                        || Scripts.isWithoutBlanks(first)
                        || hasBlanks && Scripts.isRightToLeft(last) && Scripts.isRightToLeft(first);
        wide &= !Style.has(before.style(), Style.RAISED);
        float least = wide ? WIDE_GAP : hasBlanks ? FURTHER_GAP : WORD_GAP;
        return after.left() - before.right() > least * Math.max(before.size(), after.size());
    }

    private static float firstWord(List<Glyph> logical) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (int place = 0; place < logical.size(); place++) {
            Glyph glyph = logical.get(place);
            if (glyph.isBlank()) {
                if (mayEndBefore(logical, place)) {
                    break;
                }
                continue;
            }
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
            if (mayPartAfter(logical, place)) {
                break;
            }
        }
        return Math.max(0, right - left);
    }

    /** Whether a line may end at a blank; none does before a sign such as a French colon. */
    private static boolean mayEndBefore(List<Glyph> logical, int blank) {
        boolean stop =
                blank + 1 < logical.size()
                        && NO_LINE_OPENS.indexOf(logical.get(blank + 1).text().charAt(0)) >= 0;
        boolean quote = blank > 0 && logical.get(blank - 1).text().charAt(0) == '«';
        return !stop && !quote;
    }

    /** Whether a line may end behind a sign of a script that has no blanks. */
    private static boolean mayPartAfter(List<Glyph> logical, int place) {
        if (place + 1 == logical.size()) {
            return true;
        }
        Glyph next = logical.get(place + 1);
        return Scripts.isWithoutBlanks(logical.get(place).text().codePointAt(0))
                && !Scripts.mayOpenNoLine(next.text().codePointAt(0))
                && !Style.has(next.style(), Style.RAISED);
    }
}
