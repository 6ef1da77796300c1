package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Finds the horizontal strokes among what a page draws. */
final class Strokes {

    private static final float THICKEST = 2;
    private static final float SHORTEST = 20;
    private static final int MOST = 10_000;

    private record Stroke(float left, float right, float height) {}

    private final List<Stroke> strokes = new ArrayList<>();
    private float penX;
    private float penY;

    void clear() {
        strokes.clear();
    }

    /** Takes note of an operator of the page's content. */
    void follow(String operator, List<COSBase> operands, Matrix matrix) {
        switch (operator) {
            case "re" -> {
                if (has(operands, 4)) {
                    float x = number(operands, 0);
                    float y = number(operands, 1);
                    line(matrix, x, y, x + number(operands, 2), y + number(operands, 3));
                }
            }
            case "m" -> {
                if (has(operands, 2)) {
                    penX = number(operands, 0);
                    penY = number(operands, 1);
                }
            }
            case "l" -> {
                if (has(operands, 2)) {
                    float x = number(operands, 0);
                    float y = number(operands, 1);
                    line(matrix, penX, penY, x, y);
                    penX = x;
                    penY = y;
                }
            }
            default -> {
                // no path
            }
        }
    }

    private void line(Matrix matrix, float fromX, float fromY, float toX, float toY) {
        var from = matrix.transformPoint(fromX, fromY);
        var to = matrix.transformPoint(toX, toY);
        boolean flat = Math.abs(from.y - to.y) <= THICKEST && Math.abs(from.x - to.x) >= SHORTEST;
        if (flat && strokes.size() < MOST) {
            strokes.add(
                    new Stroke(
                            Math.min(from.x, to.x), Math.max(from.x, to.x), (from.y + to.y) / 2));
        }
    }

    /** The strokes, counted from the upper left corner of a page. */
    List<Rule> rules(PDRectangle page) {
        return strokes.stream()
                .map(
                        stroke ->
                                new Rule(
                                        stroke.left() - page.getLowerLeftX(),
                                        stroke.right() - page.getLowerLeftX(),
                                        page.getUpperRightY() - stroke.height()))
                .toList();
    }

    private static boolean has(List<COSBase> operands, int count) {
        return operands.size() >= count
                && operands.subList(0, count).stream().allMatch(COSNumber.class::isInstance);
    }

    private static float number(List<COSBase> operands, int place) {
        return ((COSNumber) operands.get(place)).floatValue();
    }
}
