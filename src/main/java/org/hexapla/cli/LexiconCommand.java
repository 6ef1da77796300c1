package org.hexapla.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lexicon}: what is known of words, as files. */
@Command(
        name = "lexicon",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        description = "Makes and shows lexica: what is known of the words of several languages.",
        synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a command is needed");
    }
}
