package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds blanks that a program has put inside a ligature, and the gap beside it that they leave. */
final class Blanks {

    /** The gap is as wide as this part of the blank. */
    private static final float AS_WIDE = 0.6f;

    private Blanks() {}

    /**
     * The signs of a row, with each blank that stands inside another sign moved to that sign's
     * side, if a gap of a blank's width is there.
     *
     * @param glyphs from left to right
     */
    static List<Glyph> inPlace(List<Glyph> glyphs) {
        List<Glyph> moved = new ArrayList<>(glyphs);
        for (int place = 1; place + 1 < moved.size(); place++) {
            Glyph before = moved.get(place - 1);
            Glyph sign = moved.get(place);
            Glyph after = moved.get(place + 1);
            if (isInside(before, sign) && isGap(sign, after, before)) {
                moved.set(place - 1, sign);
                moved.set(place, between(sign, after, before));
            } else if (isInside(after, sign) && isGap(before, sign, after)) {
                moved.set(place + 1, sign);
                moved.set(place, between(before, sign, after));
            }
        }
        return moved;
    }

    private static boolean isInside(Glyph blank, Glyph sign) {
        return blank.isBlank()
                && !sign.isBlank()
                && blank.middle() > sign.left()
                && blank.middle() < sign.right();
    }

    private static boolean isGap(Glyph left, Glyph right, Glyph blank) {
        return !left.isBlank()
                && !right.isBlank()
                && right.left() - left.right() >= AS_WIDE * (blank.right() - blank.left());
    }

    private static Glyph between(Glyph left, Glyph right, Glyph blank) {
        return new Glyph(
                blank.text(),
                left.right(),
                right.left(),
                blank.baseline(),
                blank.size(),
                blank.style());
    }
}
