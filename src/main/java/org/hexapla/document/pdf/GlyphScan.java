package org.hexapla.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Takes the signs and the horizontal strokes off the pages of a file, one page after the other. */
final class GlyphScan extends PDFTextStripper {

    /** What the library draws between two marks that name the text that is meant. */
    private static final class Span {
        private final boolean furniture;
        private final @Nullable String meant;
        private @Nullable TextPosition first;

        Span(boolean furniture, @Nullable String meant) {
            this.furniture = furniture;
            this.meant = meant;
        }
    }

    private static final float LEAST_SLANT = 0.1f;
    private static final int LOOK_UP_EVERY = 256;

    private final Effort effort;
    private final Strokes strokes = new Strokes();
    private final Map<PDFont, Byte> styles = new HashMap<>();
    private final Deque<Span> spans = new ArrayDeque<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> turns = new HashMap<>();
    private final List<Integer> turnOf = new ArrayList<>();
    private int operators;
    private boolean pictures;
    private float spanRight;

    GlyphScan(Effort effort) {
        this.effort = effort;
        setShouldSeparateByBeads(false);
    }

    /**
     * Reads a page.
     *
     * @throws IOException when its content is broken
     * @throws Effort.SpentException when it asks for more than is allowed
     */
    Sheet read(PDPage page) throws IOException {
        glyphs.clear();
        turns.clear();
        turnOf.clear();
        spans.clear();
        strokes.clear();
        processPage(page);
        int turn = prevailingTurn();
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (int place = 0; place < glyphs.size(); place++) {
            if (turnOf.get(place) == turn) {
                upright.add(glyphs.get(place));
            }
        }
        float height = page.getCropBox().getHeight();
        float width = page.getCropBox().getWidth();
        boolean lying = (page.getRotation() + turn) % 180 != 0;
        List<Rule> rules =
                lying || page.getRotation() % 360 != 0
                        ? List.of()
                        : strokes.rules(page.getCropBox());
        return new Sheet(lying ? width : height, new RowFinder(upright).rows(), rules);
    }

    /** Whether there was a picture on a page that was read. */
    boolean hasPictures() {
        return pictures;
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        boolean drawn =
                "Do".equals(operator.getName())
                        && !operands.isEmpty()
                        && operands.get(0) instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name);
        return drawn || "BI".equals(operator.getName());
    }

    private int prevailingTurn() {
        return turns.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    @Override
    protected void writePage() {
        // the library's own idea of the text isn't wanted
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators % LOOK_UP_EVERY == 0) {
            effort.operators(LOOK_UP_EVERY);
        }
        pictures |= isPicture(operator, operands);
        strokes.follow(
                operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean furniture =
                properties != null
                        && "Artifact".equals(tag.getName())
                        && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        String meant = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT, null);
        spans.push(new Span(furniture, meant));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!spans.isEmpty()) {
            Span span = spans.pop();
            if (span.first != null && span.meant != null) {
                add(span.first, span.meant, spanRight);
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        effort.character();
        if (spans.stream().anyMatch(span -> span.furniture)) {
            return;
        }
        for (Span span : spans) {
            if (span.meant != null) {
                float right = position.getXDirAdj() + position.getWidthDirAdj();
                spanRight = span.first == null ? right : Math.max(spanRight, right);
                boolean leftmost =
                        span.first == null || position.getXDirAdj() < span.first.getXDirAdj();
                span.first = leftmost ? position : span.first;
                return;
            }
        }
        if (!isNamed(position)) {
            return;
        }
        String text = position.getUnicode();
        add(position, text, position.getXDirAdj() + position.getWidthDirAdj());
    }

    /**
     * Whether the font says which letter a sign is. The library takes the sign's number for one
     * otherwise, which is right only where the font names none.
     */
    private static boolean isNamed(TextPosition position) {
        PDFont font = position.getFont();
        if (!font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
            return true;
        }
        int[] codes = position.getCharacterCodes();
        return codes == null || codes.length != 1 || font.toUnicode(codes[0]) != null;
    }

    private void add(TextPosition position, String characters, float right) {
        String text = PlainLetters.of(characters);
        float left = position.getXDirAdj();
        float baseline = position.getYDirAdj();
        float size = Math.abs(position.getFontSizeInPt());
        if (position.getTextMatrix() != null) {
            float scaled = Math.abs(position.getYScale());
            size = scaled > 0 ? scaled : size;
        }
        boolean placed =
                Float.isFinite(left)
                        && Float.isFinite(right)
                        && Float.isFinite(baseline)
                        && size > 0
                        && size < 2000;
        if (text.isEmpty() || !placed) {
            return;
        }
        int turn = (int) position.getDir();
        turns.merge(turn, 1, Integer::sum);
        turnOf.add(turn);
        byte style = styles.computeIfAbsent(position.getFont(), FontStyle::of);
        boolean slanted = isSlanted(position.getTextMatrix());
        byte flags = slanted ? (byte) (style | Style.ITALIC) : style;
        glyphs.add(new Glyph(text, left, Math.max(left, right), baseline, size, flags));
    }

    /** Whether letters lean that stand upright in their font. */
    private static boolean isSlanted(@Nullable Matrix matrix) {
        return matrix != null
                && Math.abs(matrix.getShearY()) < 0.01f * Math.abs(matrix.getScaleY())
                && matrix.getShearX() > LEAST_SLANT * Math.abs(matrix.getScaleY());
    }
}
