package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hexapla.exchange.CreationTool;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HexaplaCommandTest {

    private static final String ENGLISH =
            "The delegations met in the morning to discuss the report of the working group on water"
                    + " and health. They agreed that the measures taken in the last two years had"
                    + " been of great use to the countries of the region, and that more could be"
                    + " done with the help of the funds that had been promised by the members.";

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final String english;
    private final String french;
    private final String chinese;

    HexaplaCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        english = "en=" + file("text.en.txt", "One 𠀋.\nTwo\tand two.\n");
        french = "fr=" + file("text.fr.md", "Un.\nDeux & deux.\nTrois.\n");
        chinese = "zh-Hans=" + file("text.zh.HTML", "一。\n");
    }

    @Test
    void writesAUnitALineWithPlacesInCodePoints() {
        int code = run("align", english, french, chinese);

        assertThat(code).isZero();
        assertThat(err()).isEmpty();
        assertThat(out())
                .isEqualTo(
                        """
                        {"cells":{"en":[{"index":0,"paragraph":0,"start":0,"end":6}],"fr":[{"index":0,"paragraph":0,"start":0,"end":3}],"zh-Hans":[{"index":0,"paragraph":0,"start":0,"end":2}]},"kind":"paragraph","confidence":0.97}
                        {"cells":{"en":[{"index":1,"paragraph":1,"start":7,"end":19}],"fr":[{"index":1,"paragraph":1,"start":4,"end":16}]},"kind":"paragraph","confidence":0.97}
                        {"cells":{"fr":[{"index":2,"paragraph":2,"start":17,"end":23}]},"kind":"paragraph","confidence":0.97}
                        """);
    }

    @Test
    void givesTextsWhenAskedTo() {
        run("align", "--with-text", english, chinese);

        assertThat(out()).contains("\"text\":\"One 𠀋.\"", "\"text\":\"一。\"");
    }

    @Test
    void writesTmxFromEnglish() {
        int code = run("align", "--format", "tmx", french, english);

        assertThat(code).isZero();
        assertThat(out())
                .contains(
                        "srclang=\"en\"",
                        "segtype=\"sentence\"",
                        "creationtool=\"Hexapla\"",
                        "<seg>Deux &amp; deux.</seg>")
                .containsSubsequence("xml:lang=\"en\"", "xml:lang=\"fr\"");
    }

    @Test
    void writesTmxFromTheFirstLanguageWhereThereIsNoEnglish() {
        run("align", "--format=TMX", "--segmentation", "line", french, chinese);

        assertThat(out()).contains("srclang=\"fr\"", "segtype=\"block\"");
    }

    @Test
    void writesATableWithAColumnALanguage() {
        int code = run("align", "--format", "tsv", french, english);

        assertThat(code).isZero();
        assertThat(out()).isEqualTo("fr\ten\nUn.\tOne 𠀋.\nDeux & deux.\tTwo and two.\nTrois.\t\n");
    }

    @Test
    void writesAFileAndLeavesNothingElseBesideIt() throws IOException {
        Path target = folder.resolve("out.jsonl");
        Files.writeString(target, "old");

        int code = run("align", "-o", target.toString(), english, french);

        assertThat(code).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(target)).startsWith("{\"cells\"").endsWith("}\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void leavesTheOldFileWhenATextCannotBeRead() throws IOException {
        Path target = folder.resolve("out.jsonl");
        Files.writeString(target, "old");
        Path broken = file("broken.txt", "One\0");

        int code = run("align", "-o", target.toString(), english, "fr=" + broken);

        assertThat(code).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + broken + ": byte 0 is no text\n");
        assertThat(Files.readString(target)).isEqualTo("old");
    }

    @Test
    void tellsWarningsApartFromTheResult() throws IOException {
        Path odd = file("odd.md", "Quoi ?");

        int code = run("align", english, "fr=" + odd);

        assertThat(code).isZero();
        assertThat(err()).isEqualTo("hexapla: warning: " + odd + ": It asks text/markdown.\n");
    }

    @Test
    void tellsThatTextsAreNoTranslationsOfEachOther() throws IOException {
        String words = "en=" + file("a.txt", story(1, "en"));
        String others = "fr=" + file("b.txt", story(2, "fr"));
        Path target = folder.resolve("out.jsonl");

        int code =
                new HexaplaCommand(
                                FileTextReader::standard,
                                ClauseParallelAligner::knowing,
                                List.of(),
                                out,
                                err)
                        .execute(
                                "align",
                                "--no-shipped-lexicon",
                                "-o",
                                target.toString(),
                                words,
                                others);

        assertThat(code).isZero();
        assertThat(err())
                .contains(
                        "hexapla: warning: The texts don't look like translations of each other:"
                                + " en, fr.");
    }

    private static String story(int number, String language) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 40; line++) {
            for (int words = 4 + random.nextInt(9); words > 0; words--) {
                int meaning = random.nextInt(300);
                text.append(language);
                text.append((char) ('a' + meaning % 20)).append((char) ('a' + meaning / 20));
                text.append(' ');
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    @Test
    void saysWhichFileIsMissing() {
        Path missing = folder.resolve("missing.txt");

        assertThat(run("align", english, "fr=" + missing)).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + missing + ": there is no such file or folder\n");
    }

    @Test
    void namesAllFilesThatCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path blank = file("text.es.txt", " ");
        Path archive = folder.resolve("doc.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("zh.txt", "ru.txt", "ar.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        (name.startsWith("zh") ? "One.\n" : " \n")
                                .getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(runReading("align", "fr=" + missing, english, blank + "", archive + ""))
                .isEqualTo(1);
        assertThat(err().lines().filter(line -> !line.contains("warning")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("hexapla: " + missing + ": "),
                        line -> assertThat(line).startsWith("hexapla: " + blank + ": "),
                        line -> assertThat(line).startsWith("hexapla: " + archive + "/ru.txt: "),
                        line -> assertThat(line).startsWith("hexapla: " + archive + "/ar.txt: "));
    }

    @Test
    void saysThatAFolderIsNoFile() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub.txt"));

        assertThat(run("align", english, "fr=" + sub)).isEqualTo(1);
        assertThat(err()).contains(sub + ": it is a folder");
        assertThat(run("align", "-o", sub.toString(), english, french)).isEqualTo(1);
        err.reset();
        Path without = Files.createDirectory(folder.resolve("without-ending"));
        assertThat(run("align", english, "fr=" + without)).isEqualTo(1);
        assertThat(err()).contains(without + ": it is a folder");
    }

    @Test
    void saysWhichEndingsItAccepts() throws IOException {
        Path word = file("text.xls", "x");

        assertThat(run("align", english, "fr=" + word)).isEqualTo(1);
        assertThat(err()).contains(word.toString(), "htm, html", "md", "txt");
    }

    @Test
    void takesAnyFileForLinesWhereLinesAreAligned() throws IOException {
        Path lines = file("corpus.fr", "Un.\n");

        assertThat(run("align", "--segmentation", "line", english, "fr=" + lines)).isZero();
    }

    @Test
    void aFilesNameTellsItsLanguageWhereTheArgumentDoesNot() throws IOException {
        Path spanish = file("resolution_Spanish.txt", "Uno.\n");

        int code = run("align", "--format=tsv", folder.resolve("text.en.txt") + "", spanish + "");

        assertThat(code).isZero();
        assertThat(err()).isEmpty();
        assertThat(out()).startsWith("en\tes\nOne");
    }

    @Test
    void theLanguageIsGuessedFromATextAndThatIsSaid() throws IOException {
        Path unnamed = file("resolution.txt", ENGLISH);

        int code = runReading("align", "--format=tsv", french, unnamed + "");

        assertThat(code).isZero();
        assertThat(out()).startsWith("fr\ten\n");
        assertThat(err()).contains(unnamed + ": The language is guessed from the text: en");
    }

    @Test
    void saysWhichFilesLanguageCannotBeTold() throws IOException {
        Path unnamed = file("resolution.txt", "Short.");

        assertThat(runReading("align", french, unnamed + "")).isEqualTo(1);
        assertThat(err()).contains(unnamed + ": Can't tell which language");
    }

    @Test
    void takesAnArchiveOfTexts() throws IOException {
        Path archive = folder.resolve("doc.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("doc/en.txt"));
            zip.write("One.\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("doc/fr.txt"));
            zip.write("Un.\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("align", "--format=tsv", archive + "")).isZero();
        assertThat(out()).isEqualTo("en\tfr\nOne.\tUn.\n");
        assertThat(run("align", archive + "", english)).isEqualTo(1);
        assertThat(err()).contains("there are two texts in \"en\"");
    }

    @Test
    void oneTextAloneIsNothingToAlign() {
        assertThat(run("align", folder.resolve("text.en.txt") + "")).isEqualTo(1);
        assertThat(err()).contains("text.en.txt: there is one text alone");
    }

    private int runReading(String... args) {
        return new HexaplaCommand(
                        FileTextReader::standard,
                        ClauseParallelAligner::knowing,
                        List.of(),
                        out,
                        err)
                .execute(args);
    }

    @Test
    void saysThatTheOutputsFolderIsMissing() {
        Path target = folder.resolve("none").resolve("out.tmx");

        assertThat(run("align", "-o", target.toString(), english, french)).isEqualTo(1);
        assertThat(err()).contains(target + ": there is no folder " + folder.resolve("none"));
    }

    @Test
    void neverWritesOverAText() throws IOException {
        Path text = folder.resolve("text.en.txt");

        assertThat(run("align", "-o", text.toString(), english, french)).isEqualTo(2);
        assertThat(Files.readString(text)).startsWith("One");
    }

    static List<List<String>> wrongUsages() {
        return List.of(
                List.of(),
                List.of("aline"),
                List.of("align"),
                List.of("align", "en=a.txt"),
                List.of("align", "en=a.txt", "=b.txt"),
                List.of("align", "en=a.txt", "fr="),
                List.of("align", "en=a.txt", "english-text=b.txt"),
                List.of("align", "en=a.txt", "EN=b.txt"),
                List.of("align", "--format", "pdf", "en=a.txt", "fr=b.txt"),
                List.of("align", "--segmentation", "word", "en=a.txt", "fr=b.txt"),
                List.of("align", "--colour", "en=a.txt", "fr=b.txt"),
                List.of("align", "en=a.txt", "fr=b.txt", "-o"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void refusesWrongUsage(List<String> args) {
        assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("hexapla: ").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void saysWhatIsWrongWithAnArgumentThatHasNoPlace() {
        run("align", "en=a.txt", "fr=b.txt", "xx=c.txt");
        assertThat(err()).startsWith("hexapla: xx=c.txt: ").doesNotContain("Unmatched");

        err.reset();
        run("aline");
        assertThat(err())
                .startsWith("hexapla: \"aline\" is no command; there are align, align-all");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(run("align", "--help")).isZero();
        assertThat(out())
                .contains("Without a command the program is the server")
                .contains("hexapla align", "--segmentation=auto|paragraph|line", "[LANGUAGE=]FILE");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out()).isEqualTo("Hexapla " + CreationTool.hexapla().version() + "\n");
    }

    private int run(String... args) {
        LinesAlignedInOrder tools = new LinesAlignedInOrder();
        return new HexaplaCommand(() -> tools, lexicon -> tools, List.of(), out, err).execute(args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
