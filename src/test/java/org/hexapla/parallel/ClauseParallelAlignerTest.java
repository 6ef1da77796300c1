package org.hexapla.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.align.Progress;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.junit.jupiter.api.Test;

class ClauseParallelAlignerTest {

    private static final String ENGLISH =
            "The General Assembly,\n\n1. *Decides* to read it;<sup>1</sup>\n\n<sup>1</sup> See it.\n";
    private static final String FRENCH =
            "L'Assemblée générale,\n\n1. *Décide* de le lire<sup>1</sup>;\n\n<sup>1</sup> Le voir.\n";

    @Test
    void showsTheAlignerWordsWithoutNumbersAndReferences() throws Exception {
        List<AlignableText> seen = new ArrayList<>();
        new ClauseParallelAligner(texts -> rowByRow(texts, seen)).align(both());

        assertThat(seen.get(0).segments())
                .containsExactly(
                        new AlignableSegment("The General Assembly,", "body", "opening", "", "", 0),
                        new AlignableSegment(
                                "Decides to read it;", "body", "operative", "1", "1", 1),
                        new AlignableSegment("See it.", "footnote", "footnote", "1", "", 2));
    }

    @Test
    void refusesUnitsOfALanguageThatHasNoText() throws Exception {
        Aligner aligner = texts -> rowByRow(texts, new ArrayList<>());
        PriorCells known =
                new PriorCells(
                        List.of(),
                        List.of(
                                Map.of(
                                        Language.ENGLISH,
                                        List.of(0),
                                        Language.of("es"),
                                        List.of(0))));

        assertThatThrownBy(
                        () ->
                                new ClauseParallelAligner(aligner)
                                        .align(both(), known, Progress.ignored()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("es");
    }

    @Test
    void givesUnitsBackWithTheirSegmentsAndClauses() throws Exception {
        Aligner aligner = texts -> rowByRow(texts, new ArrayList<>());
        List<ParallelUnit> units = new ClauseParallelAligner(aligner).align(both());

        assertThat(units)
                .extracting(ParallelUnit::kind)
                .containsExactly(ClauseKind.OPENING, ClauseKind.OPERATIVE, ClauseKind.FOOTNOTE);
        assertThat(units.get(1).number()).isEqualTo(Optional.of("1"));
        assertThat(units.get(1).flags()).containsExactly("moved");
        assertThat(units.get(1).cells().get(Language.FRENCH))
                .extracting(Segment::text)
                .containsExactly("1. Décide de le lire1;");
    }

    @Test
    void flagsAUnitInWhichOneLanguageOpensWithAnotherVerb() throws Exception {
        assertThat(flagsOfLast("1. Requests a boat.", "1. Prie les ports.", "1. Pide un barco."))
                .doesNotContain("opening-differs");
        assertThat(flagsOfLast("1. Requests a boat.", "1. Condamne le port.", "1. Pide un barco."))
                .contains("opening-differs");
        assertThat(flagsOfLast("1. Requests a boat.", "1. Condamne le port.", "1. Decide salir."))
                .as("none of which agree")
                .doesNotContain("opening-differs");
        assertThat(flagsOfLast("1. Requests a boat.", "1. Il faut un port.", "1. Pide un barco."))
                .as("one of which opens with no known verb")
                .doesNotContain("opening-differs");
    }

    private static Set<String> flagsOfLast(String english, String french, String spanish)
            throws Exception {
        List<ParallelUnit> units =
                new ClauseParallelAligner(texts -> rowByRow(texts, new ArrayList<>()))
                        .align(
                                List.of(
                                        read(
                                                "The General Assembly,\n\n" + english,
                                                Language.ENGLISH),
                                        read("L'Assemblée générale,\n\n" + french, Language.FRENCH),
                                        read(
                                                "La Asamblea General,\n\n" + spanish,
                                                Language.of("es"))));
        return units.get(1).flags();
    }

    @Test
    void refusesOneTextAndTwoOfALanguage() throws Exception {
        ParallelAligner aligner =
                new ClauseParallelAligner(texts -> rowByRow(texts, new ArrayList<>()));
        SegmentedText text = read(ENGLISH, Language.ENGLISH);

        assertThatThrownBy(() -> aligner.align(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aligner.align(List.of(text, text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<AlignedUnit> rowByRow(List<AlignableText> texts, List<AlignableText> seen) {
        seen.addAll(texts);
        return IntStream.range(0, texts.get(0).segments().size())
                .mapToObj(
                        row ->
                                new AlignedUnit(
                                        texts.stream().map(text -> List.of(row)).toList(),
                                        0.5,
                                        Set.of(AlignedUnit.Flag.MOVED)))
                .toList();
    }

    private static List<SegmentedText> both() throws Exception {
        return List.of(read(ENGLISH, Language.ENGLISH), read(FRENCH, Language.FRENCH));
    }

    private static SegmentedText read(String source, Language language) throws Exception {
        return FileTextReader.standard()
                .read(
                        source.getBytes(StandardCharsets.UTF_8),
                        "text/markdown",
                        language,
                        Segmentation.AUTO)
                .text();
    }
}
