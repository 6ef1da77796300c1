package org.hexapla.document;

import java.util.Set;

/** Reads the files of one format. Readers keep no state and may be shared between threads. */
public interface DocumentReader {

    /** The media types of the format, without parameters, in lower case: {@code text/html}. */
    Set<String> mediaTypes();

    /** The endings that the format's file names have, without the dot, in lower case. */
    Set<String> extensions();

    /**
     * Whether {@link Document#source} is the text that was taken out of a file, as from an archive,
     * and not the decoded file itself.
     */
    default boolean extracts() {
        return false;
    }

    /**
     * The document that a file holds.
     *
     * @param file the file's bytes
     * @param charset the character encoding that the sender names, or an empty text
     * @throws UnreadableDocumentException when the bytes are no such file
     */
    Document read(byte[] file, String charset) throws UnreadableDocumentException;
}
