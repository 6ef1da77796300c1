package org.hexapla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    @Test
    void blankLinesPartParagraphsAndPrintedLineEndsDoNot() throws Exception {
        assertThat(texts("One line\nand the next.\r\n \r\n\r\nAnother.\n"))
                .containsExactly("One line\nand the next.", "Another.");
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() throws Exception {
        assertThat(texts("\nOne\nTwo\r\nThree")).containsExactly("One", "Two", "Three");
    }

    @Test
    void aListMarkAfterAStopBeginsAParagraph() throws Exception {
        assertThat(texts("Head\n\nDecides to:\n(a) Go\non;\n(b) Stop.\n2. Asks\n3. again"))
                .containsExactly(
                        "Head", "Decides to:", "(a) Go\non;", "(b) Stop.", "2. Asks\n3. again");
    }

    @Test
    void placesLeadBackToTheFileInCodePoints() throws Exception {
        Document document = read("𝔸𝔹\n\n  大会，\n");
        Paragraph second = document.paragraphs().get(1);

        assertThat(second.index()).isEqualTo(1);
        assertThat(second.source().range(0, 3)).isEqualTo(new SourceRange(6, 9));
    }

    @Test
    void linesKeepTheirNumbersWhenReadAsLines() throws Exception {
        byte[] file = "One\n\n  Two \r\n".getBytes(StandardCharsets.UTF_8);
        List<Paragraph> lines = new LineReader().read(file, "").paragraphs();

        assertThat(lines).extracting(Paragraph::text).containsExactly("One", "Two");
        assertThat(lines).extracting(Paragraph::index).containsExactly(0, 2);
        assertThat(lines.get(1).source().range(0, 3)).isEqualTo(new SourceRange(7, 10));
    }

    private static List<String> texts(String source) throws Exception {
        return read(source).paragraphs().stream().map(Paragraph::text).toList();
    }

    private static Document read(String source) throws Exception {
        return new PlainTextReader().read(source.getBytes(StandardCharsets.UTF_8), "");
    }
}
