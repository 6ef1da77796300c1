package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.exchange.ParallelUnitWriter;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.parallel.TextReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code align}: the texts of one document in, its aligned units out. */
@Command(
        name = "align",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = "Aligns the texts of one document, each in another language.",
        footerHeading = "%nFormats:%n",
        footer = {
            "  jsonl  a unit a line: for each language its segments, with their places in the"
                    + " file in code points, and the unit's confidence from 0 to 1",
            "  tmx    TMX 1.4, from English if there is an English text, else from the first"
                    + " language given",
            "  tsv    a unit a row, a language a column; tabs and line breaks in a text become"
                    + " blanks",
            "",
            "Exit codes: 0 done; 1 a file can't be read, aligned or written; 2 wrong usage."
        })
final class AlignCommand implements Callable<Integer> {

    @Option(
            names = "--segmentation",
            paramLabel = "auto|paragraph|line",
            defaultValue = "auto",
            description = {
                "What is aligned: sentences within clauses (auto, the default), paragraphs, or"
                        + " lines as they are."
            })
    private Segmentation segmentation = Segmentation.AUTO;

    @Option(
            names = "--format",
            paramLabel = "jsonl|tmx|tsv",
            defaultValue = "jsonl",
            description = "The output's format; the default is jsonl.")
    private OutputFormat format = OutputFormat.JSONL;

    @Option(names = "--with-text", description = "jsonl: give each segment's text too.")
    private boolean withText;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, instead of standard output.")
    private @Nullable Path output;

    @Mixin private NeuralOptions neural = new NeuralOptions();

    @Parameters(
            arity = "2..*",
            paramLabel = "LANGUAGE=FILE",
            converter = LanguageFile.Converter.class,
            description = {
                "A language tag (BCP 47) and the file of its text: en=resolution.txt. Two or more;"
                        + " plain text, Markdown or HTML by the ending of the name."
            })
    private List<LanguageFile> files = List.of();

    @Spec private @Nullable CommandSpec spec;

    private final Supplier<TextReader> reader;
    private final Supplier<ParallelAligner> aligner;
    private final OutputStream out;
    private final PrintWriter err;

    AlignCommand(
            Supplier<TextReader> reader,
            Supplier<ParallelAligner> aligner,
            OutputStream out,
            PrintWriter err) {
        this.reader = reader;
        this.aligner = aligner;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInputException {
        checkArguments();
        List<SegmentedText> texts =
                new TextFiles(reader.get(), DocumentReaders.standard(), this::warn)
                        .read(files, segmentation);
        List<ParallelUnit> units = neural.with(aligner, own -> own.align(texts));
        if (output == null) {
            Output.toStream(out, stream -> write(units, stream));
        } else {
            Output.toFile(output, stream -> write(units, stream));
        }
        return CommandLine.ExitCode.OK;
    }

    private void checkArguments() {
        if (neural.incomplete()) {
            throw wrongUsage("--neural-model and --neural-tokenizer need each other");
        }
        Set<Language> languages = new HashSet<>();
        for (LanguageFile file : files) {
            if (!languages.add(file.language())) {
                throw wrongUsage("there are two texts in \"" + file.language() + "\"");
            }
            if (output != null && isSame(output, file.path())) {
                throw wrongUsage(output + " can't be a text and the output too");
            }
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException oneIsNotThere) {
            return false;
        }
    }

    private void write(List<ParallelUnit> units, OutputStream stream) throws IOException {
        OutputFormat.Request request =
                new OutputFormat.Request(
                        files.stream().map(LanguageFile::language).toList(),
                        segmentation,
                        withText,
                        Instant.now(),
                        omission -> warn("unit " + omission.unit() + ": " + omission.reason()));
        try (ParallelUnitWriter writer = format.open(stream, request)) {
            for (ParallelUnit unit : units) {
                writer.write(unit);
            }
        }
    }

    private void warn(String message) {
        err.println("hexapla: warning: " + message);
        err.flush();
    }
}
