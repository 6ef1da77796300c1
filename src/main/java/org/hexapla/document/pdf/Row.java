package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs of a page that stand at one height, in the order of their left ends.
 *
 * @param baseline the height, in points from the page's upper edge
 * @param size the size of its type, in points
 * @param glyphs one or more
 */
record Row(float baseline, float size, List<Glyph> glyphs) {

    Row {
        glyphs = List.copyOf(glyphs);
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        float right = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    /** The signs as they stand, from left to right. */
    String visualText() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /**
     * Its pieces, parted where a gap is wide.
     *
     * @param gap the least gap, as a multiple of the type's size
     */
    List<Row> pieces(float gap) {
        List<Row> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        float right = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!piece.isEmpty() && glyph.left() - right > gap * size) {
                pieces.add(new Row(baseline, size, withBlanks(piece)));
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            right = Math.max(right, glyph.right());
        }
        if (!piece.isEmpty()) {
            pieces.add(new Row(baseline, size, withBlanks(piece)));
        }
        return pieces;
    }

    /** What stands between two places, whole signs by their middle. */
    List<Glyph> between(float from, float to) {
        return glyphs.stream()
                .filter(glyph -> glyph.middle() >= from && glyph.middle() < to)
                .toList();
    }

    private List<Glyph> withBlanks(List<Glyph> piece) {
        float from = piece.get(0).left();
        float to = piece.get(piece.size() - 1).right();
        if (piece.size() == glyphs.size()) {
            return piece;
        }
        return glyphs.stream().filter(glyph -> glyph.left() >= from && glyph.left() <= to).toList();
    }
}
