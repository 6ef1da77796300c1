package org.hexapla.resolution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.clause.Segment;
import org.hexapla.language.Language;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.StoredResolution;
import org.hexapla.resolution.store.StoredText;
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
     * @param doubted those among them whose texts look like another language
     * @param changed when the alignment was last changed
     */
    public record Head(
            ResolutionId id,
            String symbol,
            List<Language> languages,
            Set<Language> doubted,
            Instant changed) {
        public Head {
            languages = List.copyOf(languages);
            doubted = Set.copyOf(doubted);
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

    /** An alignment that is being read: what is known of it, and its units from the first on. */
    public final class Reading {

        private final Head head;
        private final long alignment;
        private final int version;
        private final List<UnitStatus> statuses;
        private final List<StreamedUnit> first;

        private Reading(
                Head head,
                StoredAlignment alignment,
                List<UnitStatus> statuses,
                List<StreamedUnit> first) {
            this.head = head;
            this.alignment = alignment.id;
            this.version = alignment.version;
            this.statuses = List.copyOf(statuses);
            this.first = first;
        }

        /** What is known before the first unit. */
        public Head head() {
            return head;
        }

        /** The id of the alignment. */
        public long alignment() {
            return alignment;
        }

        /** Its version, of which all units are. */
        public int version() {
            return version;
        }

        /**
         * Hands out the units in their order, all of one version of the alignment. No transaction
         * is open while the sink takes them, however slow it is.
         *
         * @throws ProblemException when the alignment is changed or deleted before the last unit
         *     was read
         */
        public void forEach(Sink sink) throws IOException {
            List<StreamedUnit> batch = first;
            while (!batch.isEmpty()) {
                for (StreamedUnit unit : batch) {
                    if (!unit.cells().isEmpty()) { // a reviewer is just about to fill it
                        sink.take(unit);
                    }
                }
                int position = batch.get(batch.size() - 1).row().position();
                batch = batch.size() < BATCH ? List.of() : after(position);
            }
        }

        private List<StreamedUnit> after(int position) {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                List<StreamedUnit> batch = batch(alignment, position, statuses);
                                // last, since others may change it until the units are read
                                if (!alignments.isAt(alignment, version)) {
                                    throw ProblemException.of(
                                            ProblemKind.CHANGED_MEANWHILE,
                                            "The alignment of "
                                                    + head.id()
                                                    + " was changed while it was read.");
                                }
                                return batch;
                            });
        }
    }

    /**
     * Begins to read an alignment.
     *
     * @param statuses the statuses that units may have; none lets all through
     * @throws ProblemException when there is none
     */
    @Transactional
    public Reading open(ResolutionId id, List<UnitStatus> statuses) {
        resolutions
                .getEntityManager()
                .createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        StoredResolution resolution = resolutions.named(id.value()).orElseThrow(id::unknown);
        StoredAlignment alignment =
                alignments.of(resolution.id).orElseThrow(() -> AlignmentReading.notAligned(id));
        List<StoredText> texts = alignments.texts(alignment);
        Head head =
                new Head(
                        id,
                        resolution.symbol,
                        texts.stream().map(text -> text.language).toList(),
                        texts.stream()
                                .filter(StoredText::isDoubted)
                                .map(text -> text.language)
                                .collect(Collectors.toSet()),
                        alignment.changedAt);
        return new Reading(head, alignment, statuses, batch(alignment.id, -1, statuses));
    }

    private List<StreamedUnit> batch(long alignment, int position, List<UnitStatus> statuses) {
        List<UnitRow> batch = units.rows(alignment, UnitFilter.after(position, statuses), BATCH);
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
