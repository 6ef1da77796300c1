package org.hexapla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReaders;
import org.hexapla.evaluation.StructureEvaluation.Detail;
import org.hexapla.language.SentenceSplitters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureEvaluationTest {

    private final GoldOfClauses gold;

    StructureEvaluationTest(@TempDir Path folder) throws IOException {
        gold = new GoldOfClauses(folder);
    }

    @Test
    void countsWhatIsRightInEachHalf() throws Exception {
        gold.add("a", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        gold.add(
                "b",
                "held-out",
                GoldOfClauses.HARBOURS,
                8,
                with(
                        GoldOfClauses.CLAUSES,
                        "4\tsub-paragraph\tc\t3\t",
                        "5\tsub-paragraph\tb\t6\t",
                        "6\tparagraph\t2\t\t"));

        String report = report();

        assertThat(row(report, "en all"))
                .isEqualTo("en all 8 1.000 1.000 1.000 1.000 8 0.875 0.875 0.875 0.625");
        assertThat(row(report, "en sub-paragraph"))
                .isEqualTo("en sub-paragraph 2 1.000 1.000 1.000 1.000 2 1.000 0.500 0.500 0.000");
        assertThat(row(report, "en paragraph"))
                .isEqualTo("en paragraph 0 – – – – 1 0.000 1.000 1.000 0.000");
    }

    @Test
    void countsTheVerbsThatClausesOpenWithInEachHalf() throws Exception {
        gold.add("a", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        gold.add(
                "b",
                "held-out",
                GoldOfClauses.HARBOURS,
                8,
                with(GoldOfClauses.CLAUSES, "3\toperative\t1\t\turges", "6\toperative\t2\t\t"));

        assertThat(row(report(), "en 3")).isEqualTo("en 3 1.000 1.000 2 0.500 0.500");
    }

    @Test
    void knowsTwoClausesInAParagraphAndOneThatGoesOn() throws Exception {
        gold.add(
                "a",
                "development",
                """
                Resolution 1 (1950) of 2 May 1950
                The Security Council,

                Recalling its ships,

                Decides to sail.
                """,
                3,
                "0\ttitle\t\t\t",
                "0\topening\t\t\t",
                "1\tpreambular\t\t\trecalling",
                "2\tcontinuation\t\t1\t");

        String report = report(Detail.WRONG);

        assertThat(row(report, "en title + opening"))
                .startsWith("en title + opening 1 1.000 1.000 1.000 1.000");
        assertThat(row(report, "a.txt"))
                .isEqualTo("a.txt development 2 continuation of 1 operative");
    }

    @Test
    void takesCapitalsInNumbersForNoDifferenceAndThePlaceOfAParentsRowForOne() throws Exception {
        gold.add(
                "a",
                "development",
                GoldOfClauses.HARBOURS,
                8,
                with(
                        GoldOfClauses.CLAUSES,
                        "4\tsub-paragraph\tA\t3.0\t",
                        "3\toperative\t1\t\trequests"));
        gold.add("b", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);

        assertThat(row(report(), "en all")).startsWith("en all 16 1.000 1.000 1.000 1.000");
    }

    @Test
    void showsWrongParagraphsOfTheHeldOutHalfOnlyWhenAskedTo() throws Exception {
        String[] wrong = with(GoldOfClauses.CLAUSES, "5\tsub-paragraph\tb\t6\t");
        gold.add("a", "development", GoldOfClauses.HARBOURS, 8, wrong);
        gold.add("b", "held-out", GoldOfClauses.HARBOURS, 8, wrong);

        assertThat(report()).doesNotContain("a.txt", "b.txt");
        assertThat(report(Detail.WRONG)).contains("a.txt").doesNotContain("b.txt", "ropes");
        assertThat(row(report(Detail.WRONG, Detail.WRONG_HELD_OUT), "b.txt"))
                .isEqualTo("b.txt held-out 5 sub-paragraph b under 6 sub-paragraph b under 3");
    }

    @Test
    void namesTextsThatAreInNoFolder() throws Exception {
        gold.add("a", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        gold.add("b", "held-out", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        Files.delete(gold.texts().resolve("b.txt"));

        assertThat(row(report(), "b.txt")).isEqualTo("b.txt held-out");

        Files.delete(gold.texts().resolve("a.txt"));

        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("none of its texts was found");
    }

    @Test
    void refusesATextThatHasChanged() throws Exception {
        gold.add("a", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        Files.writeString(
                gold.texts().resolve("a.txt"), GoldOfClauses.HARBOURS.replace("ropes", "sails"));

        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContainingAll("a.tsv", "a.txt has changed since it was annotated");
    }

    @Test
    void refusesATextThatIsReadAsOtherParagraphs() throws Exception {
        gold.add("a", "development", "One.\n\nTwo.\n", 1, "0\tparagraph\t\t\t");

        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("is read as 2 paragraphs, and was annotated as 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0 verse - -     | line 6: there is no kind \"verse\"",
                "1 title - -     | line 6: paragraph 1 can't stand here",
                "0 title - x     | line 6: \"x\" in column \"parent\" is no paragraph",
                "0 title - 7     | line 6: no clause begins at 7",
                "0 title - 0.1   | line 6: no clause begins at 0.1",
                "0 continuation - - | line 6: it has to say in column \"parent\" what goes on here",
                "x title - -     | line 6: \"x\" in column \"paragraph\" is no number from 0",
            })
    void saysWhatIsWrongWithARow(String row, String message) throws Exception {
        gold.rows("a", head("development", "1") + row.replace("-", "").replace(' ', '\t'));

        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "half, '# half: both', neither development nor held-out",
        "half, '', 'there is no line \"# half: …\" at its head'",
        "paragraphs, '# paragraphs: many', '\"many\" is no number of paragraphs'",
        "paragraphs, '# paragraphs: 3', it has rows for 1 of 3 paragraphs",
        "language, '# language: 7', 7",
        "text, '', 'there is no line \"# text: …\" at its head'",
    })
    void saysWhatIsWrongWithAHead(String note, String instead, String message) throws Exception {
        String head = head("development", "1").replaceAll("# " + note + ": .*\n", instead + "\n");
        gold.rows("a", head.replaceAll("(?m)^\n", "") + "0\ttitle\t\t\t");

        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContainingAll("a.tsv", message);
    }

    @Test
    void refusesAFolderWithoutGold() {
        assertThatThrownBy(this::report)
                .isInstanceOf(BrokenGoldException.class)
                .hasMessageContaining("there is no gold in it");
    }

    private static String head(String half, String paragraphs) {
        return String.join(
                "\n",
                "# text: a.txt",
                "# language: en",
                "# half: " + half,
                "# paragraphs: " + paragraphs,
                "paragraph\tkind\tnumber\tparent\tkey",
                "");
    }

    /** The rows with others in place of those of the same paragraphs. */
    private static String[] with(String[] rows, String... others) {
        String[] changed = rows.clone();
        for (String other : others) {
            changed[Integer.parseInt(other.substring(0, other.indexOf('\t')))] = other;
        }
        return changed;
    }

    private String report(Detail... details) throws BrokenGoldException {
        Set<Detail> asked = EnumSet.noneOf(Detail.class);
        asked.addAll(Arrays.asList(details));
        return new StructureEvaluation(
                        DocumentReaders.standard(), new Segmenter(new SentenceSplitters()))
                .evaluate(gold.gold(), List.of(gold.texts()), asked, false);
    }

    private String report() throws BrokenGoldException {
        return report(new Detail[0]);
    }

    /** The one row that begins so, with single blanks. */
    private static String row(String report, String beginning) {
        return report.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .filter(line -> line.startsWith(beginning + " "))
                .reduce(
                        (one, other) -> {
                            throw new AssertionError("two rows: " + one + ", " + other);
                        })
                .orElseThrow(() -> new AssertionError("no row " + beginning + " in\n" + report));
    }
}
