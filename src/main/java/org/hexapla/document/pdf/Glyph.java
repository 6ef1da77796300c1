package org.hexapla.document.pdf;

/**
 * A sign on a page, turned upright; lengths are in points, from the page's upper left corner.
 *
 * @param text its characters, in plain letters; several for a ligature
 * @param left where it begins
 * @param right where it ends
 * @param baseline the height of the line that it stands on, counted downwards
 * @param size the size of its type
 * @param style its {@link Style} flags
 */
record Glyph(String text, float left, float right, float baseline, float size, byte style) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same sign with a {@link Style} flag set. */
    Glyph with(byte flag) {
        return new Glyph(text, left, right, baseline, size, (byte) (style | flag));
    }

    /** The same place with other characters. */
    Glyph withText(String other) {
        return new Glyph(other, left, right, baseline, size, style);
    }

    float middle() {
        return (left + right) / 2;
    }
}
