package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lexica on the command line, with the readers and the aligner that it has in use. */
class LexiconCommandTest {

    private static final int WORDS = 24;

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    LexiconCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatDocumentsTaughtAlignsAnother() throws IOException {
        document("docs/one", 0);
        document("docs/more/two", 7);
        Path lexicon = folder.resolve("learned.lexicon");

        assertThat(run("lexicon", "train", folder.resolve("docs").toString(), "-o", lexicon))
                .isZero();

        assertThat(err()).contains("2 documents", "1 pairs of languages");
        assertUnitsAreFoundWithIt(lexicon);
    }

    @Test
    void aTableTeachesAsWell() throws IOException {
        StringBuilder table = new StringBuilder("id-no\tfr\ten\n");
        for (int line = 0; line < WORDS; line++) {
            table.append(line)
                    .append('\t')
                    .append(sentence("fr", line, 3))
                    .append('\t')
                    .append(sentence("en", line, 3))
                    .append('\n');
        }
        table.append("a row that is too short\n");
        file("tables/memory.tsv", table.toString());
        Path lexicon = folder.resolve("learned.lexicon");

        assertThat(run("lexicon", "train", folder.resolve("tables"), "-o", lexicon)).isZero();

        assertThat(err()).contains("24 rows", "line 26: it has 1 columns instead of 3");
        assertUnitsAreFoundWithIt(lexicon);
    }

