package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.document.Paragraph.Role;

/** A flow of paragraphs in an RTF file: the running text, a note or a text box. */
final class RtfFrame {

    private static final int RUNNING_TEXT = 9;

    private final Flow flow;
    private final List<ExtractedParagraph> boxes = new ArrayList<>();
    private final StringBuilder raised = new StringBuilder();
    private Optional<ExtractedParagraph> open = Optional.empty();
    private boolean inTable;
    private int style;
    private int outline = RUNNING_TEXT;

    RtfFrame(Flow flow) {
        this.flow = flow;
    }

    ExtractedParagraph paragraph() {
        if (open.isEmpty()) {
            open = Optional.of(flow.open());
        }
        return open.get();
    }

    void run(String characters, Look look) {
        if (look.raised()) {
            raised.append(characters);
        } else {
            raised.setLength(0);
        }
        paragraph().run(characters, look);
    }

    /** The raised characters right before this place: the mark that a note was given by hand. */
    String raisedBefore() {
        return raised.toString().strip();
    }

    void add(ExtractedParagraph inBox) {
        boxes.add(inBox);
    }

    void style(int number) {
        style = number;
    }

    void outline(int level) {
        outline = level;
    }

    /** Says that the paragraph stands in a cell of a table. */
    void inTable() {
        inTable = true;
    }

    /** Takes back what was said of the paragraph. */
    void reset() {
        style = 0;
        inTable = false;
        outline = RUNNING_TEXT;
    }

    /** Ends the open paragraph. */
    void end(RtfStyles styles) throws UnreadableDocumentException {
        raised.setLength(0);
        if (open.isPresent()) {
            if (inTable) {
                open.get().inTable();
            }
            boolean heading = outline < RUNNING_TEXT || styles.isHeading(style);
            flow.close(open.get(), heading ? Role.HEADING : Role.BODY);
            open = Optional.empty();
        }
        for (ExtractedParagraph inBox : boxes) {
            flow.close(inBox, Role.BODY);
        }
        boxes.clear();
    }
}
