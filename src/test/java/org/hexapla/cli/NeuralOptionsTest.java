package org.hexapla.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.neural.TinyModel;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeuralOptionsTest {

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("aio", "аио"),
                    List.of("eua", "еуа"),
                    List.of("oie", "оие"),
                    List.of("uoa", "уоа"),
                    List.of("iue", "иуе"));

    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Path model;
    private final Path tokenizer;
    private final String left;
    private final String right;

    NeuralOptionsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        TinyModel tiny = new TinyModel(WORDS);
        model = tiny.write(folder);
        tokenizer = tiny.writeTokenizer(folder);
        left = "la=" + Files.writeString(folder.resolve("la.txt"), "aio\neua\noie\nuoa\n");
        right = "uk=" + Files.writeString(folder.resolve("uk.txt"), "аио\nоие\nуоа\nиуе\n");
    }

    @Test
    void anEncoderHasASay() {
        assertThat(run("--neural-model", model, "--neural-tokenizer", tokenizer)).isZero();
        assertThat(out()).isEqualTo("la\tuk\naio\tаио\neua\t\noie\tоие\nuoa\tуоа\n\tиуе\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void withoutOneItIsTheSameAsEver() {
        assertThat(run()).isZero();
        assertThat(out()).contains("aio\tаио\n").doesNotContain("oie\tоие\n");
    }

    @Test
    void aFileThatCannotBeUsedIsNamed() throws IOException {
        Path missing = folder.resolve("none");
        assertThat(run("--neural-model", missing, "--neural-tokenizer", tokenizer)).isEqualTo(1);
        assertThat(err()).isEqualTo("hexapla: " + missing + ": there is no such file\n");

        err.reset();
        Path text = Files.writeString(folder.resolve("text"), "no model");
        assertThat(run("--neural-model", text, "--neural-tokenizer", tokenizer)).isEqualTo(1);
        assertThat(err())
                .startsWith("hexapla: " + text + ": it is no ONNX model")
                .doesNotContain("\tat ");
        assertThat(out()).isEmpty();
    }

    @Test
    void oneFileWithoutTheOtherIsWrongUsage() {
        assertThat(run("--neural-model", model)).isEqualTo(2);
        assertThat(run("--neural-tokenizer", tokenizer)).isEqualTo(2);
        assertThat(err()).contains("--neural-model and --neural-tokenizer need each other");
    }

    @Test
    void whatTheServerCanBeToldOfAnEncoderTheCommandLineCanToo() {
        assertThat(
                        run(
                                "--neural-model",
                                model,
                                "--neural-tokenizer",
                                tokenizer,
                                "--neural-output",
                                "last_hidden_state",
                                "--neural-prefix",
                                "query: ",
                                "--neural-tokens",
                                "64",
                                "--neural-batch",
                                "2",
                                "--neural-weight",
                                "8"))
                .isZero();
        assertThat(out()).contains("oie\tоие\nuoa\tуоа\n");

        out.reset();
        run("--neural-model", model, "--neural-tokenizer", tokenizer, "--neural-weight", "0");
        assertThat(out()).as("no say at all").doesNotContain("oie\tоие\n");

        out.reset();
        run("--neural-model", model, "--neural-tokenizer", tokenizer, "--neural-output", "other");
        assertThat(err()).contains("it has no output other");
    }

    @Test
    void aPrefixStandsBeforeEachSegment() {
        run(
                "--neural-model",
                model,
                "--neural-tokenizer",
                tokenizer,
                "--neural-prefix",
                "iue ",
                "--neural-tokens",
                "1");

        assertThat(out()).as("the prefix alone is left").doesNotContain("oie\tоие\n");
    }

    @Test
    void whatIsSaidOfAnEncoderMustBeInRangeAndNeedsOne() {
        assertThat(run("--neural-prefix", "query: ")).isEqualTo(2);
        assertThat(err()).contains("need --neural-model");

        assertThat(
                        run(
                                "--neural-model",
                                model,
                                "--neural-tokenizer",
                                tokenizer,
                                "--neural-tokens",
                                "0"))
                .isEqualTo(2);
        assertThat(err()).contains("tokens must be 1 or more");
    }

    @Test
    void aDocumentThatTheEncoderFailsOnIsAlignedWithoutIt() throws IOException {
        Path small = new TinyModel(WORDS.subList(0, 1)).write(folder); // of fewer words
        assertThat(run("--neural-model", small, "--neural-tokenizer", tokenizer)).isZero();

        assertThat(out()).contains("aio\tаио\n").doesNotContain("oie\tоие\n");
        assertThat(err()).startsWith("hexapla: warning: ").contains(small + " failed");
    }

    private int run(Object... options) {
        String[] args = new String[options.length + 7];
        args[0] = "align";
        args[1] = "--format";
        args[2] = "tsv";
        args[3] = "--segmentation";
        args[4] = "line";
        for (int k = 0; k < options.length; k++) {
            args[5 + k] = options[k].toString();
        }
        args[args.length - 2] = left;
        args[args.length - 1] = right;
        return new HexaplaCommand(
                        FileTextReader::standard,
                        ClauseParallelAligner::knowing,
                        List.of(),
                        out,
                        err)
                .execute(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
