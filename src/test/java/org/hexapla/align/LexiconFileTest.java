package org.hexapla.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class LexiconFileTest {

    private static final LexiconHead HEAD =
            new LexiconHead(
                    "hexapla lexicon train a b",
                    "Hexapla 1",
                    Instant.parse("2026-01-02T03:04:05Z"),
                    List.of("a book", "another\nbook"),
                    List.of("CC0"));

    private final byte[] file = written();

    @Test
    void beginsWithAHeadForPeople() {
        assertThat(text(file))
                .startsWith(
                        """
                        # Hexapla lexicon 1
                        # command: hexapla lexicon train a b
                        # tool: Hexapla 1
                        # made: 2026-01-02T03:04:05Z
                        # source: a book
                        # source: another book
                        # licence: CC0

                        """);
    }

    @Test
    void keepsHeadAndWords() throws IOException {
        LexiconFile read = read(file);

        assertThat(read.head()).isEqualTo(HEAD);
        assertThat(read.lexicon().pairs())
                .containsExactly(LanguagePair.of(Language.ENGLISH, Language.CHINESE));
        assertThat(read.lexicon().translations(Language.ENGLISH, "LAMP", Language.CHINESE, 1))
                .extracting(Lexicon.Translation::word)
                .containsExactly("灯");
    }

    @Test
    void aLexiconOfNothingCanBeKept() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LexiconWriter.write(new LexiconFile(HEAD, Lexicon.empty()), out);

        assertThat(read(out.toByteArray()).lexicon().isEmpty()).isTrue();
    }

    @Test
    void refusesWhatIsNoLexicon() {
        assertRefused(new byte[0], "no lexicon");
        assertRefused(bytes("en\tfr\nlamp\tlampe\n"), "no lexicon");
        assertRefused(new byte[100_000], "no lexicon");
    }

    @Test
    void refusesAnotherVersion() {
        assertRefused(
                bytes(text(file).replaceFirst("lexicon 1\n", "lexicon 2\n")),
                "version 2",
                "version 1");
    }

    @Test
    void refusesAFileThatIsCutOffWhereverThatIs() {
        for (int length = 0; length < file.length; length++) {
            byte[] part = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnreadableLexiconException.class);
        }
        assertRefused(Arrays.copyOf(file, file.length - 9), "cut off", file.length + " bytes");
    }

    @Test
    void refusesAFileWithAnyByteChanged() {
        int body = text(file).indexOf("\n\n") + 2;
        for (int place = body; place < file.length; place++) {
            byte[] changed = file.clone();
            changed[place] ^= 0x10;
            assertThatThrownBy(() -> read(changed))
                    .as("byte " + place)
                    .isInstanceOf(UnreadableLexiconException.class);
        }
        byte[] changed = file.clone();
        changed[file.length - 10] ^= 1;
        assertRefused(changed, "damaged", "checksum");
    }

    @Test
    void refusesMoreThanALexicon() {
        assertRefused(Arrays.copyOf(file, file.length + 3), "followed by 3 bytes");
    }

    @Test
    void answersAnyBodyWithTheRightChecksumInTime() {
        int body = text(file).indexOf("\n\n") + 2 + Integer.BYTES;
        for (int place = body; place < file.length - Integer.BYTES; place++) {
            for (int change : new int[] {1, 0x7f, 0x80, 0xff}) {
                byte[] forged = file.clone();
                forged[place] ^= (byte) change;
                CRC32 sum = new CRC32();
                sum.update(forged, 0, file.length - Integer.BYTES);
                ByteBuffer.wrap(forged).putInt(file.length - Integer.BYTES, (int) sum.getValue());
                try {
                    LexiconEntries.of(read(forged).lexicon());
                } catch (UnreadableLexiconException refused) {
                    assertThat(refused).hasMessageContaining("damaged");
                } catch (IOException other) {
                    throw new AssertionError("byte " + place, other);
                }
            }
        }
    }

    private static void assertRefused(byte[] bytes, String... words) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(UnreadableLexiconException.class)
                .hasMessageContainingAll(words);
    }

    private static LexiconFile read(byte[] bytes) throws IOException {
        return LexiconReader.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] written() {
        LexiconTrainer trainer = new LexiconTrainer();
        for (String[] unit :
                new String[][] {{"lamp sea", "灯海"}, {"lamp", "灯"}, {"sea", "海"}, {"tree", "树"}}) {
            trainer.add(Map.of(Language.ENGLISH, unit[0], Language.of("zh-Hans"), unit[1]));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LexiconWriter.write(new LexiconFile(HEAD, trainer.lexicon()), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    /** Bytes and characters one to one. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
