package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every letter of a text leads back to itself in the file, whatever markup stands around it. */
class SourceMapTest {

    private static final List<DocumentReader> READERS =
            List.of(
                    new PlainTextReader(),
                    new LineReader(),
                    new MarkdownReader(),
                    new HtmlReader());

    @Property(tries = 1000)
    void lettersLeadBackToThemselves(@ForAll("files") String source) throws Exception {
        for (DocumentReader reader : READERS) {
            Document document = read(reader, "x " + source);
            int[] file = document.source().codePoints().toArray();
            for (Paragraph paragraph : document.paragraphs()) {
                assertThat(paragraph.text()).isNotBlank().isEqualTo(paragraph.text().strip());
                assertLettersMatch(paragraph, file);
            }
        }
    }

    @Property(tries = 300)
    void paragraphsOfPlainTextAreTheFileItself(@ForAll("files") String source) throws Exception {
        Document document = read(new PlainTextReader(), "x " + source);
        int[] file = document.source().codePoints().toArray();
        for (Paragraph paragraph : document.paragraphs()) {
            SourceRange range = paragraph.source().range(0, paragraph.text().length());
            assertThat(new String(file, range.start(), range.end() - range.start()))
                    .isEqualTo(paragraph.text());
        }
    }

    private static void assertLettersMatch(Paragraph paragraph, int[] file) {
        String text = paragraph.text();
        int place = 0;
        while (place < text.length()) {
            int character = text.codePointAt(place);
            int end = place + Character.charCount(character);
            if (Character.isLetterOrDigit(character)) {
                SourceRange range = paragraph.source().range(place, end);
                assertThat(new String(file, range.start(), range.end() - range.start()))
                        .isEqualTo(text.substring(place, end));
            }
            place = end;
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "word",
                        "Ünïcode",
                        "大会",
                        "𝔸",
                        "إن",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "*",
                        "**",
                        "_",
                        "&amp;",
                        "&lt;",
                        "&",
                        "<b>",
                        "</b>",
                        "<sup>1</sup>",
                        "<br>",
                        "<p>",
                        "</p>",
                        "1. ",
                        "- ",
                        "# ",
                        "> ",
                        "\\",
                        "\\*",
                        "`",
                        "    ",
                        "<!-- c -->",
                        "[a](b)",
                        "![i](j)",
                        "<",
                        "|",
                        "\t",
                        "---",
                        "<div>",
                        "</div>")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Document read(DocumentReader reader, String source) throws Exception {
        return reader.read(source.getBytes(StandardCharsets.UTF_8), "");
    }
}
