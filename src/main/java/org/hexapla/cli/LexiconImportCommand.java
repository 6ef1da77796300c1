package org.hexapla.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconTrainer;
import org.hexapla.dictionary.DictionaryEntry;
import org.hexapla.dictionary.DictionaryFormat;
import org.hexapla.dictionary.DictionaryListener;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code lexicon import}: dictionaries in, a lexicon out. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = "Makes a lexicon of dictionaries.",
        footerHeading = "%nFormats, which are told from the content; any may be packed (gz):%n",
        footer = {
            "  table   word, translation and, if need be, how often it was seen, parted by tabs",
            "  CEDICT  CC-CEDICT and its kin: traditional simplified [pinyin] /gloss/gloss/",
            "  TEI     FreeDict",
            "",
            "Exit codes: 0 done; 1 a file can't be read or written; 2 wrong usage."
        })
final class LexiconImportCommand implements Callable<Integer> {

    /** So many bad lines of a file are named; the others are counted. */
    private static final int NAMED = 10;

    @Option(
            names = "--source",
            paramLabel = "LANGUAGE",
            converter = Tag.class,
            description = {
                "The language of the head words (BCP 47). A table needs it; CEDICT is from"
                        + " Chinese, and TEI says it itself."
            })
    private @Nullable Language source;

    @Option(
            names = "--target",
            paramLabel = "LANGUAGE",
            converter = Tag.class,
            description = {
                "The language of the translations. A table needs it; CEDICT is into English if"
                        + " nothing else is said."
            })
    private @Nullable Language target;

    @Option(
            names = "--weight",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description = {
                "As how many sightings in texts an entry counts; the default is 3: one is never"
                        + " proof, so that two are left, more than chance and less than what texts"
                        + " of the kind at hand say often. What a table says of an entry is"
                        + " multiplied by it."
            })
    private double weight = 3;

    @Mixin private LexiconOutput output = new LexiconOutput();

    @Mixin private LexiconOrigin origin = new LexiconOrigin();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A dictionary.")
    private List<Path> files = List.of();

    @Spec private @Nullable CommandSpec spec;

    private final PrintWriter err;

    LexiconImportCommand(PrintWriter err) {
        this.err = err;
    }

    /** Reads a language tag. */
    static final class Tag implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            try {
                return Language.of(tag);
            } catch (IllegalArgumentException noLanguage) {
                throw new TypeConversionException(String.valueOf(noLanguage.getMessage()));
            }
        }
    }

    @Override
    public Integer call() throws BadInputException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!(weight > 0 && weight <= 1e6)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--weight must be above 0 and at most a million");
        }
        LexiconTrainer trainer = new LexiconTrainer();
        for (Path file : files) {
            read(file, trainer);
        }
        Lexicon lexicon = trainer.lexicon();
        if (lexicon.isEmpty()) {
            throw new BadInputException(files.get(0), "no entry has a word on both sides");
        }
        output.write(
                LexiconFiles.head(
                        HexaplaCommand.arguments(command),
                        origin.sourcesOr(files.stream().map(Path::toString).toList()),
                        origin.licences()),
                lexicon);
        return CommandLine.ExitCode.OK;
    }

    private void read(Path file, LexiconTrainer trainer) throws BadInputException {
        Entries entries = new Entries(file, trainer);
        try (InputStream packed = Files.newInputStream(file);
                BufferedInputStream in = DictionaryFormat.unpacked(packed)) {
            DictionaryFormat.of(in)
                    .reader(Optional.ofNullable(source), Optional.ofNullable(target))
                    .read(in, entries);
        } catch (IOException unreadable) {
            throw new BadInputException(file, FileErrors.reason(unreadable));
        }
        if (entries.skipped > entries.read) {
            throw new BadInputException(
                    file,
                    "of its lines "
                            + entries.skipped
                            + " can't be read, and only "
                            + entries.read
                            + " entries can");
        }
        tell(
                file,
                entries.read
                        + " entries"
                        + (entries.skipped == 0 ? "" : ", " + entries.skipped + " lines left out"));
    }

    private void tell(Path file, String message) {
        err.println("hexapla: " + file + ": " + message);
        err.flush();
    }

    /** Teaches a trainer the entries of a file. */
    private final class Entries implements DictionaryListener {
        private final Path file;
        private final LexiconTrainer trainer;
        private long read;
        private long skipped;

        Entries(Path file, LexiconTrainer trainer) {
            this.file = file;
            this.trainer = trainer;
        }

        @Override
        public void entry(DictionaryEntry entry) {
            if (!entry.source().primary().equals(entry.target().primary())) {
                trainer.addEntry(
                        Map.of(
                                entry.source(), entry.word(),
                                entry.target(), entry.translation()),
                        weight * entry.weight());
                read++;
            }
        }

        @Override
        public void skipped(long line, String reason) {
            if (++skipped <= NAMED) {
                tell(file, "warning: line " + line + " is left out: " + reason);
            }
        }
    }
}
