package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeByContentTest {

    private static final String OLE_HEADER = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.4 and so on, application/pdf",
        "junk %PDF-1.7, application/pdf",
        "{\\rtf1 Words}, application/rtf",
        "<!DOCTYPE html><p>One, text/html",
        "'  <!-- a remark --> <HTML lang=\"en\">', text/html",
        "'<?xml version=\"1.0\"?><html>', text/html",
        "<title>One</title>, text/plain",
        "One word., text/plain",
        "# A <html> heading, text/plain",
        "'', text/plain"
    })
    void aFileIsKnownByItsBeginning(String beginning, String mediaType) {
        assertThat(of(beginning)).isEqualTo(mediaType);
    }

    @Test
    void wideCharactersAreText() {
        assertThat(MediaTypeByContent.of("\ufeffWords".getBytes(StandardCharsets.UTF_16LE)))
                .contains(MediaTypeByContent.TEXT);
        assertThat(MediaTypeByContent.of("<html>".getBytes(StandardCharsets.UTF_16)))
                .contains(MediaTypeByContent.HTML);
        assertThat(of("a\0b")).isEqualTo(MediaTypeByContent.UNKNOWN);
    }

    @Test
    void theContainerOfWord97IsKnownByWhatIsInIt() {
        assertThat(of(OLE_HEADER + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"))
                .isEqualTo(MediaTypeByContent.DOC);
        assertThat(of(OLE_HEADER + "W\0o\0r\0k\0b\0o\0o\0k\0")).isEqualTo(MediaTypeByContent.OLE);
    }

    @Test
    void archivesAreKnownByTheNamesInThem() throws IOException {
        assertThat(MediaTypeByContent.of(zip("[Content_Types].xml", "word/document.xml")))
                .contains(MediaTypeByContent.DOCX);
        assertThat(MediaTypeByContent.of(zip("mimetype", "content.xml")))
                .contains(MediaTypeByContent.ODT);
        assertThat(MediaTypeByContent.of(zip("word/other.xml"))).contains(MediaTypeByContent.ZIP);
    }

    @Test
    void anArchiveThatBreaksOffIsNothing() throws IOException {
        byte[] whole = zip("word/document.xml", "word/styles.xml");
        for (int length = 4; length < whole.length; length++) {
            assertThat(MediaTypeByContent.of(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    void anArchiveWhoseDirectoryIsDamagedIsReadToNoHarm() throws IOException {
        byte[] whole = zip("word/document.xml");
        for (int place = 4; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] = (byte) 0xff;
            assertThat(MediaTypeByContent.of(damaged)).isNotNull();
        }
    }

    private static String of(String characters) {
        return MediaTypeByContent.of(characters.getBytes(StandardCharsets.ISO_8859_1))
                .orElseThrow();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                byte[] content =
                        (name.equals("mimetype") ? MediaTypeByContent.ODT : "<x/>")
                                .getBytes(StandardCharsets.US_ASCII);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return file.toByteArray();
    }
}
