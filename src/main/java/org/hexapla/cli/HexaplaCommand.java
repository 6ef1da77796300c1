package org.hexapla.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hexapla.align.Lexicon;
import org.hexapla.evaluation.Peer;
import org.hexapla.parallel.ClauseParallelAligner;
import org.hexapla.parallel.FileTextReader;
import org.hexapla.parallel.ParallelAligner;
import org.hexapla.parallel.TextReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line, {@code hexapla COMMAND …}. Everything it writes is UTF-8, whatever the platform
 * prefers.
 */
@Command(
        name = "hexapla",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        description = {
            "Aligns the texts of a document in several languages.",
            "Without a command the program is the server."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class HexaplaCommand implements Runnable {

    private final Supplier<TextReader> reader;
    private final Function<Lexicon, ParallelAligner> aligners;
    private final List<? extends Peer> peers;
    private final OutputStream out;
    private final PrintWriter console;
    private final OutputStream rawErr;
    private final PrintWriter err;
    @Spec private @Nullable CommandSpec spec;

    /**
     * A command line over given tools, neither of which is made before it is needed.
     *
     * @param aligners makes an aligner that knows a lexicon
     * @param peers the work of others, which {@code evaluate} measures beside Hexapla's
     * @param out where results go
     * @param err where messages go
     */
    public HexaplaCommand(
            Supplier<TextReader> reader,
            Function<Lexicon, ParallelAligner> aligners,
            List<? extends Peer> peers,
            OutputStream out,
            OutputStream err) {
        this.reader = reader;
        this.aligners = aligners;
        this.peers = peers;
        this.out = out;
        this.console = utf8(out);
        this.rawErr = err;
        this.err = utf8(err);
    }

    /**
     * Runs one command on the process's own streams, with Hexapla's own readers and aligner.
     *
     * @return what {@link #execute} returns
     */
    public static int run(String... args) {
        return run(List.of(), args);
    }

    /**
     * The same, where {@code evaluate} measures the work of others too.
     *
     * @return what {@link #execute} returns
     */
    public static int run(List<? extends Peer> peers, String... args) {
        HexaplaCommand command =
                new HexaplaCommand(
                        FileTextReader::standard,
                        ClauseParallelAligner::knowing,
                        peers,
                        System.out,
                        System.err);
        int code = command.execute(args);
        // a PrintStream keeps its errors to itself
        if (System.out.checkError() && code == CommandLine.ExitCode.OK) {
            if (!isClosedByItsReader()) {
                command.tell("standard output can't be written to");
            }
            return CommandLine.ExitCode.SOFTWARE;
        }
        return code;
    }

    /**
     * Runs one command.
     *
     * @return 0 when it is done; 1 when a file can't be brought, read, aligned or written; 2 for
     *     wrong usage
     */
    public int execute(String... args) {
        CommandLine line = new CommandLine(this);
        line.addSubcommand(new AlignCommand(reader, aligners, out, err));
        line.addSubcommand(new AlignAllCommand(reader, aligners, this::progress));
        line.addSubcommand(new FetchCommand(reader, this::progress));
        line.addSubcommand(lexicon());
        line.addSubcommand(new EvaluateCommand(peers, out));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console);
        line.setErr(err);
        line.setParameterExceptionHandler((wrong, arguments) -> answer(wrong));
        line.setExecutionExceptionHandler((failure, command, result) -> answer(failure));
        return line.execute(args);
    }

    /** A bar where somebody watches, else a line from time to time. */
    private ProgressDisplay progress(long total) {
        return rawErr.equals(System.err) && ProgressDisplay.isWatched()
                ? new ProgressDisplay.Bar(System.err, total)
                : new ProgressDisplay.Lines(err, total);
    }

    private CommandLine lexicon() {
        CommandLine lexicon = new CommandLine(new LexiconCommand());
        lexicon.addSubcommand(new LexiconTrainCommand(reader, aligners, err));
        lexicon.addSubcommand(new LexiconImportCommand(err));
        lexicon.addSubcommand(new LexiconShowCommand(console));
        lexicon.addSubcommand(new LexiconMergeCommand());
        return lexicon;
    }

    /** All arguments of the command line that a command stands in. */
    static List<String> arguments(CommandSpec command) {
        return command.root().commandLine().getParseResult().originalArgs();
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a command is needed");
    }

    private int answer(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        tell(reason(wrong));
        err.println("Try '" + command + " --help' for how to use it.");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Of what the parser can't place, a text's language may be wrong, or a command's name. */
    private static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException stray && !stray.getUnmatched().isEmpty()) {
            String first = stray.getUnmatched().get(0);
            Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
            if (!commands.isEmpty() && !first.startsWith("-")) {
                return "\"" + first + "\" is no command; there are " + String.join(", ", commands);
            }
            if (first.indexOf('=') > 0 && !first.startsWith("-")) {
                try {
                    new TextArgument.Converter().convert(first);
                } catch (TypeConversionException badText) {
                    return String.valueOf(badText.getMessage());
                }
            }
        }
        return String.valueOf(wrong.getMessage());
    }

    /** Whether who reads the output has had enough of it, as {@code head} may. */
    private static boolean isClosedByItsReader() {
        try (OutputStream raw = new FileOutputStream(FileDescriptor.out)) {
            raw.write('\n');
            return false;
        } catch (IOException closed) {
            return String.valueOf(closed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    private int answer(Exception failure) throws Exception {
        if (failure instanceof BadInputException) {
            String.valueOf(failure.getMessage()).lines().forEach(this::tell);
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    private void tell(String message) {
        err.println("hexapla: " + message);
        err.flush();
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
