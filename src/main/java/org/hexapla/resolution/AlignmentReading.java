package org.hexapla.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.language.Language;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.problem.ProblemException;
import org.hexapla.problem.ProblemKind;
import org.hexapla.resolution.store.Alignments;
import org.hexapla.resolution.store.Resolutions;
import org.hexapla.resolution.store.SegmentRow;
import org.hexapla.resolution.store.StoredAlignment;
import org.hexapla.resolution.store.UnitFilter;
import org.hexapla.resolution.store.UnitRow;
import org.hexapla.resolution.store.Units;
import org.hexapla.resolution.view.AlignmentState;
import org.hexapla.resolution.view.AlignmentView;
import org.hexapla.resolution.view.UnitView;

/** Shows alignments. */
@ApplicationScoped
public class AlignmentReading {

    private final Resolutions resolutions;
    private final Alignments alignments;
    private final Units units;
    private final AlignmentJournal journal;

    AlignmentReading(
            Resolutions resolutions, Alignments alignments, Units units, AlignmentJournal journal) {
        this.resolutions = resolutions;
        this.alignments = alignments;
        this.units = units;
        this.journal = journal;
    }

    /**
     * A part of an alignment: the units that a filter lets through, at most so many.
     *
     * @param reader the one who is told whether there is anything to take back; nothing where it is
     *     told of anybody's
     */
    @Transactional
    Tagged<AlignmentView> page(
            ResolutionId id, UnitFilter filter, int limit, Optional<String> reader) {
        StoredAlignment alignment = alignment(id);
        AlignmentState state = AlignmentState.of(alignment, alignments.texts(alignment));
        Page<UnitRow> page =
                Page.of(
                        units.rows(alignment.id, filter, limit + 1),
                        limit,
                        unit -> cursor(filter.order(), unit));
        AlignmentJournal.Steps steps = journal.steps(alignment.id, reader);
        return new Tagged<>(
                new AlignmentView(
                        id.value(),
                        state.version(),
                        state.languages(),
                        state.stale(),
                        state.warnings(),
                        state.lexicon(),
                        steps.undoable(),
                        steps.redoable(),
                        views(page.items()),
                        page.next()),
                VersionTag.of(alignment));
    }

    /** One unit. */
    @Transactional
    public Tagged<UnitView> unit(ResolutionId id, String unit) {
        StoredAlignment alignment = alignment(id);
        UnitRow row =
                units.row(alignment.id, Parameters.id(unit))
                        .orElseThrow(
                                () ->
                                        ProblemException.of(
                                                ProblemKind.NOT_FOUND,
                                                "The alignment of "
                                                        + id
                                                        + " has no unit "
                                                        + unit
                                                        + "."));
        return new Tagged<>(views(List.of(row)).get(0), VersionTag.of(alignment));
    }

    /**
     * Units by their ids, by position; what isn't there is left out.
     *
     * @param alignment the id of the alignment
     */
    @Transactional
    public List<UnitView> units(long alignment, Collection<Long> ids) {
        return views(units.rows(alignment, ids));
    }

    /** The place that a cursor of an alignment names. */
    static Optional<UnitFilter.Place> place(Optional<String> cursor, UnitFilter.Order order) {
        return Cursor.of(cursor, list(order), 2)
                .map(
                        found ->
                                new UnitFilter.Place(
                                        Double.longBitsToDouble(found.number(0)),
                                        Math.toIntExact(
                                                Math.min(
                                                        Integer.MAX_VALUE,
                                                        Math.max(-1, found.number(1))))));
    }

    private static Cursor cursor(UnitFilter.Order order, UnitRow unit) {
        return new Cursor(
                list(order),
                List.of(
                        Long.toString(Double.doubleToLongBits(unit.confidence())),
                        Integer.toString(unit.position())));
    }

    private static String list(UnitFilter.Order order) {
        return "units by " + order;
    }

    private StoredAlignment alignment(ResolutionId id) {
        long resolution = resolutions.named(id.value()).orElseThrow(id::unknown).id;
        return alignments.of(resolution).orElseThrow(() -> notAligned(id));
    }

    /** What is thrown when a resolution has no alignment. */
    public static ProblemException notAligned(ResolutionId id) {
        return ProblemException.of(ProblemKind.NOT_FOUND, id + " is not aligned yet.");
    }

    private List<UnitView> views(List<UnitRow> rows) {
        Map<Long, Map<Language, List<SegmentRow>>> segments =
                units.segments(rows.stream().map(UnitRow::id).toList()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        SegmentRow::unit,
                                        Collectors.groupingBy(
                                                SegmentRow::language,
                                                LinkedHashMap::new,
                                                Collectors.toList())));
        Function<UnitRow, UnitView> view =
                row -> UnitView.of(row, segments.getOrDefault(row.id(), Map.of()));
        return rows.stream().map(view).toList();
    }
}
