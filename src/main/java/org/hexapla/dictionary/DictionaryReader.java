package org.hexapla.dictionary;

import java.io.IOException;
import java.io.InputStream;

/** Reads dictionaries of one format. */
public interface DictionaryReader {

    /**
     * Reads a dictionary to its end, one entry at a time.
     *
     * @param file stays open
     * @param listener is told what is found, in the order of the file
     * @throws UnreadableDictionaryException when the file as a whole can't be read
     */
    void read(InputStream file, DictionaryListener listener) throws IOException;
}
