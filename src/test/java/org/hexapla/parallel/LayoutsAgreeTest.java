package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a resolution is set, its PDF yields the clauses of the document that it was made from:
 * parts with headings, an annex with articles, a table and notes included. The files are
 * LibreOffice's own.
 */
class LayoutsAgreeTest {

    private static final TextReader READER = FileTextReader.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wells-block.ar",
                "wells-block.en",
                "wells-hang.en",
                "wells-hang.zh",
                "wells-plain.fr",
                "wells-small.ar",
                "wells-tight.ru",
                "wells-un.es"
            })
    void thePdfYieldsTheClausesOfTheDocument(String name) throws Exception {
        SegmentedText document = read(name, "docx");

        assertThat(document.clauses())
                .extracting(Clause::kind)
                .contains(ClauseKind.MEETING_LINE, ClauseKind.ANNEX, ClauseKind.ARTICLE);
        assertThat(rows(read(name, "pdf"))).isEqualTo(rows(document));
    }

    private static List<String> rows(SegmentedText text) {
        return text.segments().stream().map(segment -> row(text, segment)).toList();
    }

    private static String row(SegmentedText text, Segment segment) {
        Clause clause = text.clauseOf(segment);
        String above = clause.parent().isPresent() ? words(text, clause.parent().getAsInt()) : "";
        return clause.kind()
                + " "
                + clause.number().orElse("")
                + " ["
                + above
                + "] "
                + words(segment.text());
    }

    private static String words(SegmentedText text, int clause) {
        return text.segments().stream()
                .filter(segment -> segment.clause() == clause)
                .map(segment -> words(segment.text()))
                .collect(Collectors.joining(" "));
    }

    /** A PDF doesn't say which blanks keep a line whole, nor that one stands in a number's mark. */
    private static String words(String text) {
        return text.replace('\u00a0', ' ').replaceFirst("^(\\d) -", "$1-");
    }

    private static SegmentedText read(String name, String format) throws Exception {
        String file = name + "." + format;
        String path = "/org/hexapla/document/layouts/" + file;
        try (InputStream stream = LayoutsAgreeTest.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("no fixture " + file);
            }
            return READER.read(
                            stream.readAllBytes(),
                            DocumentReaders.standard().mediaTypeOf(file),
                            Language.of(name.substring(name.length() - 2)),
                            Segmentation.AUTO)
                    .text();
        }
    }
}
