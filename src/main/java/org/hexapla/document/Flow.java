package org.hexapla.document;

import java.util.Optional;
import org.hexapla.document.Paragraph.Role;

/** Where the paragraphs of a stretch of a file go as they are read. */
interface Flow {

    /** Begins a paragraph. */
    ExtractedParagraph open();

    /** Ends the paragraph that was begun. */
    void close(ExtractedParagraph paragraph, Role role) throws UnreadableDocumentException;

    /** The flow of running text, each paragraph for itself. */
    static Flow body(ExtractedText text) {
        return new Flow() {
            @Override
            public ExtractedParagraph open() {
                return new ExtractedParagraph();
            }

            @Override
            public void close(ExtractedParagraph paragraph, Role role)
                    throws UnreadableDocumentException {
                text.add(paragraph, role);
            }
        };
    }

    /** The flow within a note, in which all paragraphs become lines of one. */
    static Flow note(ExtractedParagraph note) {
        return new Flow() {
            private Optional<ExtractedParagraph> begun = Optional.empty();

            @Override
            public ExtractedParagraph open() {
                begun.ifPresent(ExtractedParagraph::lineBreak);
                begun = Optional.of(note);
                return note;
            }

            @Override
            public void close(ExtractedParagraph paragraph, Role role) {
                // the note is taken in as a whole
            }
        };
    }
}
