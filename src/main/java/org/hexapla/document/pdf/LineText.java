package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private final boolean rightToLeft;

    /**
     * @param rightToLeft whether the text as a whole runs from right to left
     */
    LineText(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** The line that a row makes, or nothing where it is blank. */
    Optional<TextLine> of(Row row) {
        List<Glyph> visual = withBlanks(combined(row.glyphs()));
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
    private static List<Glyph> withBlanks(List<Glyph> glyphs) {
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
                if (blank || isWordGap(before, glyph, hasBlanks)) {
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

    private static boolean isWordGap(Glyph before, Glyph after, boolean hasBlanks) {
        int last = before.text().codePointBefore(before.text().length());
        int first = after.text().codePointAt(0);
        boolean wide =
                Scripts.isWithoutBlanks(last)
                        || Scripts.isWithoutBlanks(first)
                        || hasBlanks && Scripts.isRightToLeft(last) && Scripts.isRightToLeft(first);
        float least = wide ? WIDE_GAP : hasBlanks ? FURTHER_GAP : WORD_GAP;
        return after.left() - before.right() > least * Math.max(before.size(), after.size());
    }

    private static float firstWord(List<Glyph> logical) {
        float left = Float.POSITIVE_INFINITY;
        float right = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : logical) {
            if (glyph.isBlank()) {
                break;
            }
            left = Math.min(left, glyph.left());
            right = Math.max(right, glyph.right());
            if (Scripts.isWithoutBlanks(glyph.text().codePointAt(0))) {
                break;
            }
        }
        return Math.max(0, right - left);
    }
}
