package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.hexapla.language.Language;
import org.hexapla.official.DocumentFormat;
import org.hexapla.official.FetchWatch;
import org.hexapla.official.OfficialFile;
import org.hexapla.official.OfficialTexts;
import org.hexapla.official.Outcome;
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

/** {@code fetch}: a symbol in, the files that the United Nations publishes under it out. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = {
            "Brings the texts of a document from the United Nations' Official Document System, a"
                    + " file a language: DIR/ar.docx, DIR/en.docx, … ready for align.",
            "A language that is missing is reported, and the others go on."
        },
        footer = {
            "",
            "The address, the pauses and the limits can be set in the environment, as"
                    + " HEXAPLA_OFFICIAL_ADDRESS etc.; see the README.",
            "",
            "Exit codes: 0 whatever is published was written; 1 nothing is, or something can't be"
                    + " brought or written; 2 wrong usage."
        })
final class FetchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SYMBOL", description = "The symbol: A/RES/59/187.")
    private String symbol = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder to write to, made if there is none; default: this one.")
    private Path output = Path.of("");

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "TAG",
            description = "The languages, parted by commas; default: ar,zh,en,fr,ru,es.")
    private List<String> languages = List.of();

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            description =
                    "The formats in the order in which they are tried; default: docx,doc,pdf.")
    private List<String> formats = List.of();

    @Mixin private OfficialOptions official = new OfficialOptions();

    @Spec private @Nullable CommandSpec spec;

    private final Supplier<TextReader> reader;
    private final LongFunction<ProgressDisplay> displays;

    /**
     * The command.
     *
     * @param displays shows how many of so many steps are done
     */
    FetchCommand(Supplier<TextReader> reader, LongFunction<ProgressDisplay> displays) {
        this.reader = reader;
        this.displays = displays;
    }

    @Override
    public Integer call() throws BadInputException {
        List<Language> wanted = wantedLanguages();
        List<DocumentFormat> tried = wantedFormats();
        if (symbol.isBlank()) {
            throw wrongUsage("the symbol is blank");
        }
        OfficialTexts texts = new OfficialTexts(official.settings(this::wrongUsage), reader.get());
        makeFolder();
        int written = 0;
        int failed = 0;
        try (ProgressDisplay display = displays.apply(wanted.size())) {
            for (Language language : wanted) {
                Outcome outcome = texts.fetch(symbol, language, tried, watch(language, display));
                if (outcome.whatCame().isPresent()) {
                    Path file = write(language, outcome.whatCame().get());
                    display.tell("hexapla: " + language + ": " + file);
                    written++;
                }
                failed += outcome instanceof Outcome.Failed ? 1 : 0;
                tellOf(language, outcome, display);
                display.step();
            }
        }
        if (failed > 0 || written == 0) {
            throw new BadInputException(
                    written
                            + " of "
                            + wanted.size()
                            + " texts of "
                            + symbol
                            + " were brought; what is wrong with the others is said above");
        }
        return CommandLine.ExitCode.OK;
    }

    /** Tells everything once. */
    private static FetchWatch watch(Language language, ProgressDisplay display) {
        Set<String> told = new HashSet<>();
        return what -> {
            if (told.add(what)) {
                display.tell("hexapla: " + language + ": " + what);
            }
        };
    }

    private static void tellOf(Language language, Outcome outcome, ProgressDisplay display) {
        String start = "hexapla: warning: " + language + ": ";
        if (outcome instanceof Outcome.Missing missing) {
            display.tell(start + "there is none: " + missing.reason());
        } else if (outcome instanceof Outcome.Failed refused) {
            display.tell("hexapla: " + language + ": " + refused.reason());
        } else if (outcome instanceof Outcome.Unreadable unreadable) {
            display.tell(start + "the file can't be read: " + unreadable.reason());
        } else if (outcome instanceof Outcome.Fetched fetched) {
            fetched.text().warnings().forEach(warning -> display.tell(start + warning.detail()));
        }
    }

    private Path write(Language language, OfficialFile file) throws BadInputException {
        Path path = output.resolve(language.tag() + "." + file.ending());
        Output.toFile(path, stream -> stream.write(file.bytes()));
        return path;
    }

    private void makeFolder() throws BadInputException {
        try {
            if (Files.exists(output) && !Files.isDirectory(output)) {
                throw new BadInputException(output, "it is a file, not a folder to write to");
            }
            Files.createDirectories(output.toAbsolutePath());
        } catch (IOException unwritable) {
            throw new BadInputException(output, FileErrors.reason(unwritable));
        }
    }

    private List<Language> wantedLanguages() {
        Set<Language> wanted = new LinkedHashSet<>();
        for (String tag : languages) {
            try {
                Language language = Language.of(tag);
                if (!Language.OFFICIAL.contains(language)) {
                    throw wrongUsage(
                            "the United Nations publishes nothing in "
                                    + language
                                    + "; its languages are ar, zh, en, fr, ru, es");
                }
                wanted.add(language);
            } catch (IllegalArgumentException notATag) {
                throw wrongUsage(String.valueOf(notATag.getMessage()));
            }
        }
        return wanted.isEmpty() ? Language.OFFICIAL : List.copyOf(wanted);
    }

    private List<DocumentFormat> wantedFormats() {
        try {
            return formats.isEmpty()
                    ? official.settings(this::wrongUsage).formats()
                    : formats.stream().map(DocumentFormat::of).distinct().toList();
        } catch (IllegalArgumentException unknown) {
            throw wrongUsage(String.valueOf(unknown.getMessage()));
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
