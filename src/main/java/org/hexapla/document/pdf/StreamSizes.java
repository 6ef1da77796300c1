package org.hexapla.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * Measures, before the PDF library unpacks them, the streams that it unpacks as it opens a file:
 * those that hold the file's objects and the table of these.
 */
final class StreamSizes {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_DICTIONARY = 2048;
    private static final Pattern HOLDS_OBJECTS = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final Pattern SECOND_FILTER =
            Pattern.compile("/Filter\\s*\\[\\s*/\\w+\\s*/\\w+|/(?:LZW|RunLength)(?:Decode)?\\b");

    /** So much may be unpacked from any file, and as many times the file's size. */
    private static final long ALWAYS_ALLOWED = 24 << 20;

    private static final int ALLOWED_PER_BYTE = 8;

    private final byte[] file;
    private long left;

    private StreamSizes(byte[] file) {
        this.file = file;
        left = Math.max(ALWAYS_ALLOWED, (long) ALLOWED_PER_BYTE * file.length);
    }

    /**
     * Looks through a file.
     *
     * @throws UnreadableDocumentException when it unpacks to too much
     */
    static void check(byte[] file) throws UnreadableDocumentException {
        new StreamSizes(file).checkAll();
    }

    private void checkAll() throws UnreadableDocumentException {
        for (int place = 0; place + STREAM.length + 2 < file.length; place++) {
            if (file[place] == 's' && beginsStream(place)) {
                String dictionary = dictionary(place);
                if (HOLDS_OBJECTS.matcher(dictionary).find()) {
                    if (SECOND_FILTER.matcher(dictionary).find()) {
                        throw tooMuch(place);
                    }
                    int end = place + STREAM.length;
                    int data = file[end] == '\r' && file[end + 1] == '\n' ? end + 2 : end + 1;
                    unpack(data);
                }
                place += STREAM.length;
            }
        }
    }

    private boolean beginsStream(int place) {
        for (int sign = 0; sign < STREAM.length; sign++) {
            if (file[place + sign] != STREAM[sign]) {
                return false;
            }
        }
        byte after = file[place + STREAM.length];
        boolean ended = place >= 3 && file[place - 1] == 'd' && file[place - 2] == 'n';
        return !ended && (after == '\r' || after == '\n');
    }

    private String dictionary(int end) {
        int from = Math.max(0, end - LONGEST_DICTIONARY);
        String before = new String(file, from, end - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void unpack(int from) throws UnreadableDocumentException {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        try {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && !inflater.needsInput()) {
                left -= inflater.inflate(buffer);
                if (left < 0) {
                    throw tooMuch(from);
                }
                if (inflater.needsDictionary()) {
                    return;
                }
            }
        } catch (DataFormatException otherwisePacked) {
            // encrypted or broken, which the library finds out
        } finally {
            inflater.end();
        }
    }

    private static UnreadableDocumentException tooMuch(int place) {
        return new UnreadableDocumentException(
                Reason.EXCESSIVE,
                "The PDF unpacks to more than any document needs; the stream at byte "
                        + place
                        + " is the one that goes beyond.");
    }
}
