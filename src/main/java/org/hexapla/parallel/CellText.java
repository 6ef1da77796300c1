package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.MarkedText;

/** Makes the text of a cell out of its segments. */
public final class CellText {

    private CellText() {}

    /**
     * The segments' texts joined, with their marks: two segments of one paragraph by the white
     * space that the file has after the first, two of different paragraphs by a blank, as the file
     * has no character that would serve.
     *
     * @param segments a cell's segments in the order of their text; none give an empty text
     */
    public static MarkedText of(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < segments.size(); at++) {
            Segment segment = segments.get(at);
            int offset = text.length();
            segment.marks().forEach(mark -> marks.add(mark.shifted(offset)));
            text.append(segment.text());
            if (at + 1 < segments.size()) {
                boolean sameParagraph = segments.get(at + 1).paragraph() == segment.paragraph();
                text.append(sameParagraph ? segment.after() : " ");
            }
        }
        return new MarkedText(text.toString(), marks);
    }
}
