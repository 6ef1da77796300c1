package org.hexapla.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.hexapla.parallel.ParallelUnit;

/**
 * Writes the units of one alignment, fresh from the aligner, each as it comes. The file is whole
 * once {@link #close()} returns; closing leaves the stream beneath open.
 */
public interface ParallelUnitWriter extends Closeable {

    void write(ParallelUnit unit) throws IOException;

    /** A writer that hands each unit on as a translation unit. */
    static ParallelUnitWriter over(UnitWriter writer, TranslationUnits units) {
        return new ParallelUnitWriter() {
            @Override
            public void write(ParallelUnit unit) throws IOException {
                writer.write(units.next(unit));
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
