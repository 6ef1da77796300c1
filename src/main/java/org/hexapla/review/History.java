package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.listing.Cursor;
import org.hexapla.listing.Page;
import org.hexapla.parallel.CellText;
import org.hexapla.resolution.AlignmentReading;
import org.hexapla.resolution.ResolutionId;
import org.hexapla.resolution.Tagged;
import org.hexapla.resolution.view.UnitView;
import org.hexapla.review.edit.SegmentState;
import org.hexapla.review.store.AlignmentHead;
import org.hexapla.review.store.Change;
import org.hexapla.review.store.Changes;
import org.hexapla.review.store.Comments;
import org.hexapla.review.store.TextLanguages;
import org.hexapla.review.store.UnitPast;
import org.hexapla.review.store.UnitPasts;

/** Tells who changed what and when. */
@ApplicationScoped
class History {

    private static final String LIST = "changes";

    /** The most changes that are told of a unit. */
    private static final int MOST_OF_UNIT = 100;

    private final ReviewedAlignments alignments;
    private final Changes changes;
    private final UnitPasts pasts;
    private final Comments comments;
    private final TextLanguages languages;
    private final AlignmentReading reading;

    History(
            ReviewedAlignments alignments,
            Changes changes,
            UnitPasts pasts,
            Comments comments,
            TextLanguages languages,
            AlignmentReading reading) {
        this.alignments = alignments;
        this.changes = changes;
        this.pasts = pasts;
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
                told(pasts.of(alignment, view.body().id(), MOST_OF_UNIT));
        List<UnitDetails.CommentView> said =
                comments.on(view.body().id()).stream().map(UnitDetails.CommentView::of).toList();
        return new Tagged<>(new UnitDetails(view.body(), past, said), view.tag());
    }

    private List<UnitDetails.UnitChange> told(List<UnitPast> pasts) {
        Set<Long> texts = new TreeSet<>();
        pasts.forEach(
                past ->
                        Stream.concat(past.from().stream(), past.to().stream())
                                .flatMap(moment -> moment.segments().stream())
                                .forEach(segment -> texts.add(segment.text())));
        Map<Long, String> tags = languages.of(texts);
        return pasts.stream()
                .map(
                        past ->
                                UnitDetails.UnitChange.of(
                                        past, texts(past.from(), tags), texts(past.to(), tags)))
                .toList();
    }

    private static SortedMap<String, String> texts(
            Optional<UnitPast.Moment> moment, Map<Long, String> tags) {
        SortedMap<String, String> texts = new TreeMap<>();
        moment.map(UnitPast.Moment::segments).orElse(List.of()).stream()
                .collect(
                        Collectors.groupingBy(
                                SegmentState::text,
                                Collectors.mapping(SegmentState::segment, Collectors.toList())))
                .forEach(
                        (text, segments) ->
                                texts.put(
                                        tags.getOrDefault(text, ""), CellText.of(segments).text()));
        return texts;
    }
}
