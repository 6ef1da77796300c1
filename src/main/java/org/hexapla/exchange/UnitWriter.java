package org.hexapla.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes units in one format, each as it comes. The file is whole once {@link #close()} returns;
 * closing leaves the stream beneath open. Who can't hand in all units doesn't close it: half a file
 * must not look like a whole.
 */
public interface UnitWriter extends Closeable {

    void write(TranslationUnit unit) throws IOException;
}
