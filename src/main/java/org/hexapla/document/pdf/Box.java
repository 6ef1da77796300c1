package org.hexapla.document.pdf;

import java.util.List;

/**
 * How far lines reach, along the direction of reading.
 *
 * @param start where the outermost begins
 * @param end where the outermost ends
 */
record Box(float start, float end) {

    private static final float SLACK = 0.35f;

    static Box of(List<Flow> flows) {
        float start = Float.POSITIVE_INFINITY;
        float end = Float.NEGATIVE_INFINITY;
        for (Flow flow : flows) {
            for (TextLine line : flow.lines()) {
                start = Math.min(start, line.start());
                end = Math.max(end, line.end() - hanging(line));
            }
        }
        return new Box(start, end);
    }

    /** How far a line may reach over the edge: Chinese stops may stand beyond it. */
    private static float hanging(TextLine line) {
        char last = line.last();
        return Scripts.isWithoutBlanks(last) && Scripts.mayOpenNoLine(last) ? line.size() : 0;
    }

    float length() {
        return end - start;
    }

    /** How much room a line would have left, had it the next one's first word too. */
    float room(TextLine last, TextLine next) {
        return end - last.end() - next.firstWord() - SLACK * last.size();
    }

    boolean isReachedBy(TextLine line) {
        return end - line.end() < ParagraphFinder.EDGE * line.size();
    }
}
