package org.hexapla.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconFile;
import org.hexapla.align.LexiconHead;
import org.hexapla.align.LexiconReader;
import org.hexapla.align.LexiconWriter;
import org.hexapla.exchange.CreationTool;

/** Reads and writes files of lexica. */
final class LexiconFiles {

    private LexiconFiles() {}

    /**
     * Reads a lexicon.
     *
     * @throws BadInputException when it can't be read
     */
    static LexiconFile read(Path file) throws BadInputException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return LexiconReader.read(in);
        } catch (IOException unreadable) {
            throw new BadInputException(file, FileErrors.reason(unreadable));
        }
    }

    /**
     * All that several lexica know, added up.
     *
     * @throws BadInputException when one of them can't be read
     */
    static Lexicon sum(List<Path> files) throws BadInputException {
        Lexicon sum = Lexicon.empty();
        for (Path file : files) {
            sum = sum.plus(read(file).lexicon());
        }
        return sum;
    }

    /**
     * Writes a lexicon; the file is there whole or not at all.
     *
     * @throws BadInputException when it can't be written
     */
    static void write(Path file, LexiconHead head, Lexicon lexicon) throws BadInputException {
        Output.toFile(file, out -> LexiconWriter.write(new LexiconFile(head, lexicon), out));
    }

    /** The head of a lexicon that is made now. */
    static LexiconHead head(List<String> arguments, List<String> sources, List<String> licences) {
        CreationTool tool = CreationTool.hexapla();
        return new LexiconHead(
                arguments.stream()
                        .map(LexiconFiles::quoted)
                        .collect(Collectors.joining(" ", "hexapla ", "")),
                tool.name() + " " + tool.version(),
                Instant.now(),
                sources,
                licences);
    }

    /** An argument as it is typed. */
    private static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:=,@%+-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
