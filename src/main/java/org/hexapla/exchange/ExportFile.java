package org.hexapla.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.clause.Segment;
import org.hexapla.exchange.TranslationUnit.Property;
import org.hexapla.language.Language;
import org.hexapla.parallel.ParallelUnit;
import org.hexapla.resolution.UnitStream;
import org.hexapla.resolution.UnitStream.StreamedUnit;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.UnitStatus;
import org.jboss.logging.Logger;

/**
 * An export of one alignment.
 *
 * @param head what is known of the alignment
 * @param format the format of the file
 * @param languages the languages to take along, in the order of the file's sides
 * @param statuses the statuses of the units to take along; none means all
 */
record ExportFile(
        UnitStream.Head head,
        ExportFormat format,
        List<Language> languages,
        List<UnitStatus> statuses) {

    private static final Logger LOG = Logger.getLogger(ExportFile.class);
    private static final String CREATOR = "hexapla";

    ExportFile {
        languages = List.copyOf(languages);
        statuses = List.copyOf(statuses);
    }

    /** A name that says what is in it: {@code A-RES-59-187.en-fr.confirmed.tmx}. */
    String name() {
        String tags = languages.stream().map(Language::tag).collect(Collectors.joining("-"));
        String status = statuses.stream().map(UnitStatus::key).collect(Collectors.joining("-"));
        return head.id() + "." + tags + (status.isEmpty() ? "" : "." + status) + "." + format.key();
    }

    /**
     * Writes it. Its writer is closed, which ends the file, only after the last unit: half a file
     * must not look like a whole.
     */
    void write(UnitStream.Reading units, OutputStream out) throws IOException {
        switch (format) {
            case TMX -> {
                TmxSettings settings = TmxSettings.from(source()).withCreated(head.changed());
                copy(
                        units,
                        new TmxWriter(out, settings, CreationTool.hexapla(), this::tellOmission));
            }
            case TSV -> copy(units, new TsvWriter(out, languages));
            case JSONL -> {
                JsonLinesWriter writer = new JsonLinesWriter(out, languages, true);
                units.forEach(unit -> writer.write(parallel(unit), status(unit)));
                writer.close();
            }
        }
    }

    private void copy(UnitStream.Reading units, UnitWriter writer) throws IOException {
        units.forEach(
                unit -> {
                    TranslationUnit translation = translation(unit);
                    if (!translation.variants().isEmpty()) {
                        writer.write(translation);
                    }
                });
        writer.close();
    }

    private Language source() {
        return languages.contains(Language.ENGLISH) ? Language.ENGLISH : languages.get(0);
    }

    private void tellOmission(Omission omission) {
        LOG.warnf(
                "The export of %s leaves out unit %s%s: %s",
                head.symbol(),
                omission.unit(),
                omission.language().map(language -> " in " + language).orElse(""),
                omission.reason());
    }

    private Map<Language, List<Segment>> cells(StreamedUnit unit) {
        Map<Language, List<Segment>> cells = new LinkedHashMap<>();
        for (Language language : languages) {
            List<Segment> cell = unit.cells().getOrDefault(language, List.of());
            if (!cell.isEmpty()) {
                cells.put(language, cell);
            }
        }
        return cells;
    }

    private ParallelUnit parallel(StreamedUnit unit) {
        UnitRow row = unit.row();
        return new ParallelUnit(
                row.kind(), row.number(), cells(unit), row.confidence(), Set.copyOf(row.flags()));
    }

    private static Optional<String> status(StreamedUnit unit) {
        return Optional.of(unit.row().status().key());
    }

    private TranslationUnit translation(StreamedUnit unit) {
        UnitRow row = unit.row();
        return new TranslationUnit(
                Long.toString(row.id()),
                properties(row),
                Optional.of(CREATOR),
                Optional.of(row.createdAt()),
                Optional.of(row.changedAt()),
                TranslationUnits.variants(languages, unit.cells()));
    }

    private List<Property> properties(UnitRow row) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("symbol", head.symbol()));
        properties.add(new Property("kind", row.kind().key()));
        row.number().ifPresent(number -> properties.add(new Property("number", number)));
        properties.add(new Property("status", row.status().key()));
        properties.add(
                new Property(
                        "confidence", TranslationUnits.rounded(row.confidence()).toPlainString()));
        row.flags().forEach(flag -> properties.add(new Property("flag", flag)));
        return properties;
    }
}
