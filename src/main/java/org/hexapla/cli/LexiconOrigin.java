package org.hexapla.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** What the head of a lexicon says of where it comes from. */
final class LexiconOrigin {

    @Option(
            names = "--sources",
            paramLabel = "TEXT",
            description = "What it is made from, for the file's head; may be given several times.")
    private List<String> sources = List.of();

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "On what terms, for the file's head; may be given several times.")
    private List<String> licences = List.of();

    /** The sources that were named, or else these. */
    List<String> sourcesOr(List<String> others) {
        return sources.isEmpty() ? others : sources;
    }

    List<String> licences() {
        return licences;
    }
}
