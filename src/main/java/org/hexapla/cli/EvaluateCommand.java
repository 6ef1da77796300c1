package org.hexapla.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hexapla.evaluation.BrokenGoldException;
import org.hexapla.evaluation.Evaluation;
import org.hexapla.evaluation.GoldSet;
import org.hexapla.evaluation.GoldSets;
import org.hexapla.evaluation.TrainingTexts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: gold sets in, how well the aligner does on them out. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = "Aligns documents whose right alignment is known, and says how well it went.",
        footerHeading = "%nExit codes:%n",
        footer = "  0 done; 1 a file can't be read or written; 2 wrong usage.")
final class EvaluateCommand implements Callable<Integer> {

    @Option(
            names = "--train-on",
            split = ",",
            paramLabel = "NAME",
            defaultValue = "udhr,sdg,tico19,un-names",
            description = {
                "The sets whose undamaged texts the lexicon is learned from, as far as they are"
                        + " there. A set is always aligned with one that was learned without it."
                        + " The default: ${DEFAULT-VALUE}."
            })
    private List<String> trainOn = List.of();

    @Option(names = "--no-lexicon", description = "Align without a lexicon.")
    private boolean noLexicon;

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "NAME",
            description = "Evaluate these sets only.")
    private List<String> onlySets = List.of();

    @Option(
            names = "--variant",
            split = ",",
            paramLabel = "NAME",
            description = "Evaluate these variants only.")
    private List<String> onlyVariants = List.of();

    @Option(names = "--markdown", description = "Write the tables in Markdown.")
    private boolean markdown;

    @Parameters(paramLabel = "DIR", description = "The folder that the sets are in.")
    private Path folder = Path.of("");

    private final OutputStream out;

    EvaluateCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws BadInputException {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    folder, Files.exists(folder) ? "it is no folder" : "there is no such folder");
        }
        try {
            List<GoldSet> all = new GoldSets(folder, Optional.empty()).read();
            List<GoldSet> sets = all.stream().filter(this::isAskedFor).toList();
            if (sets.isEmpty()) {
                throw new BadInputException(folder, "there is no set to evaluate in it");
            }
            TrainingTexts training =
                    noLexicon ? TrainingTexts.none() : TrainingTexts.of(folder, all, trainOn);
            String report = new Evaluation(training).report(sets, markdown);
            Output.toStream(out, stream -> stream.write(report.getBytes(StandardCharsets.UTF_8)));
        } catch (BrokenGoldException broken) {
            throw new BadInputException(String.valueOf(broken.getMessage()));
        }
        return CommandLine.ExitCode.OK;
    }

    private boolean isAskedFor(GoldSet set) {
        return (onlySets.isEmpty() || onlySets.contains(set.name()))
                && (onlyVariants.isEmpty() || onlyVariants.contains(set.variant()));
    }
}
