package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.clause.Segmentation;
import org.hexapla.exchange.ParallelUnitWriter;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be chosen of every alignment: how texts are cut, and what is written. */
final class AlignOptions {

    @Mixin private SegmentationOption cut = new SegmentationOption();

    @Option(
            names = "--format",
            paramLabel = "jsonl|tmx|tsv",
            defaultValue = "jsonl",
            description = "The output's format; the default is jsonl.")
    private OutputFormat format = OutputFormat.JSONL;

    @Option(names = "--with-text", description = "jsonl: give each segment's text too.")
    private boolean withText;

    @Mixin private LexiconOptions lexica = new LexiconOptions();

    @Mixin private NeuralOptions neural = new NeuralOptions();

    Segmentation segmentation() {
        return cut.segmentation();
    }

    LexiconOptions lexica() {
        return lexica;
    }

    NeuralOptions neural() {
        return neural;
    }

    /** The ending of a file of the chosen format, without a dot. */
    String ending() {
        return format.ending();
    }

    /**
     * Writes an alignment in the chosen format.
     *
     * @param languages the languages in the order in which they were given
     * @param created when the alignment was made
     * @param warnings is told what is left out
     */
    void write(
            List<ParallelUnit> units,
            List<Language> languages,
            Instant created,
            Consumer<String> warnings,
            OutputStream stream)
            throws IOException {
        OutputFormat.Request request =
                new OutputFormat.Request(
                        languages,
                        cut.segmentation(),
                        withText,
                        created,
                        omission ->
                                warnings.accept(
                                        "unit " + omission.unit() + ": " + omission.reason()));
        try (ParallelUnitWriter writer = format.open(stream, request)) {
            for (ParallelUnit unit : units) {
                writer.write(unit);
            }
        }
    }
}
