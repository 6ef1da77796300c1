package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines right that are flush at the end and ragged at the start, as where a text that runs
 * from right to left is aligned to the left. Such a line's room for another word lies before it.
 */
final class StartEdge {

    /** Lines are flush whose edges differ by less, as a multiple of the type's size. */
    private static final float FLUSH = 0.4f;

    /** So many of the lines are flush at the end, at least. */
    private static final float MOST = 0.6f;

    /** So many of them reach the start, at most. */
    private static final float FEW = 0.25f;

    private static final int ENOUGH_LINES = 4;

    private final float start;
    private final float end;

    private StartEdge(float start, float end) {
        this.start = start;
        this.end = end;
    }

    /** The flows with each line at the start's edge that is flush at the end, where many are. */
    static List<Flow> flush(List<Flow> flows) {
        List<TextLine> lines =
                flows.stream()
                        .filter(StartEdge::runsAcross)
                        .flatMap(flow -> flow.lines().stream())
                        .toList();
        float start = Float.POSITIVE_INFINITY;
        float end = Float.NEGATIVE_INFINITY;
        for (TextLine line : lines) {
            start = Math.min(start, line.start());
            end = Math.max(end, line.end());
        }
        StartEdge edge = new StartEdge(start, end);
        return edge.isRagged(lines) ? flows.stream().map(edge::moved).toList() : flows;
    }

    private static boolean runsAcross(Flow flow) {
        return !flow.columned() && !flow.cells();
    }

    private boolean isRagged(List<TextLine> lines) {
        long atEnd = lines.stream().filter(this::isAtEnd).count();
        long atStart =
                lines.stream().filter(line -> line.start() - start < FLUSH * line.size()).count();
        return lines.size() >= ENOUGH_LINES
                && atEnd >= MOST * lines.size()
                && atStart <= FEW * lines.size();
    }

    private boolean isAtEnd(TextLine line) {
        return end - line.end() < FLUSH * line.size();
    }

    private Flow moved(Flow flow) {
        if (!runsAcross(flow)) {
            return flow;
        }
        List<TextLine> lines = new ArrayList<>();
        for (TextLine line : flow.lines()) {
            lines.add(isAtEnd(line) ? line.shifted(start - line.start()) : line);
        }
        return new Flow(lines, flow.columned(), flow.cells(), flow.atFoot());
    }
}
