package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the notes off the foot of each page: what stands below a short rule, or is set smaller than
 * the text at the end of a page or column and opens with a mark. What a page's note lacks at its
 * end is found at the foot of the next.
 */
final class FootNotes {

    private static final float SMALLER = 0.93f;

    /** A rule above notes lies in the lower part of the page. */
    private static final float HIGHEST_RULE = 0.2f;

    private final float bodySize;
    private final List<List<TextLine>> notes = new ArrayList<>();
    private boolean openFromPageBefore;

    /**
     * @param bodySize the size of most of the text's type, in points
     */
    FootNotes(float bodySize) {
        this.bodySize = bodySize;
    }

    /** The lines of each note, in their order. */
    List<List<TextLine>> found() {
        return notes;
    }

    /** What is left of a page without its notes. */
    List<Flow> taken(Sheet sheet, List<Flow> flows) {
        List<Flow> left = new ArrayList<>();
        boolean any = false;
        for (Flow flow : flows) {
            int from =
                    flow.atFoot() && !flow.cells()
                            ? start(sheet, flow.lines())
                            : flow.lines().size();
            List<TextLine> own = flow.lines().subList(from, flow.lines().size());
            any |= !own.isEmpty();
            read(own);
            if (from > 0) {
                left.add(
                        new Flow(
                                flow.lines().subList(0, from),
                                flow.columned(),
                                flow.cells(),
                                flow.atFoot()));
            }
        }
        openFromPageBefore = any;
        return left;
    }

    /** The first line of the notes. */
    private int start(Sheet sheet, List<TextLine> lines) {
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).size() < SMALLER * bodySize) {
            start--;
        }
        for (int place = start; place < lines.size(); place++) {
            boolean below = isBelowRule(sheet, lines, place);
            boolean opens = NoteMark.length(lines.get(place)) > 0;
            if (opens || below && openFromPageBefore) {
                return place;
            }
        }
        if (start < lines.size() && openFromPageBefore) {
            return start;
        }
        for (int place = lines.size() - 1; place > 0; place--) {
            if (isBelowRule(sheet, lines, place) && NoteMark.length(lines.get(place)) > 0) {
                return place;
            }
        }
        return lines.size();
    }

    /** Whether a line is the first below a rule that doesn't run across the page. */
    private static boolean isBelowRule(Sheet sheet, List<TextLine> lines, int place) {
        TextLine line = lines.get(place);
        float above = place == 0 ? 0 : lines.get(place - 1).baseline();
        return sheet.rules().stream()
                .anyMatch(
                        rule ->
                                rule.height() > Math.max(above, HIGHEST_RULE * sheet.height())
                                        && rule.height() < line.baseline() - line.size() / 2
                                        && rule.height() > line.baseline() - 3 * line.size());
    }

    private void read(List<TextLine> lines) {
        for (TextLine line : lines) {
            boolean opens =
                    notes.isEmpty() || NoteMark.follows(notes.get(notes.size() - 1).get(0), line);
            if (opens) {
                notes.add(new ArrayList<>());
            }
            notes.get(notes.size() - 1).add(line);
        }
    }
}
