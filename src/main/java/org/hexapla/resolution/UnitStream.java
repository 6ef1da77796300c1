package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.UnitStatus;
import org.hexapla.resolution.store.Units;

/** Hands the units of an alignment out one by one, however many there are. */
@ApplicationScoped
public class UnitStream {

    private static final int BATCH = 200;

    private final Resolutions resolutions;
    private final Alignments alignments;
    private final Units units;

    UnitStream(Resolutions resolutions, Alignments alignments, Units units) {
        this.resolutions = resolutions;
        this.alignments = alignments;
        this.units = units;
    }

    /**
     * What is known before the first unit.
     *
     * @param id the id of the resolution
     * @param symbol the symbol of the resolution
     * @param languages the languages of the alignment, in the order of their tags
     * @param changed when the alignment was last changed
     */
    public record Head(ResolutionId id, String symbol, List<Language> languages, Instant changed) {
        public Head {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A unit.
     *
     * @param row what it is
     * @param cells its segments by language, in the order of the languages' tags
     */
    public record StreamedUnit(UnitRow row, Map<Language, List<Segment>> cells) {}

    /** Takes units. */
    @FunctionalInterface
    public interface Sink {

        /** Takes the next unit. */
        void take(StreamedUnit unit) throws IOException;
    }

    /**
     * What is known of an alignment before its first unit.
     *
     * @throws org.hexapla.problem.ProblemException when there is none
     */
    @Transactional
    public Head head(ResolutionId id) {
        StoredResolution resolution = resolutions.named(id.value()).orElseThrow(id::unknown);
        StoredAlignment alignment =
                alignments.of(resolution.id).orElseThrow(() -> AlignmentReading.notAligned(id));
        return new Head(
                id,
                resolution.symbol,
                alignments.texts(alignment).stream().map(text -> text.language).toList(),
                alignment.changedAt);
    }

    /**
     * Hands out the units as they were at one moment, in their order. Nothing is handed out when
     * the alignment is gone meanwhile.
     *
     * @param statuses the statuses that they may have; none lets all through
     */
    @Transactional
    public void read(ResolutionId id, List<UnitStatus> statuses, Sink sink) throws IOException {
        resolutions
                .getEntityManager()
                .createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        Optional<StoredAlignment> alignment =
                resolutions.named(id.value()).flatMap(found -> alignments.of(found.id));
        if (alignment.isEmpty()) {
            return;
        }
        int position = -1;
        List<UnitRow> batch;
        do {
            UnitFilter filter = UnitFilter.after(position, statuses);
            batch = units.rows(alignment.get().id, filter, BATCH);
            for (StreamedUnit unit : withSegments(batch)) {
                sink.take(unit);
                position = unit.row().position();
            }
        } while (batch.size() == BATCH);
    }

    private List<StreamedUnit> withSegments(List<UnitRow> batch) {
        Map<Long, Map<Language, List<Segment>>> cells = new HashMap<>();
        for (SegmentRow row : units.segments(batch.stream().map(UnitRow::id).toList())) {
            cells.computeIfAbsent(row.unit(), unit -> new TreeMap<>())
                    .computeIfAbsent(row.language(), language -> new ArrayList<>())
                    .add(row.segment());
        }
        return batch.stream()
                .map(unit -> new StreamedUnit(unit, cells.getOrDefault(unit.id(), Map.of())))
                .toList();
    }
}
