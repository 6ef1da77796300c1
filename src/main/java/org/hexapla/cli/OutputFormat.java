package org.hexapla.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.clause.Segmentation;
import org.hexapla.exchange.CreationTool;
import org.hexapla.exchange.JsonLinesWriter;
import org.hexapla.exchange.Omission;
import org.hexapla.exchange.ParallelUnitWriter;
import org.hexapla.exchange.TmxSettings;
import org.hexapla.exchange.TmxSettings.SegmentType;
import org.hexapla.exchange.TmxWriter;
import org.hexapla.exchange.TranslationUnits;
import org.hexapla.exchange.TsvWriter;
import org.hexapla.language.Language;

/** The formats that an alignment can be written in. */
enum OutputFormat {
    JSONL {
        @Override
        ParallelUnitWriter open(OutputStream out, Request request) throws IOException {
            return new JsonLinesWriter(out, request.languages(), request.withTexts());
        }
    },
    TMX {
        @Override
        ParallelUnitWriter open(OutputStream out, Request request) throws IOException {
            CreationTool tool = CreationTool.hexapla();
            TmxSettings settings =
                    TmxSettings.from(request.source())
                            .withSegmentType(request.segmentType())
                            .withCreated(request.created());
            return ParallelUnitWriter.over(
                    new TmxWriter(out, settings, tool, request.omissions()),
                    request.units(Optional.of(tool.name())));
        }
    },
    TSV {
        @Override
        ParallelUnitWriter open(OutputStream out, Request request) throws IOException {
            return ParallelUnitWriter.over(
                    new TsvWriter(out, request.languages()), request.units(Optional.empty()));
        }
    };

    /** What the name of a file of the format ends in, without a dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of the format. */
    abstract ParallelUnitWriter open(OutputStream out, Request request) throws IOException;

    /**
     * What is to be written.
     *
     * @param languages the languages in the order in which they were given
     * @param segmentation how the texts were cut
     * @param withTexts whether JSON Lines has the segments' texts too
     * @param created when the alignment was made
     * @param omissions is told what is left out
     */
    record Request(
            List<Language> languages,
            Segmentation segmentation,
            boolean withTexts,
            Instant created,
            Consumer<Omission> omissions) {

        /** English, which most tools expect, else the language that was given first. */
        Language source() {
            return languages.stream()
                    .filter(language -> language.primary().equals(Language.ENGLISH.tag()))
                    .findFirst()
                    .orElse(languages.get(0));
        }

        SegmentType segmentType() {
            return switch (segmentation) {
                case AUTO -> SegmentType.SENTENCE;
                case PARAGRAPH -> SegmentType.PARAGRAPH;
                case LINE -> SegmentType.BLOCK;
            };
        }

        TranslationUnits units(Optional<String> creator) {
            return new TranslationUnits(languages, creator, Optional.of(created));
        }
    }
}
