package org.hexapla.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvDictionaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsWordsWhateverEndsALine(String end) throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        "lamp\tlampe" + end + end + "sea\tmer" + end + "ice cream\tglace",
                        "en",
                        "fr");

        assertThat(reading.entries)
                .containsExactly(
                        "en lamp = fr lampe", "en sea = fr mer", "en ice cream = fr glace");
        assertThat(reading.skipped).isEmpty();
    }

    @Test
    void knowsAByteOrderMarkAHeadingAndRemarks() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        "\uFEFF# made by hand\nEN\tfr\tseen\nlamp\tlampe\n# more\nen\tdans\n",
                        "en",
                        "fr");

        assertThat(reading.entries).containsExactly("en lamp = fr lampe", "en en = fr dans");
    }

    @Test
    void readsHowOftenAWordWasSeen() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of("lamp\tlampe\t2.5\nsea\tmer\t\n", "en", "fr");

        assertThat(reading.entries).containsExactly("en lamp = fr lampe x2.5", "en sea = fr mer");
    }

    @Test
    void namesEachLineThatItCannotRead() throws IOException {
        DictionaryReading reading =
                DictionaryReading.of(
                        "lamp\tlampe\nsea mer\n\tmer\nsea\t \nsea\tmer\toften\nsea\tmer\t-1\n"
                                + "sea\tmer\tNaN\nsea\tmer\n",
                        "en",
                        "fr");

        assertThat(reading.entries).containsExactly("en lamp = fr lampe", "en sea = fr mer");
        assertThat(reading.skipped)
                .containsExactly(
                        "2: there is no tab",
                        "3: one side is empty",
                        "4: one side is empty",
                        "5: a weight is a number above 0 and at most a million",
                        "6: a weight is a number above 0 and at most a million",
                        "7: a weight is a number above 0 and at most a million");
    }

    @Test
    void readsAPackedFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("lamp\tlampe\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(DictionaryReading.of(packed.toByteArray(), "en", "fr").entries)
                .containsExactly("en lamp = fr lampe");
    }

    @Test
    void saysThatAFileIsNotInUtf8() {
        byte[] latin1 =
                "lamp\tlampe\nsummer\t\u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DictionaryReading.of(latin1, "en", "fr"))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("not in UTF-8");
    }

    @Test
    void asksForItsLanguages() {
        assertThatThrownBy(() -> DictionaryReading.of("lamp\tlampe\n", "en", ""))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("--target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a remark\n", "no tab\nin any line\n"})
    void refusesWhatIsNoDictionary(String text) {
        assertThatThrownBy(() -> DictionaryReading.of(text, "en", "fr"))
                .isInstanceOf(UnreadableDictionaryException.class);
    }

    @Test
    void refusesALineWithoutEnd() {
        assertThatThrownBy(() -> DictionaryReading.of("a\tb\n" + "x".repeat(1_100_000), "en", "fr"))
                .isInstanceOf(UnreadableDictionaryException.class)
                .hasMessageContaining("line 2");
    }
}
