package org.hexapla.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bytes become text, through the plainest of the readers. */
class DecodingTest {

    private static final String TEXT = "Réaffirmant 大会 𝔸";

    @ParameterizedTest
    @CsvSource({
        "efbbbf, UTF-8",
        "fffe, UTF-16LE",
        "feff, UTF-16BE",
        "fffe0000, UTF-32LE",
        "0000feff, UTF-32BE"
    })
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String mark, String charset) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HexFormat.of().parseHex(mark));
        file.write(TEXT.getBytes(Charset.forName(charset)));

        assertThat(read(file.toByteArray(), "iso-8859-1").source()).isEqualTo(TEXT);
    }

    @Test
    void theSendersCharsetIsHonoured() throws Exception {
        byte[] latin = "Réaffirmant".getBytes(Charset.forName("windows-1252"));

        assertThat(read(latin, "windows-1252").source()).isEqualTo("Réaffirmant");
        assertThat(read("大会".getBytes(UTF_16BE), "utf-16be").source()).isEqualTo("大会");
    }

    @Test
    void aWrongByteIsNamedWithItsPlace() {
        byte[] latin = "Réaffirmant".getBytes(Charset.forName("windows-1252"));

        assertUnreadable(latin, "", Reason.ENCODING, "byte 1", "0xE9");
    }

    @Test
    void aCutOffCharacterIsNoText() {
        byte[] whole = "会".getBytes(UTF_8);

        assertUnreadable(new byte[] {whole[0], whole[1]}, "", Reason.ENCODING, "byte 0", "0xE4");
    }

    @Test
    void anUnknownCharsetIsAnError() {
        assertUnreadable("a".getBytes(UTF_8), "klingon-8", Reason.ENCODING, "klingon-8");
        assertUnreadable("a".getBytes(UTF_8), "no such!", Reason.ENCODING, "no such!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\u00a0\u3000\n"})
    void aFileWithoutTextIsRefused(String text) {
        assertUnreadable(text.getBytes(UTF_8), "", Reason.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414000600, zip archive",
        "255044462d312e37, PDF",
        "d0cf11e0a1b11ae100, old Office file",
        "7b5c7274663120787d, RTF"
    })
    void documentsOfOtherFormatsAreRefusedByWhatTheyAre(String bytes, String name) {
        assertUnreadable(HexFormat.of().parseHex(bytes), "", Reason.OTHER_FORMAT, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"89504e470d0a1a0a", "7f454c460201", "1f8b0800"})
    void binariesAreRefused(String bytes) {
        assertUnreadable(HexFormat.of().parseHex(bytes), "", Reason.BINARY);
    }

    @Test
    void aNulIsNoText() {
        assertUnreadable("a\0b".getBytes(UTF_8), "", Reason.BINARY, "NUL");
    }

    private static Document read(byte[] file, String charset) throws UnreadableDocumentException {
        return new PlainTextReader().read(file, charset);
    }

    private static void assertUnreadable(
            byte[] file, String charset, Reason reason, String... parts) {
        assertThatThrownBy(() -> read(file, charset))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> {
                            assertThat(error.reason()).isEqualTo(reason);
                            assertThat(List.of(parts)).allMatch(error.toString()::contains);
                        });
    }
}
