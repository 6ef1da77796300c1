package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.evaluation.GoldFolder;
import org.hexapla.evaluation.GoldOfClauses;
import org.hexapla.evaluation.PairPeer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    /** Takes the first segments of two texts for a unit, and nothing else. */
    private static final PairPeer FIRST_ONLY =
            new PairPeer() {
                @Override
                public String name() {
                    return "first";
                }

                @Override
                public List<PairUnit> align(List<String> left, List<String> right) {
                    return List.of(new PairUnit(List.of(0), List.of(0)));
                }
            };

    private final Path folder;
    private final GoldFolder gold;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    EvaluateCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder.resolve("gold");
        this.gold = GoldFolder.sample(this.folder);
    }

    @Test
    void showsARowForEachVariantOfEachSet() {
        assertThat(run(folder.toString())).isZero();

        assertThat(err()).isEmpty();
        assertThat(row("set")).startsWith("set", "documents", "precision", "recall", "F1", "exact");
        assertThat(rows().stream().map(row -> row.get(0)).toList())
                .containsSubsequence("alps-de-fr", "coast/hard", "coast/plain", "inland/plain");
        assertThat(row("coast/plain")).startsWith("coast/plain", "1", "1.000", "1.000", "1.000");
    }

    @Test
    void saysWhereTheWordsOfEachLexiconCameFrom() {
        run(folder.toString(), "--train-on", "inland,names");

        assertThat(out())
                .containsPattern("coast +inland, names\n")
                .containsPattern("inland +names\n");
    }

    @Test
    void learnsNothingWhenToldSo() {
        run(folder.toString(), "--train-on", "inland,names", "--no-lexicon");

        assertThat(out()).containsPattern("coast +–\n").containsPattern("inland +–\n");
    }

    @Test
    void learnsFromAnotherFolderWhenToldSo() throws IOException {
        GoldFolder own = new GoldFolder(folder.resolveSibling("other"));
        own.file("terms/list.tsv", "en\tfr\nharbour\tport\n");

        run(folder.toString(), "--train-on", "terms,inland", "--train-from", own.path().toString());

        assertThat(out()).containsPattern("coast +terms\n");
    }

    @Test
    void evaluatesTheSetsAndVariantsThatAreAskedFor() {
        run(folder.toString(), "--set", "coast,alps-de-fr", "--variant", "hard");

        assertThat(rows().stream().map(row -> row.get(0)))
                .contains("coast/hard")
                .doesNotContain("coast/plain", "inland/plain", "alps-de-fr");
    }

    @Test
    void knowsASetByItsPlaceFromWhicheverFolderItIsRead() {
        run(folder.resolve("coast").resolve("plain").toString());

        assertThat(rows().stream().map(row -> row.get(0))).contains("coast/plain");
    }

    @Test
    void showsEachPairWhenAskedTo() {
        run(folder.toString(), "--set", "coast", "--variant", "plain", "--pairs");

        assertThat(rows().stream().filter(row -> row.get(0).matches("[a-z]{2}-[a-z]{2}")))
                .hasSize(15)
                .contains(List.of("en-ar", "1.000", "1.000", "1.000", "0.667"));
    }

    @Test
    void showsHowFarConfidenceCanBeTrusted() {
        run(folder.toString(), "--set", "coast", "--confidence");

        assertThat(out()).contains("AUC", "wrong in least sure 20 %", "predicted");
        assertThat(rows().stream().map(row -> row.get(0))).contains("all hard", "from 0.9");
    }

    @Test
    void showsWhatEachPartIsWorth() {
        run(folder.toString(), "--set", "inland", "--ablation");

        assertThat(out())
                .contains("everything", "no words", "no anchors", "no lexicon", "one pass")
                .contains("1.000 / 1.000");
    }

    @Test
    void showsWhatItIsWorthToPutTheLeastSureUnitsRight() {
        run(folder.toString(), "--set", "inland", "--review");

        assertThat(out()).contains("looked at", "put right", "realigned");
        assertThat(rows().get(rows().size() - 1)).endsWith("20 %", "1.000", "1.000", "1.000");
    }

    @Test
    void putsOtherAlignersBeside() {
        run(folder.toString(), "--set", "coast", "--variant", "hard,plain");

        assertThat(row("set")).containsSubsequence("segments/s", "first F1", "exact");
        // one of two units in each language
        assertThat(row("coast/plain").subList(7, 9)).containsExactly("0.667", "0.500");
    }

    @Test
    void measuresClausesWhenToldTo() throws IOException {
        GoldOfClauses clauses = clauses();

        assertThat(run(structure(clauses))).isZero();

        assertThat(err()).isEmpty();
        assertThat(row("language"))
                .startsWith("language", "kind", "development", "right kind", "number");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).startsWith("en", "all", "8", "1.000", "1.000"));
        assertThat(out()).doesNotContain("one.txt");
    }

    @Test
    void listsWrongParagraphsOfOneHalfAndOfTheOtherWhenAskedTo() throws IOException {
        GoldOfClauses clauses = clauses();

        run(structure(clauses, "--wrong"));
        assertThat(out()).doesNotContain("two.txt");

        run(structure(clauses, "--wrong", "--held-out", "--markdown"));
        assertThat(out()).contains("| two.txt | held-out | 0 | heading | paragraph |");
    }

    @Test
    void looksForTextsInFurtherFolders() throws IOException {
        GoldOfClauses clauses = clauses();

        int code =
                run(
                        folder.toString(),
                        "--structure",
                        clauses.gold().toString(),
                        "--texts",
                        clauses.texts().toString());

        assertThat(code).isZero();
        assertThat(out()).contains("development");
    }

    @Test
    void saysWhenClausesAreMeasuredAgainstNothing() throws IOException {
        GoldOfClauses clauses = clauses();

        assertThat(run(folder.toString(), "--structure", clauses.texts().toString())).isOne();
        assertThat(err()).contains("there is no gold in it");
        assertThat(run(folder.toString(), "--structure", "nowhere")).isOne();
        assertThat(err()).contains("nowhere: there is no such folder");
        assertThat(run(folder.toString(), "--wrong")).isEqualTo(2);
        assertThat(err()).contains("--structure");
    }

    private GoldOfClauses clauses() throws IOException {
        GoldOfClauses clauses = new GoldOfClauses(folder.resolveSibling("structure"));
        clauses.add("one", "development", GoldOfClauses.HARBOURS, 8, GoldOfClauses.CLAUSES);
        clauses.add("two", "held-out", "Ships\n", 1, "0\theading\t\t\t");
        return clauses;
    }

    private static String[] structure(GoldOfClauses clauses, String... options) {
        return Stream.concat(
                        Stream.of(
                                clauses.texts().toString(),
                                "--structure",
                                clauses.gold().toString()),
                        Stream.of(options))
                .toArray(String[]::new);
    }

    @Test
    void showsHowManyUnitsEachCheckFlagsAndWhatItFinds() {
        String[] hard = {folder.toString(), "--checks", "--set", "coast", "--variant", "hard"};

        assertThat(run(hard)).isZero();

        assertThat(row("units flagged (of 1,000)")).endsWith("coast/hard");
        assertThat(row("units")).containsExactly("units", "6");
        assertThat(row("empty-language")).containsExactly("empty-language", "2 (333.3)");
        assertThat(row("number-mismatch")).containsExactly("number-mismatch", "0 (0.0)");
        assertThat(row("cell emptied")).contains("empty-language", "1.000");
        assertThat(row("number changed"))
                .containsExactly("number changed", "number-mismatch", "1", "1", "1.000");
    }

    @Test
    void checksUndamagedSetsOnlyWhereNoVariantIsNamed() {
        run(folder.toString(), "--checks");

        assertThat(row("units flagged (of 1,000)"))
                .contains("coast/plain", "inland/plain", "alps-de-fr")
                .doesNotContain("coast/hard");
    }

    @Test
    void listsWhatChecksFindByPlace() {
        run(folder.toString(), "--checks", "--set", "coast", "--variant", "hard", "--wrong");

        assertThat(out())
                .contains("coast/hard/harbour\t2\tempty-language\tThere is nothing in Arabic.")
                .doesNotContain("Mr ");
    }

    @Test
    void checksTextsInOneLanguageAndDocumentsThatAreAligned() throws IOException {
        GoldFolder own = new GoldFolder(folder.resolveSibling("own"));
        own.file("texts/port.txt", "The harbour , and the ships (of Hila are old.\n");
        own.file("pairs/port/en.txt", "The harbour has 57 ships.\n");
        own.file("pairs/port/fr.txt", "Le port a 75 navires.\n");

        run(
                folder.toString(),
                "--checks",
                "--set",
                "coast",
                "--in-one-language",
                "en=" + own.path().resolve("texts"),
                "--aligned",
                own.path().resolve("pairs").toString());

        assertThat(row("units flagged (of 1,000)")).endsWith("pairs", "texts (en)");
        assertThat(row("number-mismatch")).endsWith("1 (1000.0)", "0 (0.0)");
        assertThat(row("unbalanced")).endsWith("0 (0.0)", "1 (1000.0)");
        assertThat(row("punctuation")).endsWith("0 (0.0)", "1 (1000.0)");
    }

    @Test
    void saysThatThereIsNothingToCheck() throws IOException {
        Path empty = Files.createDirectory(folder.resolveSibling("empty"));

        assertThat(run(folder.toString(), "--checks", "--aligned", empty.toString())).isOne();
        assertThat(err()).contains(empty + ": there is no document to check in it");
        assertThat(run(folder.toString(), "--checks", "--set", "nowhere")).isOne();
        assertThat(err()).contains("there is no set to check in it");
    }

    @Test
    void writesMarkdown() {
        run(folder.toString(), "--set", "inland", "--markdown");

        assertThat(out())
                .startsWith("| set | documents | precision | recall | F1 | exact | segments/s |")
                .contains("\n|---|---:|")
                .contains("| inland/plain | 1 | 1.000 | 1.000 | 1.000 | 1.000 |");
    }

    @Test
    void writesTheAlignmentsInTheSameLayout() throws IOException {
        Path target = folder.resolveSibling("out");

        assertThat(run(folder.toString(), "-o", target.toString())).isZero();

        assertThat(target.resolve("coast/plain/market.jsonl"))
                .hasContent(
                        """
                        {"ar":[0],"zh":[0],"en":[0],"fr":[0],"ru":[0],"es":[0]}
                        {"ar":[1],"zh":[1],"en":[1],"fr":[1],"ru":[1],"es":[1]}
                        """);
        assertThat(Files.readString(target.resolve("alps-de-fr/hut.ladder"))).contains("]:[");
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(5);
        }
    }

    @Test
    void findsTheSameHoweverOftenItIsAsked() throws IOException {
        Path one = folder.resolveSibling("one");
        Path other = folder.resolveSibling("other");

        run(folder.toString(), "-o", one.toString());
        run(folder.toString(), "-o", other.toString());

        for (String file : List.of("coast/hard/harbour.jsonl", "alps-de-fr/hut.ladder")) {
            assertThat(one.resolve(file)).hasSameTextualContentAs(other.resolve(file));
        }
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path missing = folder.resolve("missing");

        assertThat(run(missing.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + missing + ": there is no such folder\n");
    }

    @Test
    void saysThatAFolderHasNoSets() {
        Path names = folder.resolve("names");

        assertThat(run(names.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + names + ": there is no set to evaluate in it\n");
        assertThat(run(folder.toString(), "--set", "nowhere")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the third line of harbour's segments is the first of Chinese
                "4; zh,0,0,0; there is no column; 1",
                "3; ar,1,1,13,9999,; no stretch of ar.txt; 3",
                "3; ar,1,1,3,20,; no stretch of ar.txt; 3",
                "3; ar,1,1,twelve,20,; \"twelve\" in column \"start\" is no number; 3",
                "3; ar,7,1,13,20,; should be 1; 3",
                "3; ar,1,1,11,13,; is blank; 3",
                "3; de,0,0,0,4,; \"de\" is no column; 3"
            })
    void saysWhatIsWrongInWhichLineOfTheSegments(int line, String with, String reason, int named)
            throws IOException {
        Path segments = folder.resolve("coast/hard/harbour/segments.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(segments));
        if (named == 1) {
            lines.set(0, "lang\tindex\tparagraph\tstart");
        } else {
            lines.set(line - 1, with.replace(',', '\t'));
        }
        Files.write(segments, lines);

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err())
                .startsWith("hexapla: " + segments + ", line " + named + ": ")
                .contains(reason);
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9,0,0,0,0,0; \"ar\" has no segment 9: it has 2",
                "1,-1,0,0,0,0; \"-1\" in column \"zh\" is no number from 0",
                "0,1,1,1,1,1; segment 0 of \"ar\" is in another unit too",
                ",,,,,; the unit is empty"
            })
    void saysWhatIsWrongInWhichLineOfTheGold(String row, String reason) throws IOException {
        Path file = folder.resolve("coast/hard/harbour/gold.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, "1\t" + row.replace(',', '\t'));
        Files.write(file, lines);

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + file + ", line 3: " + reason + "\n");
    }

    @Test
    void saysWhichFileOfADocumentIsMissing() throws IOException {
        Files.delete(folder.resolve("coast/hard/market/segments.tsv"));

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).contains("market/segments.tsv: there is no such file");
    }

    @Test
    void saysWhichTextOfTheGoldIsMissing() throws IOException {
        // without its segments, which would be missed first
        Path market = folder.resolve("coast/hard/market");
        Files.delete(market.resolve("fr.txt"));
        Path segments = market.resolve("segments.tsv");
        List<String> lines = Files.readAllLines(segments);
        Files.write(segments, lines.stream().filter(line -> !line.startsWith("fr")).toList());

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).endsWith("market/gold.tsv, line 2: there is no text in fr.txt\n");
    }

    @Test
    void saysThatATextIsNoUtf8() throws IOException {
        Path text = folder.resolve("coast/hard/market/fr.txt");
        Files.write(text, new byte[] {'a', (byte) 0xe9, 'b'});

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + text + ": it is not UTF-8\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[0]:[7]; there is no segment 7: there are 3",
                "0 1; it is not of the form [0, 1]:[2]",
                "[]:[]; the unit is empty"
            })
    void saysWhatIsWrongInALadder(String line, String reason) throws IOException {
        gold.file("alps-de-fr/hut.gold", "[0]:[0]\n" + line + "\n");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "hexapla: "
                                + folder.resolve("alps-de-fr/hut.gold")
                                + ", line 2: "
                                + reason
                                + "\n");
    }

    @Test
    void asksForLanguagesThatAFoldersNameDoesNotTell() throws IOException {
        gold.file("books/a.src", "Eins.\n");
        gold.file("books/a.tgt", "Un.\n");
        gold.file("books/a.gold", "[0]:[0]\n");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err()).contains("a.gold: ").contains("books-de-fr");
        assertThat(run(folder.toString(), "--pair", "de,fr", "--set", "books", "--pairs")).isZero();
        assertThat(out()).containsPattern("de-fr +1\\.000");
    }

    @Test
    void refusesAPairThatIsNone() {
        assertThat(run(folder.toString(), "--pair", "de")).isEqualTo(2);
        assertThat(run(folder.toString(), "--pair", "de,klingonese")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void measuresSentences() throws IOException {
        gold.file("real/one.txt", "The General Assembly,\n\n1. Notes the rain.\n");

        assertThat(
                        run(
                                folder.toString(),
                                "--sentences",
                                "--set",
                                "coast",
                                "--resolutions",
                                "en=" + folder.resolve("real")))
                .isZero();
        assertThat(out()).containsPattern("zh +Hexapla +0 ").containsPattern("en +Hexapla +1 +0 ");
    }

    @Test
    void refusesOptionsOfSentencesThatDoNotGoTogether() {
        assertThat(run(folder.toString(), "--wrong")).isEqualTo(2);
        assertThat(run(folder.toString(), "--sentences", "--structure", folder.toString()))
                .isEqualTo(2);
        assertThat(run(folder.toString(), "--sentences")).isEqualTo(1);
        assertThat(err()).contains("there is none of the sets ntrex, tico19 in it");
    }

    private int run(String... args) {
        LinesAlignedInOrder tools = new LinesAlignedInOrder();
        List<String> all = new ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(args));
        return new HexaplaCommand(() -> tools, lexicon -> tools, List.of(FIRST_ONLY), out, err)
                .execute(all.toArray(String[]::new));
    }

    /** The rows of all tables. */
    private List<List<String>> rows() {
        return out().lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.strip().split(" {2,}")))
                .toList();
    }

    private List<String> row(String first) {
        return rows().stream().filter(row -> row.get(0).equals(first)).findFirst().orElseThrow();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
