package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hexapla.align.AlignableText;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long text costs time in proportion: each of these takes minutes where something is squared. */
class LongTextsTest {

    private static final int LENGTH = 1_100_000;

    /** No measure of speed: what grows with the square of the length would go on for minutes. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource({
        "text/html, 'word <sup>1</sup> '",
        "text/html, 'Word ends.<sup>1</sup> '",
        "text/html, 'Word;<sup>1</sup><br>(a) '",
        "text/html, 'Word;<br>(a) '",
        "text/html, '<i>W<sup>1</sup>'",
        "text/html, <br>",
        "text/html, <p>Word.</p>",
        "text/html, 'a &#000000000000000000000000000000000000000000000065; '",
        "text/markdown, 'word <sup>1</sup> '",
        "text/markdown, 'Word ends.[^1] '",
        "text/markdown, '<sup>1 '",
        "text/plain, 'Word ends. '",
    })
    void areReadAndMadeAlignableInAFewSeconds(String mediaType, String stretch) {
        String text = "Begin " + stretch.repeat(LENGTH / stretch.length()) + "end";

        AlignableText alignable = assertTimeoutPreemptively(HANGS, () -> read(text, mediaType));

        assertThat(alignable.segments()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<b>, </i>", "<sup>, 1</sup>"})
    void areReadSoThoughTheirTagsDoNotMatch(String opening, String closing) {
        int times = LENGTH / (opening.length() + closing.length());
        String text = "Begin " + opening.repeat(times) + closing.repeat(times) + " end";

        AlignableText alignable =
                assertTimeoutPreemptively(HANGS, () -> read(text, "text/markdown"));

        assertThat(alignable.segments()).isNotEmpty();
    }

    private static AlignableText read(String text, String mediaType) throws Exception {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        SegmentedText read =
                FileTextReader.standard()
                        .read(file, mediaType, Language.ENGLISH, Segmentation.AUTO)
                        .text();
        return AlignableTexts.of(read);
    }
}
