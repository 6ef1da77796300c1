package org.hexapla.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hexapla.align.LanguagePair;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconFile;
import org.hexapla.align.LexiconHead;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lexicon show}: what a lexicon is made of. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = "Shows where a lexicon comes from and what it knows.")
final class LexiconShowCommand implements Callable<Integer> {

    /** So many translations of a word are shown. */
    private static final int MOST = 5;

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "Show what translates a word, with the share of times that it did.")
    private @Nullable String word;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            converter = LexiconImportCommand.Tag.class,
            description = "The language of the word; without it all are tried.")
    private @Nullable Language language;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A lexicon; without it the one that comes with Hexapla.")
    private @Nullable Path file;

    private final PrintWriter out;

    LexiconShowCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws BadInputException {
        LexiconFile shown = file == null ? ShippedLexicon.file() : LexiconFiles.read(file);
        if (word == null) {
            show(shown.head());
            show(shown.lexicon());
        } else {
            show(shown.lexicon(), word);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private void show(LexiconHead head) {
        out.println("command: " + head.command());
        out.println("tool: " + head.tool());
        out.println("made: " + head.made());
        head.sources().forEach(source -> out.println("source: " + source));
        head.licences().forEach(licence -> out.println("licence: " + licence));
    }

    private void show(Lexicon lexicon) {
        out.println("pairs of words:");
        for (LanguagePair pair : lexicon.pairs()) {
            out.println("  " + pair + " " + lexicon.size(pair));
        }
    }

    private void show(Lexicon lexicon, String wanted) {
        Set<Language> all = new TreeSet<>();
        for (LanguagePair pair : lexicon.pairs()) {
            all.add(pair.left());
            all.add(pair.right());
        }
        boolean known = false;
        for (Language from : language == null ? all : Set.of(language)) {
            for (Language to : all) {
                List<String> parts = new ArrayList<>();
                for (Lexicon.Translation found : lexicon.translations(from, wanted, to, MOST)) {
                    parts.add(
                            found.word()
                                    + String.format(Locale.ROOT, " %.2f", found.probability()));
                }
                if (!parts.isEmpty()) {
                    known = true;
                    out.println(from + "-" + to + ": " + String.join(", ", parts));
                }
            }
        }
        if (!known) {
            out.println("No translation of \"" + wanted + "\" is known.");
        }
    }
}
