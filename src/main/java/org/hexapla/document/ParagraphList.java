package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a file that is being read, and the one that is open. */
final class ParagraphList {

    private final CodePoints codePoints;
    private final List<Paragraph> done = new ArrayList<>();
    private ParagraphBuilder open;

    ParagraphList(String source) {
        codePoints = new CodePoints(source);
        open = new ParagraphBuilder(codePoints);
    }

    ParagraphBuilder open() {
        return open;
    }

    /** Ends the open paragraph; a blank one is forgotten. */
    void end(Paragraph.Role role) {
        open.build(done.size(), role).ifPresent(done::add);
        open = new ParagraphBuilder(codePoints);
    }

    List<Paragraph> done() {
        return done;
    }
}
