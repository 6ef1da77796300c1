package org.hexapla.cli;

import java.nio.file.Path;
import java.util.List;
import org.hexapla.align.Lexicon;
import org.hexapla.align.ShippedLexicon;
import picocli.CommandLine.Option;

/** Which lexica an alignment starts from. */
final class LexiconOptions {

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "A lexicon to use besides the one that comes with Hexapla; may be given several"
                        + " times."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--no-shipped-lexicon",
            description = "Don't use the lexicon that comes with Hexapla.")
    private boolean withoutShipped;

    /**
     * All of them added up.
     *
     * @throws BadInputException when one of them can't be read
     */
    Lexicon lexicon() throws BadInputException {
        Lexicon own = LexiconFiles.sum(files);
        return withoutShipped ? own : ShippedLexicon.file().lexicon().plus(own);
    }
}
