package org.hexapla.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.hexapla.document.Paragraph;
import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadPdfTest {

    @Test
    void aFileThatNeedsAPasswordIsRefused() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            byte[] file = maker.page().line(60, 100, "Secret.").locked("a", "b").bytes();

            isRefused(file, Reason.LOCKED, "password");
        }
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            byte[] file = maker.page().line(60, 100, "Open.").locked("a", "").bytes();

            assertThat(new PdfReader().read(file, "").paragraphs())
                    .extracting(Paragraph::text)
                    .containsExactly("Open.");
        }
    }

    @Test
    void picturesOfPagesAreRefusedWithAHint() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            isRefused(maker.page().picture().bytes(), Reason.NO_TEXT_LAYER, "text recognition");
        }
    }

    @Test
    void blankPagesAreRefused() throws Exception {
        try (PageMaker maker = new PageMaker()) {
            isRefused(maker.page().bytes(), Reason.EMPTY, "no text");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void aFileThatIsCutShortIsRefused(int percent) throws Exception {
        byte[] file = Fixtures.bytes("lighthouses.en.pdf");

        isRefused(Arrays.copyOf(file, file.length * percent / 100), Reason.DAMAGED, "cut short");
    }

    @Test
    void aFileWithoutPagesIsRefused() {
        isRefused(
                "%PDF-1.7\nnothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                Reason.DAMAGED,
                "");
    }

    @Test
    void aFileOfAnotherFormatIsRefused() {
        isRefused("Recalling\n".getBytes(StandardCharsets.UTF_8), Reason.OTHER_FORMAT, "%PDF-");
    }

    @Test
    void anEmptyFileIsRefused() {
        isRefused(new byte[0], Reason.EMPTY, "empty");
    }

    @Test
    void aPageThatUnpacksToMuchIsRefused() throws Exception {
        byte[] packed = packed(60 << 20, (byte) ' ');

        isRefused(file("/Filter/FlateDecode", packed), Reason.EXCESSIVE, "page 1");
    }

    @Test
    void aPageThatPosesAsAPictureIsMeasuredToo() throws Exception {
        byte[] packed = packed(60 << 20, (byte) ' ');

        isRefused(file("/Subtype/Image/Filter/FlateDecode", packed), Reason.EXCESSIVE, "page 1");
    }

    @Test
    void objectsThatUnpackToMuchAreRefused() throws Exception {
        byte[] packed = packed(60 << 20, (byte) '0');

        isRefused(
                file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed),
                Reason.EXCESSIVE,
                "byte ");
    }

    @Test
    void endlessContentIsRefused() throws Exception {
        byte[] packed = packed(9 << 20, "q Q\n".getBytes(StandardCharsets.US_ASCII));

        isRefused(file("/Filter/FlateDecode", packed), Reason.EXCESSIVE, "page 1");
    }

    @Test
    void aReadingThatIsInterruptedIsGivenUp() throws Exception {
        byte[] file = Fixtures.bytes("lighthouses.en.pdf");
        Thread.currentThread().interrupt();
        try {
            isRefused(file, Reason.TOO_SLOW, "given up");
        } finally {
            Thread.interrupted();
        }
    }

    private static byte[] packed(int size, byte... pattern) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        for (int place = 0; place < block.length; place++) {
            block[place] = pattern[place % pattern.length];
        }
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int written = 0; written < size; written += block.length) {
                deflater.write(block);
            }
        }
        return packed.toByteArray();
    }

    /** A file with one page whose content is a stream. */
    private static byte[] file(String entries, byte[] content) throws IOException {
        String before =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0"
                        + " R>>endobj\n4 0 obj<<"
                        + entries
                        + "/Length "
                        + content.length
                        + ">>stream\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(before.getBytes(StandardCharsets.US_ASCII));
        file.write(content);
        file.write(
                "\nendstream endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static void isRefused(byte[] file, Reason reason, String word) {
        assertThatThrownBy(() -> new PdfReader().read(file, ""))
                .hasMessageContaining(word)
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(reason));
    }
}
