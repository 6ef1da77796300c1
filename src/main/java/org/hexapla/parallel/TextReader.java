package org.hexapla.parallel;

import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;

/** Reads a file and cuts it into clauses and segments. Safe for use by several threads. */
public interface TextReader {

    /** What is said of a file whose language is in doubt. */
    String UNSURE = "Can't tell which language the text is in; name the file like en.docx.";

    /**
     * The text that a file holds.
     *
     * @param file the file's bytes
     * @param mediaType its media type with its parameters, as a {@code Content-Type} header has it
     * @param language the language that the sender says it is in
     * @throws UnreadableDocumentException when the file can't be read, is of no accepted format or
     *     has no text in it
     */
    ReadText read(byte[] file, String mediaType, Language language, Segmentation segmentation)
            throws UnreadableDocumentException;

    /**
     * The text that a file holds, in the language that it plainly is in. A reader that can't tell
     * languages is in doubt about all.
     *
     * @param file the file's bytes
     * @param mediaType its media type with its parameters
     * @throws UnreadableDocumentException as above, and when the language is in doubt
     */
    default ReadText read(byte[] file, String mediaType, Segmentation segmentation)
            throws UnreadableDocumentException {
        throw new UnreadableDocumentException(
                UnreadableDocumentException.Reason.UNSURE_LANGUAGE, UNSURE);
    }
}
