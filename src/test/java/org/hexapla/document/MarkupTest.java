package org.hexapla.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hexapla.document.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page or a file of XML that is called a text is refused; a text with a tag in it is none. */
class MarkupTest {

    private static final List<DocumentReader> TEXTS =
            List.of(new PlainTextReader(), new MarkdownReader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>Words|HTML",
                "<html><p>Words|HTML",
                "<HTML lang='en'><p>Words|HTML",
                "<!-- saved --> <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><p>Words|HTML",
                "<?xml version='1.0'?><a>Words</a>|XML",
                "<akomaNtoso><p>Words</p></akomaNtoso>|XML"
            })
    void aPageThatIsCalledATextIsRefused(String file, String name) {
        for (DocumentReader reader : TEXTS) {
            isRefused(reader, file.getBytes(UTF_8), name);
            isRefused(reader, ("\ufeff \n" + file).getBytes(UTF_8), name);
            isRefused(reader, ("\ufeff" + file).getBytes(UTF_16LE), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p align='center'>Words</p>\n\nMore",
                "<div>Words</div>",
                "<!-- a note -->\n\nWords",
                "Words, and <html> among them",
                "`<!DOCTYPE html>` is how pages begin",
                "<https://a.example/> has words"
            })
    void aTextWithATagInItIsRead(String file) throws Exception {
        for (DocumentReader reader : TEXTS) {
            assertThat(reader.read(file.getBytes(UTF_8), "").paragraphs()).isNotEmpty();
        }
    }

    @Test
    void aLongBlankBeginningIsNoTrouble() throws Exception {
        String file = " \n".repeat(100_000) + "Words";

        for (DocumentReader reader : TEXTS) {
            assertThat(reader.read(file.getBytes(UTF_8), "").paragraphs()).hasSize(1);
        }
    }

    private static void isRefused(DocumentReader reader, byte[] file, String name) {
        assertThatThrownBy(() -> reader.read(file, ""))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        error -> assertThat(error.reason()).isEqualTo(Reason.OTHER_FORMAT))
                .hasMessageContaining(name)
                .hasMessageContaining("the ending and the media type of what it is");
    }
}
