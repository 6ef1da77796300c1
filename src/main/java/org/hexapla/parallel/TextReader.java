package org.hexapla.parallel;

import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;

/** Reads a file and cuts it into clauses and segments. Safe for use by several threads. */
public interface TextReader {

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
}
