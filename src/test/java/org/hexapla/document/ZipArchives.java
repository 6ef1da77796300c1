package org.hexapla.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives for tests. */
public final class ZipArchives {

    private ZipArchives() {}

    /**
     * An archive of files.
     *
     * @param files the bytes of each by its name
     * @param names how the names are written
     */
    public static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Where the directory's first entry stands in an archive. */
    public static int directory(byte[] zip) {
        for (int place = zip.length - 46; place >= 0; place--) {
            if (zip[place] == 'P' && zip[place + 1] == 'K' && zip[place + 2] == 1) {
                return place;
            }
        }
        throw new IllegalStateException("no directory");
    }
}
