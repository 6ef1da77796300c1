package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.Mark;
import org.hexapla.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One invented resolution, given in any two formats, yields the same clauses and segments,
 * character for character, but for what a format can't hold. The files of an office are
 * LibreOffice's own.
 */
class FormatsAgreeTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "ar", "zh");
    private static final TextReader READER = FileTextReader.standard();

    /** What a format may be unable to hold. */
    private enum Lack {
        /** No italics. */
        ITALICS,
        /** No raised figures, so that a note can't be tied to what refers to it. */
        REFERENCES,
        /** The end of a line inside a paragraph looks like the end of a paragraph. */
        LINE_BREAKS,
        /** A heading is set in bold type, and nothing else says that it is one. */
        HEADINGS,
        /** Blanks at which no line ends look like others. */
        NO_BREAK_BLANKS,
        /** The blank between a number that is counted and the sign behind it isn't printed. */
        BLANKS_IN_NUMBERS
    }

    /** A format, by the ending of its files. */
    private enum Format {
        DOCX,
        DOC,
        ODT,
        RTF,
        PDF,
        HTML,
        MD,
        TXT,
        /** Akoma Ntoso. */
        XML;

        Set<Lack> lacks(String language) {
            return switch (this) {
                // LibreOffice writes no italics of Arabic into RTF
                case RTF -> language.equals("ar") ? EnumSet.of(Lack.ITALICS) : Set.of();
                case PDF -> {
                    Set<Lack> lacks =
                            EnumSet.of(Lack.LINE_BREAKS, Lack.HEADINGS, Lack.NO_BREAK_BLANKS);
                    if (language.equals("ar")) {
                        lacks.add(Lack.BLANKS_IN_NUMBERS);
                    }
                    yield lacks;
                }
                case TXT -> EnumSet.of(Lack.ITALICS, Lack.REFERENCES, Lack.LINE_BREAKS);
                default -> Set.of();
            };
        }
    }

    /**
     * A segment with its clause.
     *
     * @param opens whether it is the first of its clause
     * @param above the first segment of the clause's parent; empty where it has none
     */
    private record Row(
            ClauseKind kind,
            String number,
            boolean opens,
            String above,
            String text,
            String after,
            List<Mark> marks) {}

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (Format one : Format.values()) {
                for (Format other : Format.values()) {
                    if (one.compareTo(other) < 0) {
                        pairs.add(Arguments.of(language, one, other));
                    }
                }
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void anyTwoFormatsYieldTheSameClauses(String language, Format one, Format other)
            throws Exception {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        lacks.addAll(one.lacks(language));
        lacks.addAll(other.lacks(language));

        assertThat(rows(language, other, lacks)).isEqualTo(rows(language, one, lacks));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theClausesAreThoseOfTheResolution(String language) throws Exception {
        SegmentedText text = read(language, Format.DOCX);

        assertThat(text.clauses())
                .extracting(clause -> clause.kind() + clause.number().map(" "::concat).orElse(""))
                .startsWith("MASTHEAD", "MASTHEAD", "MASTHEAD", "MASTHEAD", "MASTHEAD", "TITLE")
                .containsSubsequence("OPENING", "PREAMBULAR", "PREAMBULAR", "OPERATIVE 1")
                .containsSubsequence("OPERATIVE 2", "SUB_PARAGRAPH i", "SUB_PARAGRAPH ii")
                .endsWith("OPERATIVE 4", "MEETING_LINE", "FOOTNOTE 1", "FOOTNOTE 2", "FOOTNOTE 3");
        assertThat(text.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.FOOTNOTE)
                .allMatch(note -> note.parent().isPresent());
    }

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    private static List<Row> rows(String language, Format format, Set<Lack> lacks)
            throws Exception {
        SegmentedText text = read(language, format);
        List<Row> rows = new ArrayList<>();
        int last = -1;
        for (Segment segment : text.segments()) {
            Clause clause = text.clauseOf(segment);
            boolean opens = clause.index() != last;
            rows.add(row(text, clause, segment, opens, lacks));
            last = clause.index();
        }
        return rows;
    }

    private static Row row(
            SegmentedText text, Clause clause, Segment segment, boolean opens, Set<Lack> lacks) {
        boolean lines =
                switch (clause.kind()) {
                    case MASTHEAD, MEETING_LINE -> lacks.contains(Lack.LINE_BREAKS);
                    default -> false;
                };
        boolean note = clause.kind() == ClauseKind.FOOTNOTE;
        boolean tied = !(note && lacks.contains(Lack.REFERENCES));
        String above =
                tied && clause.parent().isPresent()
                        ? first(text, clause.parent().getAsInt(), lacks)
                        : "";
        return new Row(
                clause.kind(),
                clause.number().orElse(""),
                lines || opens,
                above,
                words(segment, lacks),
                lines ? "" : segment.after(),
                marks(clause, segment, lacks));
    }

    private static String first(SegmentedText text, int clause, Set<Lack> lacks) {
        return text.segments().stream()
                .filter(segment -> segment.clause() == clause)
                .map(segment -> words(segment, lacks))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Segment segment, Set<Lack> lacks) {
        String text =
                lacks.contains(Lack.NO_BREAK_BLANKS)
                        ? segment.text().replace('\u00a0', ' ')
                        : segment.text();
        return lacks.contains(Lack.BLANKS_IN_NUMBERS) ? text.replaceFirst("^(\\d) -", "$1-") : text;
    }

    private static List<Mark> marks(Clause clause, Segment segment, Set<Lack> lacks) {
        boolean heading = clause.kind() == ClauseKind.TITLE && lacks.contains(Lack.HEADINGS);
        int shift = segment.text().length() - words(segment, lacks).length();
        return segment.marks().stream()
                .filter(
                        mark ->
                                switch (mark.kind()) {
                                    case ITALIC -> !lacks.contains(Lack.ITALICS);
                                    case FOOTNOTE_REFERENCE -> !lacks.contains(Lack.REFERENCES);
                                    case BOLD -> !heading;
                                })
                .map(mark -> mark.shifted(-shift))
                .toList();
    }

    private static SegmentedText read(String language, Format format) throws Exception {
        String name = language + "." + format.name().toLowerCase(Locale.ROOT);
        return READER.read(
                        fixture(name),
                        DocumentReaders.standard().mediaTypeOf(name),
                        Language.of(language),
                        Segmentation.AUTO)
                .text();
    }

    private static byte[] fixture(String name) throws IOException {
        String path = "/org/hexapla/document/formats/" + name;
        try (InputStream stream = FormatsAgreeTest.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IOException("no fixture " + name);
            }
            return stream.readAllBytes();
        }
    }
}
