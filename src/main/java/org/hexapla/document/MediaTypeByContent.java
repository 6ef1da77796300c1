package org.hexapla.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what a file is by its first bytes and, for archives, by the names in it: for files that come
 * without a name, or with a name or media type that nobody vouches for. Nothing is unpacked.
 */
public final class MediaTypeByContent {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String DOC = "application/msword";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String RTF = "application/rtf";
    public static final String PDF = "application/pdf";
    public static final String HTML = "text/html";
    public static final String TEXT = "text/plain";

    /** A whole archive that holds no document that is known here. */
    public static final String ZIP = "application/zip";

    /** The container of Word 97, with something else in it. */
    public static final String OLE = "application/x-ole-storage";

    /** Bytes that are nothing of all this and no text. */
    public static final String UNKNOWN = "application/octet-stream";

    /** So far from its beginning a PDF's mark may stand, as readers agree. */
    private static final int BEFORE_PDF = 1024;

    private static final int BEGINNING = 4096;
    private static final byte[] OLE_HEADER = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final byte[] ZIP_HEADER = {'P', 'K', 3, 4};
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    private static final Pattern HTML_START =
            Pattern.compile(
                    "(<\\?xml[^>]*>)?(\\s|<!--.*?-->)*<(!doctype\\s+html|html|head|body)\\b.*",
                    Pattern.DOTALL);

    private MediaTypeByContent() {}

    /**
     * The media type of a file, without parameters.
     *
     * @return empty where the file is an archive that breaks off
     */
    public static Optional<String> of(byte[] file) {
        if (startsWith(file, ZIP_HEADER)) {
            return ZipNames.of(file).map(names -> ofArchive(file, names));
        }
        if (startsWith(file, OLE_HEADER)) {
            return Optional.of(indexOf(file, WORD_STREAM, file.length) >= 0 ? DOC : OLE);
        }
        String beginning =
                new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        int pdf = beginning.indexOf("%PDF-");
        if (pdf >= 0 && pdf < BEFORE_PDF) {
            return Optional.of(PDF);
        }
        return Optional.of(ofText(beginning));
    }

    private static String ofArchive(byte[] file, ZipNames names) {
        if (names.has("word/document.xml")) {
            return DOCX;
        }
        // by the format's rules it is the first entry and not packed
        return names.has("content.xml")
                        && indexOf(file, ODT.getBytes(StandardCharsets.US_ASCII), BEGINNING) >= 0
                ? ODT
                : ZIP;
    }

    private static String ofText(String beginning) {
        boolean wide = beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff");
        String text = beginning.replace("\0", wide ? "" : "\0");
        if (text.indexOf('\0') >= 0) {
            return UNKNOWN;
        }
        String plain = text.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
        return HTML_START.matcher(plain.strip().toLowerCase(Locale.ROOT)).matches() ? HTML : TEXT;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length
                && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }

    /** Where bytes first stand that begin before an end, or -1. */
    private static int indexOf(byte[] file, byte[] wanted, int before) {
        int last = Math.min(before, file.length - wanted.length + 1);
        for (int place = 0; place < last; place++) {
            if (Arrays.equals(file, place, place + wanted.length, wanted, 0, wanted.length)) {
                return place;
            }
        }
        return -1;
    }
}
