package org.hexapla.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** Looks into a file to say what it really is. */
final class OfficeFormat {

    private static final int MIME_TYPE_LENGTH = 100;

    private OfficeFormat() {}

    /**
     * That a file is not what its name or media type says.
     *
     * @param expected what it should be: {@code .docx file}
     */
    static UnreadableDocumentException otherThan(String expected, byte[] file) {
        String name = nameOf(file);
        if (name.isEmpty()) {
            return new UnreadableDocumentException(
                    Reason.LOCKED, "The file is protected with a password.");
        }
        return otherThan(expected, name);
    }

    /**
     * That a file is not what its name or media type says.
     *
     * @param name what it is: {@code a PDF}
     */
    static UnreadableDocumentException otherThan(String expected, String name) {
        return new UnreadableDocumentException(
                Reason.OTHER_FORMAT,
                "This is no "
                        + expected
                        + " but "
                        + name
                        + "; give it the ending and the media type of what it is.");
    }

    /** What a file is; an empty text for an Office file that is encrypted. */
    private static String nameOf(byte[] file) {
        if (FileSignature.ZIP.opens(file)) {
            return zip(file);
        }
        return FileSignature.OLE.opens(file) ? ole(file) : FileSignature.nameOf(file);
    }

    private static String zip(byte[] file) {
        try (ZipParts parts = ZipParts.open(file, "zip archive")) {
            String mimeType = parts.beginning("mimetype", MIME_TYPE_LENGTH);
            if (mimeType.startsWith("application/vnd.oasis.opendocument.text")) {
                return "an OpenDocument text (.odt)";
            }
            if (mimeType.startsWith("application/vnd.oasis.opendocument")) {
                return "an OpenDocument file of another kind (" + mimeType.strip() + ")";
            }
            if (parts.has("word/document.xml")) {
                return "a Word file (.docx)";
            }
            if (parts.has("xl/workbook.xml")) {
                return "a spreadsheet (.xlsx)";
            }
            return parts.has("ppt/presentation.xml") ? "a presentation (.pptx)" : "a zip archive";
        } catch (UnreadableDocumentException damaged) {
            return FileSignature.ZIP.name();
        }
    }

    private static String ole(byte[] file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (ole.getRoot().hasEntry("EncryptedPackage")) {
                return "";
            }
            if (ole.getRoot().hasEntry("WordDocument")) {
                return "an old Word file (.doc)";
            }
            return ole.getRoot().hasEntry("Workbook") || ole.getRoot().hasEntry("Book")
                    ? "an old spreadsheet (.xls)"
                    : FileSignature.OLE.name();
        } catch (IOException | RuntimeException damaged) {
            return FileSignature.OLE.name();
        }
    }
}