    @Test
    void aDictionaryTeachesAsWell() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            words.append(word("en", word)).append('\t').append(word("fr", word)).append('\n');
        }
        Path dictionary = file("words.tsv", words + "a line without a tab\n");
        Path lexicon = folder.resolve("imported.lexicon");

        assertThat(
                        run(
                                "lexicon",
                                "import",
                                dictionary,
                                "--source",
                                "en",
                                "--target",
                                "fr",
                                "-o",
                                lexicon))
                .isZero();

        assertThat(err())
                .contains("line 25 is left out: there is no tab", "24 entries, 1 lines left out");
        assertUnitsAreFoundWithIt(lexicon);
    }

    private void assertUnitsAreFoundWithIt(Path lexicon) throws IOException {
        // sentences of one length, of which French lacks one: only words tell which
        List<Integer> lines = List.of(1, 5, 6, 10, 13, 17, 20, 22);
        List<Integer> fewer = new ArrayList<>(lines);
        fewer.remove(2);
        Path english = lines("text.en.txt", "en", lines);
        Path french = lines("text.fr.txt", "fr", fewer);
        StringBuilder right = new StringBuilder();
        for (int line : lines) {
            right.append(sentence("en", line, 5))
                    .append('\t')
                    .append(fewer.contains(line) ? sentence("fr", line, 5) : "")
                    .append('\n');
        }

        assertThat(align(english, french)).isNotEqualTo(right.toString());
        assertThat(align(english, french, "--lexicon", lexicon)).isEqualTo(right.toString());
    }

    private String align(Path english, Path french, Object... more) {
        List<Object> args =
                new ArrayList<>(
                        List.of(
                                "align",
                                "--format",
                                "tsv",
                                "--segmentation",
                                "line",
                                "--no-shipped-lexicon",
                                "en=" + english,
                                "fr=" + french));
        args.addAll(List.of(more));
        out.reset();
        assertThat(run(args.toArray())).as(err()).isZero();
        return out().replaceFirst("en\tfr\n", "");
    }

    @Test
    void foldersCanBeLeftOut() throws IOException {
        document("docs/one", 0);
        document("docs/one-draft", 7);

        run("lexicon", "train", folder.resolve("docs"), "--exclude", "*-draft", "-o", lexicon());

        assertThat(err()).contains("1 documents with 24 units");
    }

    @Test
    void aBrokenTextIsLeftOutAndTheOthersAreLearned() throws IOException {
        document("docs/one", 0);
        Files.write(folder.resolve("docs/one/es.txt"), new byte[] {0, 1, 2});

        assertThat(run("lexicon", "train", folder.resolve("docs"), "-o", lexicon())).isZero();

        assertThat(err()).contains("es.txt", "left out").containsOnlyOnce("left out");
    }

    @Test
    void theHeadSaysHowItWasMade() throws IOException {
        document("docs/one", 0);
        run(
                "lexicon",
                "train",
                folder.resolve("docs"),
                "--sources",
                "own words, 2026",
                "--licence",
                "CC0",
                "-o",
                lexicon());

        assertThat(run("lexicon", "show", lexicon())).isZero();

        assertThat(out())
                .contains(
                        "command: hexapla lexicon train " + folder.resolve("docs"),
                        "--sources 'own words, 2026' --licence CC0",
                        "tool: Hexapla ",
                        "source: own words, 2026\n",
                        "licence: CC0\n",
                        "en-fr ");
    }

    @Test
    void showsWhatTranslatesAWord() throws IOException {
        Path dictionary = file("words.tsv", "lamp\tlampe\nlamp\tphare\t3\n");
        run("lexicon", "import", dictionary, "--source=en", "--target=fr", "-o", lexicon());

        run("lexicon", "show", lexicon(), "--word", "LAMP");

        assertThat(out()).isEqualTo("en-fr: phare 0.75, lampe 0.25\n");
    }

    @Test
    void saysThatAWordIsNotKnown() {
        assertThat(run("lexicon", "show", "--word", "qwertz")).isZero();

        assertThat(out()).isEqualTo("No translation of \"qwertz\" is known.\n");
    }

    @Test
    void showsTheShippedLexiconIfNothingElseIsNamed() {
        assertThat(run("lexicon", "show")).isZero();

        assertThat(out()).contains("licence: ", "fr-ru ", "ar-zh ");
    }

    @Test
    void addsLexicaUp() throws IOException {
        Path one = importOf("one.tsv", "lamp\tlampe\n", "CC0");
        Path two = importOf("two.tsv", "sea\tmer\nlamp\tlampe\n", "CC BY 4.0");

        assertThat(run("lexicon", "merge", one, two, "-o", lexicon())).isZero();

        run("lexicon", "show", lexicon());
        run("lexicon", "show", lexicon(), "--word", "sea", "--language", "en");
        assertThat(out())
                .contains("source: one.tsv\n", "source: two.tsv\n", "licence: CC0\n")
                .contains("licence: CC BY 4.0\n", "en-fr 2\n", "en-fr: mer 1.00\n");
    }

    @Test
    void importsCedictAndFreeDictTogether() throws IOException {
        Path cedict = file("cedict.u8", "# CC-CEDICT\r\n燈 灯 [deng1] /lamp/\r\n");
        Path tei =
                file(
                        "eng-fra.tei",
                        "<TEI><teiHeader><title>English-French dictionary</title></teiHeader><text>"
                                + "<body><entry><form><orth>lamp</orth></form><cit type='trans'>"
                                + "<quote>lampe</quote></cit></entry></body></text></TEI>");

        assertThat(run("lexicon", "import", cedict, tei, "-o", lexicon())).isZero();

        run("lexicon", "show", lexicon(), "--word", "lamp", "--language", "en");
        assertThat(out()).isEqualTo("en-fr: lampe 1.00\nen-zh: 灯 0.50, 燈 0.50\n");
    }

    @Test
    void refusesADictionaryOfWhichMostCannotBeRead() throws IOException {
        Path letter = file("letter.tsv", "Dear all,\nthis is\tno dictionary.\nYours,\nX\n");

        assertThat(run("lexicon", "import", letter, "--source=en", "--target=fr", "-o", lexicon()))
                .isEqualTo(1);

        assertThat(err()).contains(letter + ": of its lines 3 can't be read");
        assertThat(lexicon()).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithALexicon() throws IOException {
        Path text = file("text.txt", "One.\n");

        int code = run("align", "--lexicon", text, "en=" + text, "fr=" + text);

        assertThat(code).isEqualTo(1);
        assertThat(err()).contains(text + ": it is no lexicon");
        assertThat(run("lexicon", "show", folder.resolve("none"))).isEqualTo(1);
        assertThat(err()).contains("there is no such file");
    }

    @Test
    void writesNothingWhereNothingCanBeLearned() throws IOException {
        Files.createDirectories(folder.resolve("docs/empty"));
        file("docs/notes.txt", "No language.\n");

        assertThat(run("lexicon", "train", folder.resolve("docs"), "-o", lexicon())).isEqualTo(1);

        assertThat(err()).contains("docs: there is nothing in it to learn from");
        assertThat(lexicon()).doesNotExist();
    }

    static Stream<List<String>> wrongUsages() {
        return Stream.of(
                List.of("lexicon"),
                List.of("lexicon", "learn"),
                List.of("lexicon", "train", "docs"),
                List.of("lexicon", "train", "-o", "a.lexicon"),
                List.of("lexicon", "import", "a.tsv"),
                List.of("lexicon", "import", "a.tsv", "-o", "b", "--source", "english"),
                List.of("lexicon", "import", "a.tsv", "-o", "b", "--weight", "0"),
                List.of("lexicon", "merge", "a", "-o", "b"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void refusesWrongUsage(List<String> args) {
        assertThat(run(args.toArray())).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("hexapla: ").contains("--help");
    }

    private Path importOf(String name, String words, String licence) throws IOException {
        Path file = file(name, words);
        Path lexicon = folder.resolve(name + ".lexicon");
        run(
                "lexicon",
                "import",
                file,
                "--source=en",
                "--target=fr",
                "--sources",
                name,
                "--licence",
                licence,
                "-o",
                lexicon);
        return lexicon;
    }

    private Path lexicon() {
        return folder.resolve("a.lexicon");
    }

    /** A document of two invented languages, a sentence a paragraph. */
    private void document(String name, int turn) throws IOException {
        List<Integer> lines = Stream.iterate(0, line -> line + 1).limit(WORDS).toList();
        for (String language : List.of("en", "fr")) {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(sentence(language, line, 3 + turn)).append("\n\n"));
            file(name + "/" + language + ".txt", text.toString());
        }
    }

    private Path lines(String name, String language, List<Integer> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(sentence(language, line, 5)).append('\n'));
        return file(name, text.toString());
    }

    /** Four words; which ones depends on the line and on how far they lie apart. */
    private static String sentence(String language, int line, int apart) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < 4; k++) {
            text.append(word(language, (line + k * k * apart) % WORDS)).append(k < 3 ? " " : ".");
        }
        return text.toString();
    }

    /** A word of an invented language; none resembles its translation. */
    private static String word(String language, int number) {
        String first = language.equals("en") ? "bdgk" : "lmnr";
        String second = language.equals("en") ? "aeiouy" : "uoieya";
        return ""
                + first.charAt(number / 6)
                + second.charAt(number % 6)
                + (language.equals("en") ? "tk" : "sf");
    }

    private int run(Object... args) {
        return new HexaplaCommand(
                        FileTextReader::standard,
                        ClauseParallelAligner::knowing,
                        List.of(),
                        out,
                        err)
                .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
