package org.hexapla.document.pdf;

import java.util.Arrays;
import java.util.Set;
import org.hexapla.document.Document;
import org.hexapla.document.DocumentReader;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * PDF with a text layer. Lines become paragraphs again, columns are read one after the other,
 * running heads and feet are left out, and the notes at the foot of each page stand at the end. The
 * document's source is the text of all that, with an empty line between two paragraphs.
 */
public final class PdfReader implements DocumentReader {

    /** Some programs put their own bytes before the file; readers look for it within so many. */
    private static final int HEADER_WITHIN = 1024;

    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final int END_WITHIN = 4096;
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("pdf");
    }

    @Override
    public boolean extracts() {
        return true;
    }

    /**
     * The document that a file holds.
     *
     * @param charset plays no part: a PDF's fonts say what its bytes mean
     * @throws UnreadableDocumentException when it is no PDF, is broken, locked or too large, or has
     *     no text; and when the thread is interrupted
     */
    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        UnreadableDocumentException.refuseEmpty(file);
        if (!hasHeader(file)) {
            throw new UnreadableDocumentException(
                    Reason.OTHER_FORMAT, "This is no PDF: it doesn't begin with \"%PDF-\".");
        }
        if (!isWhole(file)) {
            throw new UnreadableDocumentException(
                    Reason.DAMAGED,
                    "The PDF is cut short: after its last byte, "
                            + file.length
                            + ", more is to come.");
        }
        StreamSizes.check(file);
        return PdfFile.read(file);
    }

    /** The end of a file is marked; what some servers add behind it does no harm. */
    private static boolean isWhole(byte[] file) {
        int first = Math.max(0, file.length - END_WITHIN);
        for (int place = file.length - END.length; place >= first; place--) {
            if (Arrays.equals(file, place, place + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHeader(byte[] file) {
        int last = Math.min(HEADER_WITHIN, file.length - HEADER.length);
        for (int place = 0; place <= last; place++) {
            if (Arrays.equals(file, place, place + HEADER.length, HEADER, 0, HEADER.length)) {
                return true;
            }
        }
        return false;
    }
}
