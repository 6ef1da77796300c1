package org.hexapla.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconHead;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.dictionary.LanguageTable;
import org.hexapla.document.DocumentReaders;
import org.hexapla.document.UnreadableDocumentException;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon train}: documents and tables in, what they teach of words out. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = {
            "Aligns documents and keeps what they teach of words; units of which the aligner is"
                    + " sure count more.",
            "All is done twice: the second time with what the first taught."
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 nothing can be learned, or a file can't be read or written;"
                    + " 2 wrong usage."
        })
final class LexiconTrainCommand implements Callable<Integer> {

    private static final int ROUNDS = 2;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The lexicon to write.")
    private Path output = Path.of("");

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
            names = "--exclude",
            paramLabel = "PATTERN",
            description = {"Folders to pass over, such as '*-draft'; may be given several times."})
    private List<String> excluded = List.of();

    @Option(
            names = "--least",
            paramLabel = "NUMBER",
            defaultValue = "0.5",
            description = {
                "How often two words must have translated each other to be kept; the default is"
                        + " 0.5, half a sighting."
            })
    private double least = 0.5;

    @Mixin private LexiconOrigin origin = new LexiconOrigin();

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "A lexicon to start from, which is not part of the result; may be given several"
                        + " times."
            })
    private List<Path> earlier = List.of();

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER|TABLE.tsv",
            description = {
                "A folder of documents: each in a folder of its own, at any depth, a file a"
                        + " language (en.txt, fr.md). Or a table whose first row has language"
                        + " tags, parted by tabs; folders may hold such tables too."
            })
    private List<Path> inputs = List.of();

    @Spec private @Nullable CommandSpec spec;

    private final Supplier<TextReader> reader;
    private final Function<Lexicon, ParallelAligner> aligners;
    private final PrintWriter err;

    LexiconTrainCommand(
            Supplier<TextReader> reader,
            Function<Lexicon, ParallelAligner> aligners,
            PrintWriter err) {
        this.reader = reader;
        this.aligners = aligners;
        this.err = err;
    }

    @Override
    public Integer call() throws BadInputException {
        Lexicon known = Lexicon.empty();
        for (Path file : earlier) {
            known = known.plus(LexiconFiles.read(file).lexicon());
        }
        Sources sources = sources();
        TextReader texts = reader.get();
        Round round = new Round(texts, known, known, this::warn);
        for (int turn = 0; turn < ROUNDS; turn++) {
            if (turn > 0) {
                // what is odd was said the first time
                round = new Round(texts, known, known.plus(round.trainer.lexicon()), none -> {});
            }
            for (DocumentFolder document : sources.documents) {
                round.learn(document);
            }
            for (Path table : sources.tables) {
                round.learn(table);
            }
        }
        Lexicon lexicon = round.trainer.lexicon().pruned(least);
        if (lexicon.isEmpty()) {
            throw new BadInputException(inputs.get(0), "there is nothing in it to learn from");
        }
        LexiconFiles.write(output, head(), lexicon);
        err.printf(
                "hexapla: %d documents with %d units and %d rows of tables taught %d pairs of"
                        + " languages %d pairs of words%n",
                round.documents,
                round.units,
                round.rows,
                lexicon.pairs().size(),
                lexicon.pairs().stream().mapToLong(lexicon::size).sum());
        err.flush();
        return CommandLine.ExitCode.OK;
    }

    private LexiconHead head() {
        return LexiconFiles.head(
                HexaplaCommand.arguments(Objects.requireNonNull(spec)),
                origin.sourcesOr(inputs.stream().map(Path::toString).toList()),
                origin.licences());
    }

    private Sources sources() throws BadInputException {
        Sources sources = new Sources();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                DocumentFolder.walk(input, this::isText, excluded, sources);
            } else {
                sources.tables.add(input);
            }
        }
        return sources;
    }

    private boolean isText(String name) {
        if (segmentation == Segmentation.LINE) {
            return !name.endsWith(".tsv");
        }
        try {
            DocumentReaders.standard().mediaTypeOf(name);
            return true;
        } catch (UnreadableDocumentException otherFormat) {
            return false;
        }
    }

    private void warn(String message) {
        err.println("hexapla: warning: " + message);
        err.flush();
    }

    /** What there is to learn from. */
    private static final class Sources implements DocumentFolder.Found {
        final List<DocumentFolder> documents = new ArrayList<>();
        final List<Path> tables = new ArrayList<>();

        @Override
        public void document(DocumentFolder document) {
            documents.add(document);
        }

        @Override
        public void other(Path file) throws BadInputException {
            if (file.toString().endsWith(".tsv")) {
                try (InputStream in = Files.newInputStream(file)) {
                    if (LanguageTable.isOne(in)) {
                        tables.add(file);
                    }
                } catch (IOException unreadable) {
                    throw new BadInputException(file, FileErrors.reason(unreadable));
                }
            }
        }
    }

    /** One time through all sources. */
    private final class Round {
        final LexiconTrainer trainer;
        private final TextFiles files;
        private final ParallelAligner aligner;
        private final Consumer<String> warnings;
        private int documents;
        private long units;
        private long rows;

        Round(TextReader texts, Lexicon known, Lexicon start, Consumer<String> warnings) {
            this.trainer = new LexiconTrainer(known);
            this.files = new TextFiles(texts, DocumentReaders.standard(), warnings);
            this.aligner = aligners.apply(start);
            this.warnings = warnings;
        }

        void learn(DocumentFolder document) {
            List<SegmentedText> texts = new ArrayList<>();
            for (LanguageFile file : document.files()) {
                try {
                    texts.addAll(files.read(List.of(file), segmentation));
                } catch (BadInputException broken) {
                    warnings.accept(broken.getMessage() + "; it is left out");
                }
            }
            if (texts.size() < 2) {
                warnings.accept(document.path() + ": there are no two texts to align");
                return;
            }
            for (ParallelUnit unit : aligner.align(texts)) {
                trainer.add(unit.words(), unit.confidence());
                units++;
            }
            documents++;
        }

        void learn(Path table) throws BadInputException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
                LanguageTable.read(
                        in,
                        new LanguageTable.Listener() {
                            @Override
                            public void row(Map<Language, String> texts, double weight) {
                                trainer.add(texts, weight);
                                rows++;
                            }

                            @Override
                            public void skipped(long line, String reason) {
                                warnings.accept(
                                        table
                                                + ": line "
                                                + line
                                                + ": "
                                                + reason
                                                + "; it is left out");
                            }
                        });
            } catch (IOException unreadable) {
                throw new BadInputException(table, FileErrors.reason(unreadable));
            }
        }
    }
}
