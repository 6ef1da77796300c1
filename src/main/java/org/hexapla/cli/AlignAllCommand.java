package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.hexapla.align.Lexicon;
import org.hexapla.document.DocumentReaders;
import org.hexapla.parallel.ParallelAligner;
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

/** {@code align-all}: a folder of documents in, a file of aligned units a document out. */
@Command(
        name = "align-all",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = {
            "Aligns the documents of a folder: each in a folder of its own, at any depth, a file a"
                    + " language (en.txt, fr.md).",
            "All are aligned twice, the second time with the words that the other documents"
                    + " taught."
        },
        footer = {
            "",
            "A document that can't be aligned is named, and the others go on.",
            "Exit codes: 0 all done; 1 a document can't be read, aligned or written; 2 wrong usage."
        })
final class AlignAllCommand implements Callable<Integer> {

    @Mixin private AlignOptions options = new AlignOptions();

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many documents to align at once; all cores are used by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUTDIR",
            required = true,
            description = "The folder to write to; it is made if it isn't there.")
    private Path output = Path.of("");

    @Parameters(paramLabel = "DIR", description = "The folder with the documents.")
    private Path folder = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    private final Supplier<TextReader> reader;
    private final Function<Lexicon, ParallelAligner> aligners;
    private final LongFunction<ProgressDisplay> displays;

    /**
     * The command.
     *
     * @param displays shows how many of so many steps are done
     */
    AlignAllCommand(
            Supplier<TextReader> reader,
            Function<Lexicon, ParallelAligner> aligners,
            LongFunction<ProgressDisplay> displays) {
        this.reader = reader;
        this.aligners = aligners;
        this.displays = displays;
    }

    @Override
    public Integer call() throws BadInputException {
        options.neural().check(this::wrongUsage);
        DocumentTree tree = DocumentTree.of(folder);
        checkOutput();
        Lexicon lexicon = options.lexica().lexicon();
        int all = tree.documents().size() + tree.refused().size();
        int written;
        try (ProgressDisplay display =
                displays.apply(CollectionAligner.steps(tree.documents().size()))) {
            for (DocumentTree.Refusal refusal : tree.refused()) {
                display.tell("hexapla: " + refusal.name() + ": " + refusal.reason());
            }
            written =
                    options.neural()
                            .with(
                                    aligners,
                                    warning -> display.tell("hexapla: warning: " + warning),
                                    chosen ->
                                            new CollectionAligner(
                                                            reading(),
                                                            chosen,
                                                            writing(),
                                                            outcome -> show(outcome, display))
                                                    .align(tree.documents(), lexicon, threads));
        }
        if (written < all) {
            throw new BadInputException(
                    written
                            + " of "
                            + all
                            + " documents are aligned; what is wrong with the others is said above");
        }
        return CommandLine.ExitCode.OK;
    }

    private void checkOutput() throws BadInputException {
        if (threads < 1) {
            throw wrongUsage("--threads must be 1 or more");
        }
        try {
            if (Files.exists(output) && !Files.isDirectory(output)) {
                throw new BadInputException(output, "it is a file, not a folder to write to");
            }
            Path existing = output.toAbsolutePath().normalize();
            while (!Files.exists(existing)) {
                existing = Objects.requireNonNull(existing.getParent());
            }
            if (existing.toRealPath().startsWith(folder.toRealPath())) {
                throw wrongUsage(output + " is within " + folder + "; write to another folder");
            }
            Files.createDirectories(output);
        } catch (IOException unwritable) {
            throw new BadInputException(output, FileErrors.reason(unwritable));
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private CollectionAligner.Reading reading() {
        TextReader texts = reader.get();
        DocumentReaders formats = DocumentReaders.standard();
        return (document, warnings) ->
                new TextFiles(texts, formats, warnings)
                        .read(document.files(), options.segmentation());
    }

    private CollectionAligner.Writing writing() {
        Instant created = Instant.now();
        return (document, units, warnings) -> {
            Path file = output.resolve(document.name() + "." + options.ending());
            try {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
            } catch (IOException unwritable) {
                throw new BadInputException(file, FileErrors.reason(unwritable));
            }
            Output.toFile(
                    file,
                    stream ->
                            options.write(
                                    units,
                                    document.files().stream().map(LanguageFile::language).toList(),
                                    created,
                                    warning -> warnings.accept(document.name() + ", " + warning),
                                    stream));
        };
    }

    private static void show(CollectionAligner.Outcome outcome, ProgressDisplay display) {
        for (String warning : outcome.warnings()) {
            display.tell("hexapla: warning: " + warning);
        }
        outcome.failure()
                .ifPresent(
                        failure ->
                                display.tell(
                                        "hexapla: " + outcome.document().name() + ": " + failure));
        display.step();
    }
}
