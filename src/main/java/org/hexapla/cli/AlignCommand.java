package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexapla.align.Lexicon;
import org.hexapla.align.Progress;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.DocumentReaders;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.ParallelAlignment;
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

    @Mixin private AlignOptions options = new AlignOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, instead of standard output.")
    private @Nullable Path output;

    @Parameters(
            arity = "1..*",
            paramLabel = "[LANGUAGE=]FILE",
            converter = TextArgument.Converter.class,
            description = {
                "A language tag (BCP 47) and the file of its text: en=resolution.txt. Two or more,"
                        + " or one zip archive of them; of a format by the ending of the name."
                        + " Without a tag the file's name tells the language (resolution.en.txt),"
                        + " or it is guessed from the text."
            })
    private List<TextArgument> files = List.of();

    @Spec private @Nullable CommandSpec spec;

    private final Supplier<TextReader> reader;
    private final Function<Lexicon, ParallelAligner> aligners;
    private final OutputStream out;
    private final PrintWriter err;

    AlignCommand(
            Supplier<TextReader> reader,
            Function<Lexicon, ParallelAligner> aligners,
            OutputStream out,
            PrintWriter err) {
        this.reader = reader;
        this.aligners = aligners;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInputException {
        checkArguments();
        Lexicon lexicon = options.lexica().lexicon();
        List<SegmentedText> texts = texts();
        ParallelAlignment alignment =
                options.neural()
                        .with(
                                aligners,
                                this::warn,
                                chosen -> chosen.apply(lexicon).align(texts, Progress.ignored()));
        alignment.warnings().forEach(warning -> warn(warning.detail()));
        List<ParallelUnit> units = alignment.units();
        if (output == null) {
            Output.toStream(out, stream -> write(units, texts, stream));
        } else {
            Output.toFile(output, stream -> write(units, texts, stream));
        }
        return CommandLine.ExitCode.OK;
    }

    /** The texts of all files, two or more, each in another language. */
    private List<SegmentedText> texts() throws BadInputException {
        TextFiles reading = new TextFiles(reader.get(), DocumentReaders.standard(), this::warn);
        Map<Language, Path> paths = new HashMap<>();
        List<SegmentedText> texts = new ArrayList<>();
        RefusedInput refused = new RefusedInput();
        for (TextArgument file : files) {
            try {
                for (SegmentedText text : read(file, reading)) {
                    Path other = paths.putIfAbsent(text.language(), file.path());
                    if (other != null) {
                        throw new BadInputException(
                                file.path(),
                                "there are two texts in \""
                                        + text.language()
                                        + "\", here and in "
                                        + other);
                    }
                    texts.add(text);
                }
            } catch (BadInputException bad) {
                refused.add(bad);
            }
        }
        refused.check();
        if (texts.size() < 2) {
            throw new BadInputException(
                    files.get(0).path(), "there is one text alone; two can be aligned");
        }
        return texts;
    }

    private List<SegmentedText> read(TextArgument file, TextFiles reading)
            throws BadInputException {
        return file.language().isPresent()
                ? reading.read(
                        List.of(new LanguageFile(file.language().get(), file.path())),
                        options.segmentation())
                : reading.readUnnamed(file.path(), options.segmentation());
    }

    private void checkArguments() {
        options.neural().check(this::wrongUsage);
        if (files.size() == 1 && files.get(0).language().isPresent()) {
            throw wrongUsage("give the texts of two languages or more");
        }
        Set<Language> languages = new HashSet<>();
        for (TextArgument file : files) {
            if (file.language().isPresent() && !languages.add(file.language().get())) {
                throw wrongUsage("there are two texts in \"" + file.language().get() + "\"");
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

    private void write(List<ParallelUnit> units, List<SegmentedText> texts, OutputStream stream)
            throws IOException {
        options.write(
                units,
                texts.stream().map(SegmentedText::language).toList(),
                Instant.now(),
                this::warn,
                stream);
    }

    private void warn(String message) {
        err.println("hexapla: warning: " + message);
        err.flush();
    }
}
