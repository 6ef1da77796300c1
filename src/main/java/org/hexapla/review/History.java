package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.clause.Segment;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.parallel.CellText;
import org.hexapla.resolution.AlignmentReading;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Tagged;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.edit.Patch;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.edit.Snapshot;
import org.hexapla.review.edit.UnitState;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Comments;
import org.hexapla.review.store.TextLanguages;

/** Tells who changed what and when. */
@ApplicationScoped
class History {

    private static final String LIST = "changes";

    /** The most changes that are told of a unit. */
    private static final int MOST_OF_UNIT = 100;

    private final ReviewedAlignments alignments;
    private final Changes changes;
    private final Comments comments;
    private final TextLanguages languages;
    private final AlignmentReading reading;

    History(
            ReviewedAlignments alignments,
            Changes changes,
            Comments comments,
            TextLanguages languages,
            AlignmentReading reading) {
        this.alignments = alignments;
        this.changes = changes;
        this.comments = comments;
        this.languages = languages;
        this.reading = reading;
    }

    /** A part of the changes of an alignment, the newest first. */
    @Transactional
    Page<ChangeView> list(ResolutionId id, Optional<String> cursor, int limit) {
        AlignmentHead head = alignments.read(id);
        int before =
                Cursor.of(cursor, LIST, 1)
                        .map(place -> (int) Math.min(Integer.MAX_VALUE, place.number(0)))
                        .orElse(Integer.MAX_VALUE);
        List<Change> found = changes.before(head.alignment(), before, limit + 1);
        return Page.of(
                ChangeView.of(found),
                limit,
                change -> new Cursor(LIST, List.of(Integer.toString(change.number()))));
    }

    /** A unit with what was done to it, the newest first, and what was said of it. */
    @Transactional
    Tagged<UnitDetails> unit(ResolutionId id, String unit) {
        Tagged<UnitView> view = reading.unit(id, unit);
        long alignment = alignments.read(id).alignment();
        List<UnitDetails.UnitChange> past =
                changes.of(alignment, view.body().id(), MOST_OF_UNIT).stream()
                        .map(change -> past(alignment, change, view.body().id()))
                        .toList();
        List<UnitDetails.CommentView> said =
                comments.on(view.body().id()).stream().map(UnitDetails.CommentView::of).toList();
        return new Tagged<>(new UnitDetails(view.body(), past, said), view.tag());
    }

    private UnitDetails.UnitChange past(long alignment, Change change, long unit) {
        Optional<Patch> patch =
                change.kind() == Change.Kind.EDIT
                        ? changes.patch(alignment, change)
                        : Optional.empty();
        return UnitDetails.UnitChange.of(
                change,
                patch.map(Patch::before).flatMap(snapshot -> state(snapshot, unit)),
                patch.map(Patch::after).flatMap(snapshot -> state(snapshot, unit)),
                patch.map(whole -> texts(whole.before(), unit)).orElseGet(TreeMap::new),
                patch.map(whole -> texts(whole.after(), unit)).orElseGet(TreeMap::new));
    }

    private static Optional<UnitState> state(Snapshot snapshot, long unit) {
        return snapshot.units().stream().filter(state -> state.id() == unit).findFirst();
    }

    private SortedMap<String, String> texts(Snapshot snapshot, long unit) {
        Map<Long, List<Segment>> cells =
                snapshot.segments().stream()
                        .filter(segment -> segment.unit() == unit)
                        .collect(
                                Collectors.groupingBy(
                                        SegmentState::text,
                                        Collectors.mapping(
                                                SegmentState::segment, Collectors.toList())));
        SortedMap<String, String> texts = new TreeMap<>();
        Map<Long, String> tags = languages.of(cells.keySet());
        cells.forEach(
                (text, segments) ->
                        texts.put(tags.getOrDefault(text, ""), CellText.of(segments).text()));
        return texts;
    }
}
