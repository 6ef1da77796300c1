package org.hexapla.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.language.Language.CHINESE;
import static org.hexapla.language.Language.ENGLISH;
import static org.hexapla.language.Language.FRENCH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.document.Mark;
import org.hexapla.document.SourceRange;
import org.hexapla.exchange.TranslationUnit.Property;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;
import org.junit.jupiter.api.Test;

class TranslationUnitsTest {

    private static final Instant TIME = Instant.parse("2004-12-20T00:00:00Z");
    private static final Mark ITALIC = new Mark(Mark.Kind.ITALIC, 0, 3);

    @Test
    void joinsACellsSegmentsAsTheFileHasThemAndMovesTheirMarks() {
        ParallelUnit unit =
                unit(
                        Map.of(
                                ENGLISH,
                                List.of(
                                        segment(0, 0, "One.", "  ", ITALIC),
                                        segment(1, 0, "Two.", "", ITALIC))));

        assertThat(units(ENGLISH).next(unit).variants())
                .containsExactly(
                        new Variant(
                                ENGLISH,
                                "One.  Two.",
                                List.of(ITALIC, new Mark(Mark.Kind.ITALIC, 6, 9))));
    }

    @Test
    void addsNoBlankWhereTheFileHasNone() {
        ParallelUnit unit =
                unit(Map.of(CHINESE, List.of(segment(0, 0, "一。", ""), segment(1, 0, "二。", ""))));

        assertThat(units(CHINESE).next(unit).variants())
                .containsExactly(new Variant(CHINESE, "一。二。", List.of()));
    }

    @Test
    void partsParagraphsByABlank() {
        ParallelUnit unit =
                unit(
                        Map.of(
                                ENGLISH,
                                List.of(segment(0, 0, "Title", ""), segment(1, 1, "goes on", ""))));

        assertThat(units(ENGLISH).next(unit).variants())
                .containsExactly(new Variant(ENGLISH, "Title goes on", List.of()));
    }

    @Test
    void takesTheLanguagesThatAreAskedForInTheirOrderAndNumbersTheUnits() {
        ParallelUnit unit =
                unit(
                        Map.of(
                                ENGLISH, List.of(segment(0, 0, "One", "")),
                                CHINESE, List.of(segment(0, 0, "一", "")),
                                FRENCH, List.of(segment(0, 0, "Un", ""))));
        TranslationUnits units = units(FRENCH, ENGLISH);

        assertThat(units.next(unit).variants())
                .extracting(Variant::language)
                .containsExactly(FRENCH, ENGLISH);
        assertThat(units.next(unit).id()).isEqualTo("2");
    }

    @Test
    void saysWhatIsKnownOfTheUnit() {
        TranslationUnit unit =
                units(ENGLISH).next(unit(Map.of(ENGLISH, List.of(segment(0, 0, "One", "")))));

        assertThat(unit.properties())
                .containsExactly(
                        new Property("kind", "sub-paragraph"),
                        new Property("number", "a"),
                        new Property("confidence", "0.3333"),
                        new Property("flag", "moved"),
                        new Property("flag", "scattered"));
        assertThat(unit.creator()).contains("Hexapla");
        assertThat(unit.created()).contains(TIME);
        assertThat(unit.changed()).isEmpty();
    }

    @Test
    void jsonLinesHoldKindNumberAndFlags() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLinesWriter writer = new JsonLinesWriter(out, List.of(ENGLISH), false)) {
            writer.write(unit(Map.of(ENGLISH, List.of(segment(0, 0, "One", "")))));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"cells\":{\"en\":[{\"index\":0,\"paragraph\":0,\"start\":0,\"end\":3}]},"
                                + "\"kind\":\"sub-paragraph\",\"number\":\"a\",\"confidence\":0.3333,"
                                + "\"flags\":[\"moved\",\"scattered\"]}\n");
    }

    private static TranslationUnits units(Language... languages) {
        return new TranslationUnits(List.of(languages), Optional.of("Hexapla"), Optional.of(TIME));
    }

    private static ParallelUnit unit(Map<Language, List<Segment>> cells) {
        return new ParallelUnit(
                ClauseKind.SUB_PARAGRAPH,
                Optional.of("a"),
                cells,
                1 / 3.0,
                Set.of("scattered", "moved"));
    }

    private static Segment segment(
            int index, int paragraph, String text, String after, Mark... marks) {
        SourceRange source = new SourceRange(0, text.length());
        return new Segment(index, 0, paragraph, source, text, after, List.of(marks));
    }
}
