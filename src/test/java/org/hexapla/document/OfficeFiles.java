package org.hexapla.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The fixtures that LibreOffice made (see convert.sh beside them), and what can be wrong in one.
 */
final class OfficeFiles {

    private OfficeFiles() {}

    /** A fixture: {@code en.docx}. */
    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = OfficeFiles.class.getResourceAsStream("office/" + name)) {
            if (stream == null) {
                throw new IOException("no fixture " + name);
            }
            return stream.readAllBytes();
        }
    }

    /** A fixture, read by the reader of its ending. */
    static Document read(String name) throws Exception {
        return read(bytes(name), name.substring(name.lastIndexOf('.') + 1));
    }

    static Document read(byte[] file, String ending) throws UnreadableDocumentException {
        return reader(ending).read(file, "");
    }

    static DocumentReader reader(String ending) {
        return DocumentReaders.standard().readers().stream()
                .filter(reader -> reader.extensions().contains(ending.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    /** An archive in which parts are others than they were, or are added. */
    static byte[] with(byte[] archive, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!parts.containsKey(entry.getName())) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return changed.toByteArray();
    }

    /** A part of an archive. */
    static byte[] part(byte[] archive, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new IOException("no part " + name);
    }
}
