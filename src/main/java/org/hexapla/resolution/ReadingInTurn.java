package org.hexapla.resolution;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.language.Language;
import org.hexapla.parallel.ReadText;
import org.hexapla.parallel.TextReader;

/**
 * Reads one file at a time, and only while there is room for it, so that those who wait for the
 * network most of the time don't take processors and memory from others when their files come.
 */
final class ReadingInTurn implements TextReader {

    private final TextReader reader;
    private final UploadRoom room;
    private final Semaphore turn = new Semaphore(1, true);

    ReadingInTurn(TextReader reader, UploadRoom room) {
        this.reader = reader;
        this.room = room;
    }

    /**
     * Reads a file when it is its turn.
     *
     * @throws UnreadableDocumentException when it can't be read
     * @throws CancellationException when the calling thread is interrupted
     */
    @Override
    public ReadText read(
            byte[] file, String mediaType, Language language, Segmentation segmentation)
            throws UnreadableDocumentException {
        try {
            turn.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted before a file was read");
        }
        try {
            Runnable leave = room.enter(file.length);
            try {
                return reader.read(file, mediaType, language, segmentation);
            } finally {
                leave.run();
            }
        } finally {
            turn.release();
        }
    }
}
