package org.hexapla.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hexapla.document.Document;
import org.hexapla.document.MarkdownReader;
import org.hexapla.document.Paragraph;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/** What holds of every text, however it is cut. */
class SegmentationTest {

    private static final Segmenter SEGMENTER = new Segmenter(new SentenceSplitters());

    @Property(tries = 200)
    void segmentsJoinedAreTheParagraphs(
            @ForAll("files") String source,
            @ForAll("languages") Language language,
            @ForAll Segmentation segmentation)
            throws Exception {
        Document document = read(source);
        SegmentedText text = SEGMENTER.segment(document, language, segmentation);
        Map<Integer, String> joined = new TreeMap<>();
        for (Segment segment : text.segments()) {
            joined.merge(segment.paragraph(), segment.text() + segment.after(), String::concat);
        }

        assertThat(joined.values())
                .containsExactlyElementsOf(
                        document.paragraphs().stream().map(Paragraph::text).toList());
    }

    @Property(tries = 200)
    void segmentsAreInOrderAndNeverBlank(
            @ForAll("files") String source, @ForAll("languages") Language language)
            throws Exception {
        SegmentedText text = SEGMENTER.segment(read(source), language, Segmentation.AUTO);
        int clause = 0;
        for (Segment segment : text.segments()) {
            assertThat(segment.text()).isNotBlank().isEqualTo(segment.text().strip());
            assertThat(segment.clause()).isBetween(clause, clause + 1);
            assertThat(segment.marks()).allMatch(mark -> mark.end() <= segment.text().length());
            clause = segment.clause();
        }
        assertThat(clause).isEqualTo(text.clauses().size() - 1);
    }

    @Provide
    Arbitrary<Language> languages() {
        return Arbitraries.of(Language.OFFICIAL);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "The General Assembly,",
                        "大会，",
                        "إن الجمعية العامة،",
                        "L'Assemblée générale ,",
                        "Recalling it,",
                        "1. Decides: ",
                        "(a) one; ",
                        "(i) two; and ",
                        "Stop. Go. ",
                        "。",
                        "！",
                        "<sup>1</sup>",
                        "<sup>1</sup> See it.",
                        "\n\n",
                        "\n",
                        "  \n",
                        "74th plenary meeting",
                        "20 December 2004",
                        "Annex",
                        "A",
                        "1",
                        " ",
                        "𝔸.",
                        "“Yes.” ",
                        "# ",
                        "59/187. Title")
                .list()
                .ofMaxSize(25)
                .map(parts -> "x " + String.join("", parts));
    }

    private static Document read(String source) throws Exception {
        return new MarkdownReader().read(source.getBytes(StandardCharsets.UTF_8), "");
    }
}
