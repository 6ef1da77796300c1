package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.document.DocumentReaders;
import org.hexapla.evaluation.SentenceEvaluation.Detail;
import org.hexapla.evaluation.SentenceEvaluation.Resolutions;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEvaluationTest {

    /** Splits behind every blank, in English alone. */
    private static final SplitterPeer BLANKS =
            new SplitterPeer() {
                @Override
                public String name() {
                    return "blanks";
                }

                @Override
                public Optional<SentenceSplitter> of(Language language) {
                    return language.tag().equals("en")
                            ? Optional.of(paragraph -> places(paragraph, ' '))
                            : Optional.empty();
                }
            };

    private final Path folder;
    private final GoldFolder gold;

    /** Texts with bars, where the splitter that is measured splits them. */
    private final List<String> marked = new ArrayList<>();

    SentenceEvaluationTest(@TempDir Path folder) {
        this.folder = folder;
        gold = new GoldFolder(folder);
    }

    /** English has a sentence within its second segment, and its last segment is none. */
    @BeforeEach
    void aText() throws IOException {
        text("sea/plain/a/en.txt", "𠀋 sails. |It rains. |It stops.\n\nShips: |a boat\n");
        text("sea/plain/a/fr.txt", "Oui. Non.\n");
        gold.file(
                "sea/plain/a/segments.tsv",
                """
                lang\tindex\tparagraph\tstart\tend
                en\t0\t0\t0\t8
                en\t1\t0\t9\t28
                en\t2\t1\t30\t36
                en\t3\t1\t37\t43
                fr\t0\t0\t0\t4
                fr\t1\t0\t5\t9
                """);
    }

    @Test
    void countsTheBoundariesOfEachSplitter() throws Exception {
        String report = report(Optional.empty(), List.of());

        assertThat(row(report, "en Hexapla"))
                .isEqualTo("en Hexapla 2 0.667 1.000 0.800 2 0.667 1.000 0.800");
        assertThat(row(report, "fr Hexapla"))
                .isEqualTo("fr Hexapla 1 0.000 0.000 0.000 1 0.000 0.000 0.000");
        assertThat(row(report, "en blanks")).startsWith("en blanks 2 0.286 1.000 0.444");
        assertThat(report).doesNotContain("fr blanks");
    }

    @Test
    void takesPeoplesWordForWhatIsASentence() throws Exception {
        gold.file(
                "judged.tsv",
                "document\tlang\tbegins\tinside\nsea/plain/a\ten\t19\t37\nelsewhere\ten\t3\t\n");

        String report = report(Optional.of(folder.resolve("judged.tsv")), List.of(), Detail.WRONG);

        assertThat(row(report, "en Hexapla"))
                .isEqualTo("en Hexapla 2 0.667 1.000 0.800 2 0.667 1.000 0.800");
        assertThat(row(report, "sea/plain/a/en.txt")).isEqualTo("sea/plain/a/en.txt invented 37");
        assertThat(report).doesNotContain("boat", "rains");
    }

    @Test
    void findsBoundariesThatAreMissed() throws Exception {
        gold.file("judged.tsv", "document\tlang\tbegins\tinside\nsea/plain/a\ten\t13,19\t37\n");

        String report = report(Optional.of(folder.resolve("judged.tsv")), List.of(), Detail.WRONG);

        assertThat(report).containsPattern("sea/plain/a/en.txt +missed +13\n");
    }

    @Test
    void measuresSpeedWhenAskedTo() throws Exception {
        assertThat(report(Optional.empty(), List.of())).doesNotContain("M characters/s");
        assertThat(report(Optional.empty(), List.of(), Detail.SPEED)).contains("M characters/s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en # 1. Notes the rain. |The ships sail. # 1 0 0 0 0 0 0",
                "en # 1. Notes document A/59/503/Add. |2 of the Council. # 1 1 1 0 0 0 0",
                "en # 1. Notes A/59|/503 of the Council. # 1 1 1 0 0 0 0",
                "en # 1. Notes the year 1990/91.|The ships sail. # 1 0 0 0 0 0 0",
                "en # 1. Notes chap. |III of the report. # 1 1 0 1 0 0 0",
                "en # 1. Notes the words of John D. |Salt. # 1 1 0 1 0 0 0",
                "en # 1. Notes: the rain; (a) |the ships. # 1 1 0 0 1 0 0",
                "en # 1. Notes the rain; |the ships. # 1 1 0 0 0 1 0",
                "en # 1. Notes the rain; |and (b) the ships. # 1 0 0 0 0 0 0",
                "en # 1. Notes the rain |and the ships. # 1 1 0 0 0 0 1",
                "en # 1. Notes the rain. |and the ships. # 1 1 0 0 0 0 1",
                "fr # 1. Prend note du chap. |III du rapport. # 1 1 0 1 0 0 0",
                "ru # 1. просит г-на Соль см. |Доклад. # 1 1 0 1 0 0 0",
            })
    void countsWrongSplitsByKind(String language, String clause, String counts) throws Exception {
        text("real/one.txt", "The General Assembly,\n\n" + clause + "\n");

        String report =
                report(
                        Optional.empty(),
                        List.of(new Resolutions(Language.of(language), folder.resolve("real"))));

        assertThat(report.lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(language + " Hexapla 1 " + counts);
    }

    @Test
    void namesTheFileAndThePlaceOfAWrongSplit() throws Exception {
        text("real/one.txt", "𠀋.\n\n1. Notes the rain; |the ships.\n");
        text("real/README.md", "Not a resolution; |but words.\n");

        String report =
                report(
                        Optional.empty(),
                        List.of(new Resolutions(Language.of("en"), folder.resolve("real"))),
                        Detail.WRONG);

        assertThat(report)
                .containsPattern("one\\.txt +semicolon +23\n")
                .doesNotContain("README", "ships");
    }

    @Test
    void saysWhatIsMissingOrBroken() throws IOException {
        assertThatThrownBy(() -> report(Optional.of(folder.resolve("no.tsv")), List.of()))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("no.tsv");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(
                        () ->
                                report(
                                        Optional.empty(),
                                        List.of(new Resolutions(Language.of("en"), empty))))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("there is no text to read in it");
        gold.file("sea/plain/a/segments.tsv", "lang\tparagraph\tstart\tend\nen\t0\t0\t99\n");
        assertThatThrownBy(() -> report(Optional.empty(), List.of()))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContainingAll("segments.tsv, line 2", "from 0 to 99 is no stretch");
        Files.delete(folder.resolve("sea/plain/a/segments.tsv"));
        assertThatThrownBy(() -> report(Optional.empty(), List.of()))
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("there is none of the sets sea in it");
    }

    private String report(Optional<Path> judged, List<Resolutions> real, Detail... details)
            throws BrokenGoldException {
        return new SentenceEvaluation(
                        DocumentReaders.standard(),
                        new SentenceSplitters(language -> this::bars),
                        List.of(BLANKS))
                .evaluate(folder, Set.of("sea"), judged, real, Set.of(details), false);
    }

    /** Writes a text without its bars, and has it split at them. */
    private void text(String path, String withBars) throws IOException {
        marked.add(withBars);
        gold.file(path, withBars.replace("|", ""));
    }

    /** The places in a paragraph around which a marked text has a bar, by some letters. */
    private List<Integer> bars(String paragraph) {
        List<Integer> places = new ArrayList<>();
        for (String text : marked) {
            for (int bar : places(text, '|')) {
                String before = text.substring(Math.max(0, bar - 7), bar - 1).replace("|", "");
                String after = text.substring(bar, Math.min(text.length(), bar + 3));
                int found = paragraph.indexOf(before + after);
                if (found >= 0) {
                    places.add(found + before.length());
                }
            }
        }
        return places;
    }

    private static List<Integer> places(String text, char sign) {
        List<Integer> places = new ArrayList<>();
        for (int place = text.indexOf(sign); place >= 0; place = text.indexOf(sign, place + 1)) {
            places.add(place + 1);
        }
        return places;
    }

    /** The one row that begins so, with single blanks. */
    private static String row(String report, String beginning) {
        return report.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> line.startsWith(beginning))
                .reduce(
                        (one, other) -> {
                            throw new AssertionError("two rows: " + one + ", " + other);
                        })
                .orElseThrow(() -> new AssertionError("no row " + beginning + " in\n" + report));
    }
}
