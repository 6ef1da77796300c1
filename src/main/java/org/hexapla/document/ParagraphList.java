package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a file that is being read, and the one that is open. */
public final class ParagraphList {

    private final CodePoints codePoints;
    private final List<Paragraph> done = new ArrayList<>();
    private ParagraphBuilder open;

    /**
     * An empty list.
     *
     * @param source the decoded file that the paragraphs' characters stand in
     */
    public ParagraphList(String source) {
        codePoints = new CodePoints(source);
        open = new ParagraphBuilder(codePoints);
    }

    /** The paragraph that is being gathered. */
    public ParagraphBuilder open() {
        return open;
    }

    /** Ends the open paragraph; a blank one is forgotten. */
    public void end(Paragraph.Role role) {
        open.build(done.size(), role).ifPresent(done::add);
        open = new ParagraphBuilder(codePoints);
    }

    /** Those that have ended, in their order. */
    public List<Paragraph> done() {
        return done;
    }
}
