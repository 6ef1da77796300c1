package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexapla.document.ZipArchives.directory;
import static org.hexapla.document.ZipArchives.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.hexapla.document.ZippedFiles.ZippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedFilesTest {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final long MOST = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM437"})
    void filesHaveTheirNamesWithoutFolders(String names) throws Exception {
        byte[] archive = zip(Map.of("a/été.txt", "x".getBytes(UTF_8)), Charset.forName(names));

        assertThat(ZippedFiles.of(archive, new UnpackingBudget(MOST)))
                .extracting(ZippedFile::name)
                .containsExactly("été.txt");
    }

    @Test
    void whatSystemsPutBesideFilesIsPassedOver() throws Exception {
        byte[] x = "x".getBytes(UTF_8);
        Map<String, byte[]> files =
                new TreeMap<>(
                        Map.of("__MACOSX/._a.txt", x, ".DS_Store", x, "Thumbs.db", x, "a.txt", x));
        files.put("folder/", new byte[0]);
        files.put(".git/a.txt", x);

        assertThat(ZippedFiles.of(zip(files, UTF_8), new UnpackingBudget(MOST)))
                .extracting(ZippedFile::name)
                .containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../fr.txt", "a/../../fr.txt", "..\\fr.txt", "a/.."})
    void aFileThatWouldLandOutsideIsRefusedByItsName(String name) throws Exception {
        byte[] x = "x".getBytes(UTF_8);

        assertThatThrownBy(
                        () ->
                                ZippedFiles.of(
                                        zip(Map.of(name, x, "en.txt", x), UTF_8),
                                        new UnpackingBudget(MOST)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSAFE))
                .hasMessageContaining(name.replace('\\', '/'));
    }

    @Test
    void tooLargeAnArchiveSaysWhatIsAllowed() throws Exception {
        byte[] archive = zip(Map.of("a.txt", new byte[(int) MOST + 1]), UTF_8);

        assertThatThrownBy(() -> ZippedFiles.of(archive, new UnpackingBudget(MOST)))
                .hasMessage(
                        "The archive's files, with those before it, unpack to more than the allowed 1 MB.");
    }

    @Test
    void whatIsUnpackedOfARefusedArchiveCounts() throws Exception {
        UnpackingBudget budget = new UnpackingBudget(MOST);
        byte[] lying = zip(Map.of("a.txt", new byte[(int) MOST + 1]), UTF_8);
        Arrays.fill(lying, directory(lying) + 24, directory(lying) + 28, (byte) 0);

        assertThatThrownBy(() -> ZippedFiles.of(lying, budget))
                .hasMessageContaining("more than the allowed 1 MB");
        assertThat(budget.left()).isZero();

        UnpackingBudget half = new UnpackingBudget(MOST);
        byte[] damaged = zip(Map.of("a.txt", new byte[(int) MOST / 2]), UTF_8);
        damaged[directory(damaged) + 26] = 0x0f;
        assertThatThrownBy(() -> ZippedFiles.of(damaged, half)).hasMessageContaining("damaged");
        assertThat(half.left()).isEqualTo(MOST / 2);
        assertThatThrownBy(
                        () ->
                                ZippedFiles.of(
                                        zip(Map.of("a.txt", new byte[(int) MOST]), UTF_8), half))
                .hasMessageContaining("with those before it");
        assertThat(half.left()).as("nothing was unpacked").isEqualTo(MOST / 2);
    }

    @Test
    void archivesThatCannotBeUnpackedSayWhy() throws Exception {
        byte[] good = zip(Map.of("a.txt", "some text".getBytes(UTF_8)), UTF_8);
        refuses(Arrays.copyOf(good, good.length / 2), Reason.DAMAGED);
        refuses("text".getBytes(UTF_8), Reason.OTHER_FORMAT);
        refuses(new byte[0], Reason.EMPTY);
        refuses(zip(Map.of(".hidden", good), UTF_8), Reason.EMPTY);
        refuses(zip(Map.of("inner.zip", good), UTF_8), Reason.OTHER_FORMAT);
        refuses(zip(Map.of("a.txt", new byte[(int) MOST + 1]), UTF_8), Reason.EXCESSIVE);
        byte[] locked = good.clone();
        locked[directory(locked) + 8] |= 1;
        refuses(locked, Reason.LOCKED);
        Map<String, byte[]> many = new TreeMap<>();
        for (int file = 0; file < 101; file++) {
            many.put(file + ".txt", new byte[1]);
        }
        refuses(zip(many, UTF_8), Reason.EXCESSIVE);
    }

    @Test
    void anArchiveThatLiesAboutItsSizeIsNotUnpackedToItsEnd() throws Exception {
        byte[] lying = zip(Map.of("a.txt", new byte[(int) MOST * 3]), UTF_8);
        Arrays.fill(lying, directory(lying) + 24, directory(lying) + 28, (byte) 0);

        refuses(lying, Reason.EXCESSIVE);
    }

    private static void refuses(byte[] archive, Reason reason) {
        assertThatThrownBy(() -> ZippedFiles.of(archive, new UnpackingBudget(MOST)))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
