package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexapla.align.Lexicon;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.parallel.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignAllCommandTest {

    private final Path documents;
    private final Path output;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    AlignAllCommandTest(@TempDir Path folder) throws IOException {
        documents = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
    }

    @Test
    void writesAFileADocumentAtTheSamePlace() throws IOException {
        file("one/en.txt", "One.\nTwo.\n");
        file("one/fr.md", "Un.\n");
        file("deep/er/zh-Hans.txt", "一。\n");
        file("deep/er/en.txt", "One.\n");

        int code = run("--with-text");

        assertThat(err()).isEmpty();
        assertThat(code).isZero();
        assertThat(out()).isEmpty();
        assertThat(written()).containsOnlyKeys("deep/er.jsonl", "one.jsonl");
        assertThat(written().get("deep/er.jsonl"))
                .isEqualTo(
                        """
                        {"cells":{"en":[{"index":0,"paragraph":0,"start":0,"end":4,"text":"One."}],"zh-Hans":[{"index":0,"paragraph":0,"start":0,"end":2,"text":"一。"}]},"kind":"paragraph","confidence":0.97}
                        """);
    }

    @Test
    void writesEveryFormat() throws IOException {
        file("one/en.txt", "One.\n");
        file("one/fr.txt", "Un.\n");

        assertThat(run("--format", "tmx")).isZero();
        assertThat(run("--format", "tsv")).isZero();

        assertThat(written().get("one.tmx")).contains("srclang=\"en\"", "<seg>Un.</seg>");
        assertThat(written().get("one.tsv")).isEqualTo("en\tfr\nOne.\tUn.\n");
    }

    @Test
    void passesOverWhatIsNoText() throws IOException {
        file("README.md", "About these documents.");
        file("set/README.md", "About this set.");
        file("set/one/en.txt", "One.\n");
        file("set/one/fr.txt", "Un.\n");
        file("set/one/gold.tsv", "en\tfr\n0\t0\n");
        file("set/one/.DS_Store", "x");
        file(".git/en.txt", "x");
        Files.createDirectories(documents.resolve("empty"));

        assertThat(run()).isZero();
        assertThat(written()).containsOnlyKeys("set/one.jsonl");
        assertThat(err()).isEmpty();
    }

    @Test
    void namesWhatItCannotAlignAndGoesOn() throws IOException {
        file("a-alone/en.txt", "One.\n");
        file("b-twice/en.txt", "One.\n");
        file("b-twice/eng.md", "One.\n");
        file("b-twice/fr.txt", "Un.\n");
        file("c-unknown/english.txt", "One.\n");
        file("c-unknown/fr.txt", "Un.\n");
        file("d-broken/en.txt", "One\0");
        file("d-broken/fr.txt", "Un.\n");
        file("e-format/en.txt", "One.\n");
        file("e-format/fr.xls", "Un.\n");
        file("f-good/en.txt", "One.\n");
        file("f-good/fr.txt", "Un?\n");

        int code = run();

        assertThat(code).isEqualTo(1);
        assertThat(written()).containsOnlyKeys("f-good.jsonl");
        assertThat(err().lines())
                .anyMatch(line -> line.contains("a-alone: ") && line.contains("en.txt"))
                .anyMatch(line -> line.contains("b-twice: ") && line.contains("eng.md"))
                .anyMatch(line -> line.contains("c-unknown: ") && line.contains("english.txt"))
                .anyMatch(line -> line.contains("d-broken: ") && line.contains("byte 0"))
                .anyMatch(line -> line.contains("e-format: ") && line.contains("fr.xls"))
                .filteredOn(line -> line.startsWith("hexapla: warning: "))
                .hasSize(1)
                .allMatch(line -> line.contains("f-good"));
        assertThat(err()).contains("hexapla: 1 of 6 documents are aligned").doesNotContain("\tat ");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        file("one/en.txt", "One.\n");
        file("one/fr.txt", "Un.\n");
        file("two/en.txt", "One.\n");
        file("two/fr.txt", "Un.\n");
        Files.createDirectories(output.resolve("one.jsonl"));

        assertThat(run()).isEqualTo(1);
        assertThat(err()).contains("one.jsonl: it is a folder");
        assertThat(output.resolve("two.jsonl")).exists();
    }

    @Test
    void refusesAFolderWithoutDocuments() throws IOException {
        assertThat(run()).isEqualTo(1);
        assertThat(err()).contains(documents + ": there is no document in it");

        err.reset();
        assertThat(execute("align-all", "-o", output.toString(), documents + "-gone")).isEqualTo(1);
        assertThat(err()).contains("there is no such folder");

        err.reset();
        Path file = file("x.txt", "x");
        assertThat(execute("align-all", "-o", output.toString(), file.toString())).isEqualTo(1);
        assertThat(err()).contains("it is a file");
    }

    @Test
    void neverWritesAmongTheTexts() throws IOException {
        file("one/en.txt", "One.\n");
        file("one/fr.txt", "Un.\n");

        for (Path within : List.of(documents, documents.resolve("out"), documents.resolve("one"))) {
            assertThat(execute("align-all", "-o", within.toString(), documents.toString()))
                    .isEqualTo(2);
        }
        assertThat(documents.resolve("out")).doesNotExist();
        assertThat(execute("align-all", documents.toString())).isEqualTo(2);
        assertThat(run("--threads", "0")).isEqualTo(2);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        for (int story = 0; story < 7; story++) {
            for (String language : List.of("en", "fr", "ru")) {
                file(story + "/" + language + ".txt", story(language, story));
            }
        }
        Path second = output.resolveSibling("second");

        assertThat(real("--threads", "1", "-o", output.toString())).isZero();
        assertThat(real("--threads", "5", "-o", second.toString())).isZero();

        assertThat(read(second)).hasSize(7).isEqualTo(read(output));
    }

    @Test
    void aDocumentIsAlignedWithTheWordsThatOthersTaughtButNotWithItsOwn() throws IOException {
        List<String> english = List.of("apple", "river", "stone");
        List<String> french = List.of("pomme", "fleuve", "pierre");
        for (int story = 0; story < 3; story++) {
            file(story + "/en.txt", english.get(story) + "\n" + "common\n".repeat(9));
            file(story + "/fr.txt", french.get(story) + "\n" + "commun\n".repeat(9));
        }
        List<Lexicon> lexica = new ArrayList<>();
        LinesAlignedInOrder tools = new LinesAlignedInOrder();

        execute(
                () -> tools,
                lexicon -> {
                    lexica.add(lexicon);
                    return tools;
                },
                "align-all",
                "--no-shipped-lexicon",
                "--threads",
                "1",
                "-o",
                output.toString(),
                documents.toString());

        assertThat(lexica.get(0).isEmpty()).isTrue();
        assertThat(lexica).hasSize(4);
        for (int story = 0; story < 3; story++) {
            Lexicon lexicon = lexica.get(story + 1);
            assertThat(translation(lexicon, "common")).isNotEmpty();
            assertThat(translation(lexicon, english.get(story))).isEmpty();
            assertThat(translation(lexicon, english.get((story + 1) % 3))).isNotEmpty();
        }
    }

    private static List<Lexicon.Translation> translation(Lexicon lexicon, String word) {
        return lexicon.translations(Language.ENGLISH, word, Language.FRENCH, 3);
    }

    @Test
    void anErrorWithOneDocumentIsSaidAndEndsNoOther() throws IOException {
        file("bad/en.txt", "boom\n");
        file("bad/fr.txt", "Un.\n");
        file("good/en.txt", "One.\n");
        file("good/fr.txt", "Un.\n");
        LinesAlignedInOrder tools = new LinesAlignedInOrder();
        ParallelAligner fails =
                new ParallelAligner() {
                    @Override
                    public List<ParallelUnit> align(List<SegmentedText> texts) {
                        if (texts.get(0).segments().get(0).text().equals("boom")) {
                            throw new OutOfMemoryError("as far as this test goes");
                        }
                        return tools.align(texts);
                    }
                };

        int code =
                execute(
                        () -> tools,
                        lexicon -> fails,
                        "align-all",
                        "-o",
                        output.toString(),
                        documents.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err()).contains("bad: this takes more memory");
        assertThat(written()).containsOnlyKeys("good.jsonl");
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("align-all"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("-o", output.toString(), documents.toString()));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        LinesAlignedInOrder tools = new LinesAlignedInOrder();
        return execute(() -> tools, lexicon -> tools, arguments);
    }

    /** With the real reader and aligner. */
    private int real(String... options) {
        List<String> arguments = new ArrayList<>(List.of("align-all", "--no-shipped-lexicon"));
        arguments.addAll(List.of(options));
        arguments.add(documents.toString());
        return execute(
                FileTextReader::standard,
                ClauseParallelAligner::knowing,
                arguments.toArray(String[]::new));
    }

    private int execute(
            Supplier<TextReader> reader,
            Function<Lexicon, ParallelAligner> aligners,
            String... arguments) {
        return new HexaplaCommand(reader, aligners, List.of(), out, err).execute(arguments);
    }

    private Path file(String name, String text) throws IOException {
        Path file = documents.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private Map<String, String> written() throws IOException {
        return read(output);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static String story(String language, int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 12; line++) {
            for (int words = 4 + random.nextInt(9); words > 0; words--) {
                int meaning = random.nextInt(60);
                text.append(meaning % 9 == 0 ? "" : language).append(100 + meaning).append("x ");
            }
            if (random.nextInt(6) > 0) {
                text.append(".\n\n");
            }
        }
        return text.toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
