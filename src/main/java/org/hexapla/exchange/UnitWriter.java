package org.hexapla.exchange;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes units in one format, each as it comes. The file is whole once {@link #close()} returns;
 * closing leaves the stream beneath open.
 */
public interface UnitWriter extends Closeable {

    void write(TranslationUnit unit) throws IOException;
}
