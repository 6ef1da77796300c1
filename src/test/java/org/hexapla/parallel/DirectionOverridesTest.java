package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hexapla.clause.Segmentation;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that turn the letters after them around are refused in files of every format. */
class DirectionOverridesTest {

    private static final TextReader READER = FileTextReader.standard();
    private static final String OFFICE = "/org/hexapla/document/office/en.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/plain|First.\\n\\nPay \\u202e100.",
                "text/markdown|First.\\n\\nPay \\u202e100.",
                "text/html|<p>First.<p>Pay \\u202e100.",
                "text/html|<p>First.<p>Pay &#x202E;100.",
                "application/rtf|{\\rtf1 First.\\par Pay \\u8238?100.\\par}",
                "application/xml|<akomaNtoso><p>First.</p><p>Pay &#x202E;100.</p></akomaNtoso>"
            })
    void anOverrideIsRefusedWithItsNameAndPlace(String mediaType, String file) {
        isRefused(bytes(file), mediaType, Segmentation.AUTO)
                .hasMessageContaining("Character 4 of paragraph 1")
                .hasMessageContaining("U+202E, RIGHT-TO-LEFT OVERRIDE");
    }

    @ParameterizedTest
    @CsvSource({
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,"
                + "word/document.xml,</w:t>",
        "odt,application/vnd.oasis.opendocument.text,content.xml,</text:p>"
    })
    void anOverrideInAnOfficeFileIsRefused(String ending, String type, String part, String end)
            throws IOException {
        isRefused(office(ending, part, end, "&#x202D;" + end), type, Segmentation.AUTO)
                .hasMessageContaining("U+202D, LEFT-TO-RIGHT OVERRIDE");
    }

    @Test
    void anOverrideInALineIsRefusedWithTheNumberOfTheLine() {
        isRefused(bytes("One.\\n\\n\\u202dTwo."), "text/plain", Segmentation.LINE)
                .hasMessageContaining("Character 0 of line 2")
                .hasMessageContaining("U+202D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200f", "\u200e", "\u061c", "\u202a", "\u202b", "\u202c", "\u2066", "\u2067",
                "\u2068", "\u2069"
            })
    void otherSignsOfDirectionStayInTheText(String sign) throws Exception {
        String words = "القرار " + sign + "59/187 المؤرخ";
        ReadText read =
                READER.read(
                        words.getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        Language.of("ar"),
                        Segmentation.AUTO);

        assertThat(read.text().segments().get(0).text()).isEqualTo(words);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> isRefused(
            byte[] file, String mediaType, Segmentation segmentation) {
        return assertThatThrownBy(
                        () -> READER.read(file, mediaType, Language.of("en"), segmentation))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.UNSAFE));
    }

    private static byte[] bytes(String written) {
        return written.replace("\\n", "\n")
                .replace("\\u202e", "\u202e")
                .replace("\\u202d", "\u202d")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] office(String ending, String part, String old, String changed)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream fixture =
                        Objects.requireNonNull(
                                DirectionOverridesTest.class.getResourceAsStream(OFFICE + ending));
                ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(fixture.readAllBytes()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().equals(part)
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(old, changed)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
