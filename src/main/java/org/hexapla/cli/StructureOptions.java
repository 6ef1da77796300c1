package org.hexapla.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReaders;
import org.hexapla.evaluation.BrokenGoldException;
import org.hexapla.evaluation.StructureEvaluation;
import org.hexapla.language.SentenceSplitters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of an evaluation of clauses instead of alignments. */
final class StructureOptions {

    @Option(
            names = "--structure",
            required = true,
            paramLabel = "GOLD",
            description = {
                "Measure instead how well clauses are found: their kinds, their numbers and what"
                        + " they stand under, against the files in this folder, which name texts in"
                        + " DIR. Of the other options only --wrong and --markdown count then."
            })
    private @Nullable Path gold;

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Another folder to look for the texts in; may be given several times.")
    private List<Path> texts = List.of();

    @Option(
            names = "--held-out",
            description = "With --wrong: list those of the half that is held out too.")
    private boolean heldOut;

    /**
     * The report.
     *
     * @param folder where the texts are looked for first
     * @param wrong whether the wrong paragraphs are listed
     */
    String report(Path folder, boolean wrong, boolean markdown)
            throws BadInputException, BrokenGoldException {
        if (gold == null) {
            throw new IllegalStateException("the option is required");
        }
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(texts);
        EvaluateCommand.requireFolder(gold);
        for (Path one : folders) {
            EvaluateCommand.requireFolder(one);
        }
        return new StructureEvaluation(
                        DocumentReaders.standard(), new Segmenter(new SentenceSplitters()))
                .evaluate(gold, folders, details(wrong), markdown);
    }

    private Set<StructureEvaluation.Detail> details(boolean wrong) {
        Set<StructureEvaluation.Detail> details = EnumSet.noneOf(StructureEvaluation.Detail.class);
        if (wrong) {
            details.add(StructureEvaluation.Detail.WRONG);
        }
        if (wrong && heldOut) {
            details.add(StructureEvaluation.Detail.WRONG_HELD_OUT);
        }
        return details;
    }
}
