package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hexapla.evaluation.BrokenGoldException;
import org.hexapla.evaluation.Evaluation;
import org.hexapla.evaluation.GoldSet;
import org.hexapla.evaluation.GoldSets;
import org.hexapla.evaluation.OrderedPair;
import org.hexapla.evaluation.PairPeer;
import org.hexapla.evaluation.Peer;
import org.hexapla.evaluation.SplitterPeer;
import org.hexapla.evaluation.TrainingTexts;
import org.hexapla.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate}: gold sets in, how well the aligner, or with {@code --structure} the search for
 * clauses, with {@code --sentences} that for sentences and with {@code --checks} the checks of
 * units, does on them out.
 */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        sortOptions = false,
        description = {
            "Aligns documents whose right alignment is known, and says how well it went.",
            "With --structure: finds the clauses of texts whose right clauses are known.",
            "With --sentences: splits texts whose sentences are known, and real resolutions.",
            "With --checks: checks units that are right, and units spoiled on purpose."
        },
        footerHeading = "%nWhat is counted:%n",
        footer = {
            "  precision, recall, F1  units of two languages with text on both sides; right is what"
                    + " has exactly the right segments on both; the mean over all pairs. With two"
                    + " languages in all, precision counts segments left alone too.",
            "  exact  the share of the right units that were found exactly in all languages at"
                    + " once",
            "  segments/s  of all languages, for each second of processor time",
            "  right kind, number, parent  the share of the paragraphs whose clauses have the right"
                    + " ones",
            "  opening verbs  the clauses whose verb was set by hand; right: its key is among those"
                    + " found; first: it is the first of them",
            "  sentences  the places inside paragraphs at which the next one begins; segments: the"
                    + " same by the segments of the sets, as they are",
            "  M characters/s  millions, for each second of processor time",
            "  wrong splits  of a clause's paragraph, once footnote marks and list numbers are"
                    + " taken out: inside a document's symbol or between its Add. and the number; after"
                    + " an abbreviation that ends no sentence (a list for each language) or a capital"
                    + " with a stop; after the mark of a list's part, at the beginning or after a stop;"
                    + " after a semicolon that no such mark follows, but for one word such as \"and\";"
                    + " and mid-sentence: after no stop or before a small letter",
            "",
            "Sets are found anywhere under DIR: SET/VARIANT/DOCUMENT/ with gold.tsv, segments.tsv"
                    + " and a LANGUAGE.txt each; or SET/NAME.src, NAME.tgt and NAME.gold.",
            "",
            "Exit codes: 0 done; 1 a file can't be read or written; 2 wrong usage."
        })
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

    @Option(names = "--pairs", description = "Show each pair of languages by itself.")
    private boolean pairs;

    @Option(
            names = "--confidence",
            description = {
                "Show how far the aligner's confidence can be trusted: predicted and observed"
                        + " shares of right units, and how many of the wrong units are among the"
                        + " least sure, by confidence alone and with what the checks flag."
            })
    private boolean confidence;

    @Option(
            names = "--ablation",
            description = "Show what each part of the aligner is worth, by leaving it out.")
    private boolean ablation;

    @Option(
            names = "--review",
            description = {
                "Show what it is worth to put the least sure units of each document right, and to"
                        + " align the rest again around them."
            })
    private boolean review;

    @Option(
            names = "--wrong",
            description = {
                "With --structure: list the wrong paragraphs of the half that rules may be written"
                        + " by. With --sentences: list wrong boundaries and splits by file and"
                        + " place. With --checks: list what was found. All without text."
            })
    private boolean wrong;

    @Option(names = "--markdown", description = "Write the tables in Markdown.")
    private boolean markdown;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = {
                "Write the alignments under this folder too, a file a document, a unit a line with"
                        + " the indices of its segments."
            })
    private @Nullable Path output;

    @Option(
            names = "--pair",
            paramLabel = "LANGUAGE,LANGUAGE",
            split = ",",
            description = {
                "The languages of sets NAME.src, NAME.tgt, NAME.gold whose folder's name doesn't"
                        + " tell them, as books-de-fr would."
            })
    private List<String> pair = List.of();

    @Option(
            names = "--train-from",
            paramLabel = "DIR",
            description = "The folder of the sets to learn from, if it is another than DIR.")
    private @Nullable Path trainFrom;

    @ArgGroup(exclusive = false, heading = "%nThe clauses of texts:%n")
    private @Nullable StructureOptions structure;

    @ArgGroup(exclusive = false, heading = "%nThe sentences of texts:%n")
    private @Nullable SentenceOptions sentences;

    @ArgGroup(exclusive = false, heading = "%nThe checks of units:%n")
    private @Nullable CheckOptions checks;

    @Parameters(paramLabel = "DIR", description = "The folder that the sets are in.")
    private Path folder = Path.of("");

    @Spec private @Nullable CommandSpec spec;

    private final List<? extends Peer> peers;
    private final OutputStream out;

    /**
     * @param peers the work of others that is measured beside Hexapla's
     */
    EvaluateCommand(List<? extends Peer> peers, OutputStream out) {
        this.peers = peers;
        this.out = out;
    }

    @Override
    public Integer call() throws BadInputException {
        try {
            byte[] report = report().getBytes(StandardCharsets.UTF_8);
            Output.toStream(out, stream -> stream.write(report));
        } catch (BrokenGoldException broken) {
            throw new BadInputException(String.valueOf(broken.getMessage()));
        }
        return CommandLine.ExitCode.OK;
    }

    private String report() throws BadInputException, BrokenGoldException {
        if (structure != null && sentences != null) {
            throw wrongUsage("--structure and --sentences can't be given together");
        }
        if (checks != null && (structure != null || sentences != null)) {
            throw wrongUsage("--checks can't be given with --structure or --sentences");
        }
        if (structure != null) {
            return structure.report(folder, wrong, markdown);
        }
        if (sentences != null) {
            return sentences.report(folder, onlySets, wrong, markdown, peers(SplitterPeer.class));
        }
        if (checks != null) {
            return checks.report(setsToCheck(), wrong, markdown);
        }
        if (wrong) {
            throw wrongUsage("--wrong goes with --structure, --sentences or --checks");
        }
        Evaluation.Outcome outcome = evaluate();
        if (output != null) {
            write(outcome.alignments(), output);
        }
        return outcome.report();
    }

    /** The sets that are asked for; of those whose variant isn't named only undamaged ones. */
    private List<GoldSet> setsToCheck() throws BadInputException, BrokenGoldException {
        List<GoldSet> chosen =
                sets(folder, ladderLanguages()).stream()
                        .filter(this::isAskedFor)
                        .filter(
                                set ->
                                        !onlyVariants.isEmpty()
                                                || set.variant().isEmpty()
                                                || set.variant().equals(CheckOptions.UNDAMAGED))
                        .toList();
        if (chosen.isEmpty()) {
            throw new BadInputException(folder, "there is no set to check in it");
        }
        return chosen;
    }

    private Evaluation.Outcome evaluate() throws BadInputException, BrokenGoldException {
        Optional<OrderedPair> ladderLanguages = ladderLanguages();
        List<GoldSet> all = sets(folder, ladderLanguages);
        List<GoldSet> chosen = all.stream().filter(this::isAskedFor).toList();
        if (chosen.isEmpty()) {
            throw new BadInputException(folder, "there is no set to evaluate in it");
        }
        TrainingTexts training;
        if (noLexicon) {
            training = TrainingTexts.none();
        } else if (trainFrom == null) {
            training = TrainingTexts.of(folder, all, trainOn);
        } else {
            training = TrainingTexts.of(trainFrom, sets(trainFrom, ladderLanguages), trainOn);
        }
        return new Evaluation(training, peers(PairPeer.class))
                .evaluate(chosen, details(), markdown);
    }

    private <P extends Peer> List<P> peers(Class<P> kind) {
        return peers.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<GoldSet> sets(Path folder, Optional<OrderedPair> ladderLanguages)
            throws BadInputException, BrokenGoldException {
        requireFolder(folder);
        return new GoldSets(folder, ladderLanguages).read();
    }

    static void requireFolder(Path folder) throws BadInputException {
        if (!Files.isDirectory(folder)) {
            throw new BadInputException(
                    folder, Files.exists(folder) ? "it is no folder" : "there is no such folder");
        }
    }

    private Optional<OrderedPair> ladderLanguages() {
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (pair.size() == 2) {
                return Optional.of(
                        new OrderedPair(Language.of(pair.get(0)), Language.of(pair.get(1))));
            }
        } catch (IllegalArgumentException noLanguage) {
            throw wrongUsage(String.valueOf(noLanguage.getMessage()));
        }
        throw wrongUsage("--pair needs two languages, such as de,fr");
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private boolean isAskedFor(GoldSet set) {
        return (onlySets.isEmpty() || onlySets.contains(set.name()))
                && (onlyVariants.isEmpty() || onlyVariants.contains(set.variant()));
    }

    private Set<Evaluation.Detail> details() {
        Set<Evaluation.Detail> details = EnumSet.noneOf(Evaluation.Detail.class);
        if (pairs) {
            details.add(Evaluation.Detail.PAIRS);
        }
        if (confidence) {
            details.add(Evaluation.Detail.CONFIDENCE);
        }
        if (ablation) {
            details.add(Evaluation.Detail.ABLATION);
        }
        if (review) {
            details.add(Evaluation.Detail.REVIEW);
        }
        return details;
    }

    private static void write(Map<String, String> alignments, Path folder)
            throws BadInputException {
        for (Map.Entry<String, String> alignment : alignments.entrySet()) {
            Path file = folder.resolve(alignment.getKey());
            try {
                Files.createDirectories(file.resolveSibling(""));
            } catch (IOException unwritable) {
                throw new BadInputException(file, FileErrors.reason(unwritable));
            }
            byte[] lines = alignment.getValue().getBytes(StandardCharsets.UTF_8);
            Output.toFile(file, stream -> stream.write(lines));
        }
    }
}
