package org.hexapla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lexicon merge}: several lexica in, their sum out. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = "Adds lexica up; the result names the sources and licences of all.")
final class LexiconMergeCommand implements Callable<Integer> {

    @Mixin private LexiconOutput output = new LexiconOutput();

    @Parameters(arity = "2..*", paramLabel = "FILE", description = "A lexicon.")
    private List<Path> files = List.of();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws BadInputException {
        Lexicon sum = Lexicon.empty();
        List<String> sources = new ArrayList<>();
        List<String> licences = new ArrayList<>();
        for (Path path : files) {
            LexiconFile file = LexiconFiles.read(path);
            sum = sum.plus(file.lexicon());
            sources.addAll(file.head().sources());
            licences.addAll(file.head().licences());
        }
        output.write(
                LexiconFiles.head(
                        HexaplaCommand.arguments(Objects.requireNonNull(spec)), sources, licences),
                sum);
        return CommandLine.ExitCode.OK;
    }
}
