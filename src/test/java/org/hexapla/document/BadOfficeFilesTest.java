package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said, and nothing is loaded, unpacked or waited for. */
class BadOfficeFilesTest {

    private static final int ONE_MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "xml"})
    void anEmptyFileIsRefused(String ending) {
        isRefused(new byte[0], ending, Reason.EMPTY, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "xml"})
    void aFileThatIsCutShortIsRefused(String ending) throws Exception {
        byte[] file = OfficeFiles.bytes("en." + ending);

        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(file, file.length * part / 8);
            isRefused(cut, ending, Reason.DAMAGED, "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en.doc, docx, an old Word file (.doc)",
        "en.odt, docx, an OpenDocument text (.odt)",
        "en.docx, doc, a Word file (.docx)",
        "en.rtf, doc, an RTF file",
        "en.docx, odt, a Word file (.docx)",
        "en.docx, rtf, a Word file (.docx)",
        "en.doc, xml, an old Word file (.doc)",
        "en.xml, docx, an XML file"
    })
    void aFileOfAnotherFormatIsNamed(String name, String ending, String message) throws Exception {
        isRefused(OfficeFiles.bytes(name), ending, Reason.OTHER_FORMAT, message);
    }

    @Test
    void xmlThatIsNoAkomaNtosoIsRefused() {
        isRefused(utf8("<html><p>x</p></html>"), "xml", Reason.OTHER_FORMAT, "<html>");
    }

    @Test
    void brokenXmlIsRefusedWithItsPlace() {
        isRefused(utf8("<akomaNtoso>\n<p>x</b>"), "xml", Reason.DAMAGED, "line 2");
    }

    @ParameterizedTest
    @CsvSource({"docx, word/document.xml", "odt, content.xml"})
    void anArchiveThatUnpacksToTooMuchIsRefused(String ending, String part) throws Exception {
        byte[] bomb = new byte[64 * ONE_MEGABYTE];
        Arrays.fill(bomb, (byte) ' ');
        byte[] file = OfficeFiles.with(OfficeFiles.bytes("en." + ending), Map.of(part, bomb));

        isRefused(file, ending, Reason.EXCESSIVE, part);
    }

    @ParameterizedTest
    @CsvSource({"docx, word/document.xml", "odt, content.xml", "docx, word/styles.xml"})
    void aDocumentTypeDeclarationIsRefused(String ending, String part) throws Exception {
        byte[] archive = OfficeFiles.bytes("en." + ending);
        String xml = new String(OfficeFiles.part(archive, part), StandardCharsets.UTF_8);
        String hostile =
                xml.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        byte[] file = OfficeFiles.with(archive, Map.of(part, utf8(hostile)));

        isRefused(file, ending, Reason.UNSAFE, "DOCTYPE");
    }

    @Test
    void anEntityThatGrowsIsRefused() {
        String file =
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<akomaNtoso><p>&b;</p></akomaNtoso>";

        isRefused(utf8(file), "xml", Reason.UNSAFE, "DOCTYPE");
    }

    @Test
    void aTemplateThatLiesOutsideIsNotLoaded() throws Exception {
        byte[] archive = OfficeFiles.bytes("en.docx");
        String part = "word/_rels/document.xml.rels";
        String relations =
                new String(OfficeFiles.part(archive, part), StandardCharsets.UTF_8)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"x\" Type=\"http://x/numbering\""
                                        + " Target=\"http://127.0.0.1:9/x\""
                                        + " TargetMode=\"External\"/></Relationships>");
        byte[] file = OfficeFiles.with(archive, Map.of(part, utf8(relations)));

        assertThat(OfficeFiles.read(file, "docx").source())
                .isEqualTo(OfficeFiles.read("en.docx").source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void aFileBehindAPasswordIsRefused(String ending) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
            ole.writeFilesystem(file);
        }

        isRefused(file.toByteArray(), ending, Reason.LOCKED, "password");
    }

    @Test
    void anOpenDocumentBehindAPasswordIsRefused() throws Exception {
        byte[] archive = OfficeFiles.bytes("en.odt");
        String part = "META-INF/manifest.xml";
        String manifest =
                new String(OfficeFiles.part(archive, part), StandardCharsets.UTF_8)
                        .replace(
                                "</manifest:manifest>",
                                "<manifest:encryption-data/></manifest:manifest>");

        isRefused(
                OfficeFiles.with(archive, Map.of(part, utf8(manifest))),
                "odt",
                Reason.LOCKED,
                "password");
    }

    @Test
    void aListAHundredLevelsDeepIsRefused() throws Exception {
        String nested = "<text:list><text:list-item>".repeat(100);
        String closed = "</text:list-item></text:list>".repeat(100);
        isRefused(odtWith(nested + "<text:p>x</text:p>" + closed), "odt", Reason.EXCESSIVE, "50");

        String items = "<blockList><item>".repeat(100);
        String ends = "</item></blockList>".repeat(100);
        isRefused(
                utf8("<akomaNtoso>" + items + "<p>x</p>" + ends + "</akomaNtoso>"),
                "xml",
                Reason.EXCESSIVE,
                "50 levels deep, at line 1");
        isRefused(
                docxWith("<w:ilvl w:val=\"1\"/>", "<w:ilvl w:val=\"99\"/>"),
                "docx",
                Reason.EXCESSIVE,
                "level 100");
        isRefused(
                utf8("{\\rtf1 One\\par\\pard\\ls1\\ilvl99 Two\\par}"),
                "rtf",
                Reason.EXCESSIVE,
                "50 levels deep, in paragraph 1");
    }

    @Test
    void aListOfRtfCountsItsLevelsFromNothing() throws Exception {
        isRefused(
                utf8("{\\rtf1 One\\par\\pard\\ls1\\ilvl50 Two\\par}"),
                "rtf",
                Reason.EXCESSIVE,
                "50 levels deep, in paragraph 1");
        byte[] fifty = utf8("{\\rtf1 One\\par\\pard\\ls1\\ilvl49 Two\\par}");
        assertThat(new RtfReader().read(fifty, "").paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("One", "Two");
    }

    @Test
    void rtfOfManyGroupsIsRefused() {
        String file = "{\\rtf1 " + "{".repeat(100_000) + "x" + "}".repeat(100_000) + "}";

        isRefused(utf8(file), "rtf", Reason.EXCESSIVE, "400");
    }

    @Test
    void xmlOfManyLevelsIsRefused() {
        String file =
                "<akomaNtoso>"
                        + "<i>".repeat(10_000)
                        + "x"
                        + "</i>".repeat(10_000)
                        + "</akomaNtoso>";

        isRefused(utf8(file), "xml", Reason.EXCESSIVE, "400");
    }

    @Test
    void aFileWithoutTextIsRefused() throws Exception {
        isRefused(utf8("{\\rtf1\\ansi\\par}"), "rtf", Reason.EMPTY, "no text");
        isRefused(utf8("<akomaNtoso><meta>x</meta></akomaNtoso>"), "xml", Reason.EMPTY, "no text");
        byte[] empty = utf8("<w:document xmlns:w='http://x/wordprocessingml/main'/>");
        isRefused(
                OfficeFiles.with(OfficeFiles.bytes("en.docx"), Map.of("word/document.xml", empty)),
                "docx",
                Reason.EMPTY,
                "no text");
    }

    private static byte[] odtWith(String content) throws Exception {
        byte[] archive = OfficeFiles.bytes("en.odt");
        String xml = new String(OfficeFiles.part(archive, "content.xml"), StandardCharsets.UTF_8);
        String changed = xml.replace("</office:text>", content + "</office:text>");
        return OfficeFiles.with(archive, Map.of("content.xml", utf8(changed)));
    }

    private static byte[] docxWith(String old, String changed) throws Exception {
        byte[] archive = OfficeFiles.bytes("en.docx");
        String name = "word/document.xml";
        String xml = new String(OfficeFiles.part(archive, name), StandardCharsets.UTF_8);
        return OfficeFiles.with(archive, Map.of(name, utf8(xml.replace(old, changed))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void isRefused(byte[] file, String ending, Reason reason, String message) {
        assertThatThrownBy(() -> OfficeFiles.read(file, ending))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(reason))
                .hasMessageContaining(message);
    }
}
