package org.hexapla.cli;

import java.nio.file.Path;
import org.hexapla.align.Lexicon;
import org.hexapla.align.LexiconHead;
import picocli.CommandLine.Option;

/** The file that a made lexicon is written to. */
final class LexiconOutput {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The lexicon to write.")
    private Path file = Path.of("");

    /**
     * Writes a lexicon to it.
     *
     * @throws BadInputException when it can't be written
     */
    void write(LexiconHead head, Lexicon lexicon) throws BadInputException {
        LexiconFiles.write(file, head, lexicon);
    }
}
