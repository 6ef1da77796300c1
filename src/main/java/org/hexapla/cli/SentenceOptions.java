package org.hexapla.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.document.DocumentReaders;
import org.hexapla.evaluation.BrokenGoldException;
import org.hexapla.evaluation.SentenceEvaluation;
import org.hexapla.evaluation.SplitterPeer;
import org.hexapla.language.SentenceSplitters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of an evaluation of sentences instead of alignments. */
final class SentenceOptions {

    /** The sets whose segments are sentences, for the most part. */
    private static final List<String> SETS = List.of("ntrex", "tico19");

    @Option(
            names = "--sentences",
            required = true,
            description = {
                "Measure instead how well sentences are found, by the segments of the sets ntrex"
                        + " and tico19, or of those named by --set, as they stand in"
                        + " SET/plain/DOCUMENT/. Of the other options only --wrong and --markdown"
                        + " count then."
            })
    private boolean asked;

    @Option(
            names = "--judged",
            paramLabel = "FILE",
            description = {
                "Where sentences begin inside segments, and segments inside sentences, by people's"
                        + " judgement: columns document, lang, begins, inside."
            })
    private @Nullable Path judged;

    @Option(
            names = "--resolutions",
            paramLabel = "LANGUAGE=PLACE",
            converter = LanguageFile.Converter.class,
            description = {
                "A folder or file of real resolutions, in which wrong splits are counted; may be"
                        + " given several times."
            })
    private List<LanguageFile> resolutions = List.of();

    @Option(
            names = "--speed",
            description = "Show how fast each splitter is; takes some seconds more for each.")
    private boolean speed;

    /**
     * The report.
     *
     * @param sets the sets to measure by; empty for the usual ones
     */
    String report(
            Path folder,
            List<String> sets,
            boolean wrong,
            boolean markdown,
            List<SplitterPeer> peers)
            throws BadInputException, BrokenGoldException {
        EvaluateCommand.requireFolder(folder);
        Set<SentenceEvaluation.Detail> details = EnumSet.noneOf(SentenceEvaluation.Detail.class);
        if (wrong) {
            details.add(SentenceEvaluation.Detail.WRONG);
        }
        if (speed) {
            details.add(SentenceEvaluation.Detail.SPEED);
        }
        return new SentenceEvaluation(DocumentReaders.standard(), new SentenceSplitters(), peers)
                .evaluate(
                        folder,
                        new LinkedHashSet<>(sets.isEmpty() ? SETS : sets),
                        Optional.ofNullable(judged),
                        resolutions.stream()
                                .map(
                                        some ->
                                                new SentenceEvaluation.Resolutions(
                                                        some.language(), some.path()))
                                .toList(),
                        details,
                        markdown);
    }
}
