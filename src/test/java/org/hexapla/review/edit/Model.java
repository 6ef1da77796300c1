package org.hexapla.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.document.SourceRange;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** An alignment that is kept in the plainest way: everything in lists, in its order. */
final class Model {

    static final Map<Long, TextState> TEXTS =
            Map.of(
                    1L, new TextState(1, Language.ENGLISH, true),
                    2L, new TextState(2, Language.FRENCH, true));

    /** The flags that all units have at first. */
    static final List<String> FLAGS = List.of("term-differs", "untranslated");

    /** Units in their order, with any positions. */
    final List<UnitState> units = new ArrayList<>();

    /** Segments by text in their order, with any indexes. */
    final Map<Long, List<SegmentState>> segments = new TreeMap<>();

    final Map<Long, CommentState> comments = new TreeMap<>();

    /** What was printed in the places of corrected segments. */
    final Map<Long, String> originals = new TreeMap<>();

    /** So many units, each with one or two segments in both languages. */
    static Model of(int size) {
        Model model = new Model();
        long id = 100;
        for (long text : TEXTS.keySet()) {
            model.segments.put(text, new ArrayList<>());
        }
        for (int at = 0; at < size; at++) {
            long unit = at + 1;
            model.units.add(
                    new UnitState(
                            unit,
                            at,
                            ClauseKind.PARAGRAPH,
                            Optional.empty(),
                            UnitStatus.DRAFT,
                            0.5,
                            FLAGS,
                            List.of(),
                            0,
                            Instant.EPOCH));
            for (List<SegmentState> text : model.segments.values()) {
                for (int part = 0; part <= (at + 1) % 2; part++) {
                    long of = text == model.segments.get(1L) ? 1 : 2;
                    text.add(
                            new SegmentState(
                                    id++,
                                    of,
                                    unit,
                                    new Segment(
                                            text.size(),
                                            at / 3,
                                            at / 2,
                                            new SourceRange(10 * text.size(), 10 * text.size() + 9),
                                            "words " + at,
                                            " ",
                                            List.of())));
                }
            }
        }
        return model;
    }

    /** All that a sheet could want. */
    Sheet.Content content() {
        Map<Sheet.ClausePlace, Integer> clauses =
                new TreeMap<>(Comparator.comparing(Object::toString));
        all().forEach(
                        segment ->
                                clauses.merge(
                                        new Sheet.ClausePlace(
                                                segment.text(), segment.segment().clause()),
                                        1,
                                        Integer::sum));
        return new Sheet.Content(
                numberedUnits(),
                all(),
                List.copyOf(comments.values()),
                originals,
                TEXTS,
                clauses,
                units.size());
    }

    /** The units at their positions. */
    List<UnitState> numberedUnits() {
        return IntStream.range(0, units.size()).mapToObj(at -> units.get(at).at(at)).toList();
    }

    /** The segments of the English text, in their order. */
    List<SegmentState> english() {
        return segments.getOrDefault(1L, List.of());
    }

    /** All segments at their indexes. */
    List<SegmentState> all() {
        List<SegmentState> all = new ArrayList<>();
        for (List<SegmentState> text : segments.values()) {
            for (int at = 0; at < text.size(); at++) {
                all.add(text.get(at).at(at));
            }
        }
        return all;
    }

    /** Does a patch: what goes is taken out, what comes is put in at its place, in order. */
    void apply(Patch patch) {
        Patch.Difference<UnitState> changed = patch.units();
        changed.gone().forEach(gone -> units.removeIf(unit -> unit.id() == gone.id()));
        changed.come().stream()
                .sorted(Comparator.comparingInt(UnitState::position))
                .forEach(unit -> units.add(unit.position(), unit));
        changed.changed()
                .forEach(now -> units.replaceAll(unit -> unit.id() == now.id() ? now : unit));
        Patch.Difference<SegmentState> pieces = patch.segments();
        for (List<SegmentState> text : segments.values()) {
            pieces.gone().forEach(gone -> text.removeIf(one -> one.id() == gone.id()));
            pieces.changed()
                    .forEach(now -> text.replaceAll(one -> one.id() == now.id() ? now : one));
        }
        pieces.come().stream()
                .sorted(Comparator.comparingInt(one -> one.segment().index()))
                .forEach(
                        one ->
                                segments.getOrDefault(one.text(), List.of())
                                        .add(one.segment().index(), one));
        patch.comments().gone().forEach(gone -> comments.remove(gone.id()));
        patch.comments().come().forEach(one -> comments.put(one.id(), one));
        patch.comments().changed().forEach(one -> comments.put(one.id(), one));
        originals.keySet().removeAll(patch.before().originals().keySet());
        originals.putAll(patch.after().originals());
    }

    /** Everything, to be compared. */
    List<Object> everything() {
        return List.of(
                numberedUnits(), all(), List.copyOf(comments.values()), Map.copyOf(originals));
    }

    /** Every segment stands in exactly one unit that is there; nothing stands twice. */
    void holds() {
        Set<Long> there = new HashSet<>();
        units.forEach(unit -> assertThat(there.add(unit.id())).isTrue());
        Set<Long> pieces = new HashSet<>();
        all().forEach(
                        segment -> {
                            assertThat(pieces.add(segment.id())).isTrue();
                            assertThat(there).contains(segment.unit());
                            assertThat(segment.segment().text()).isNotBlank();
                            assertThat(segment.segment().text())
                                    .isNotEqualTo(originals.get(segment.id()));
                        });
        assertThat(pieces).containsAll(originals.keySet());
        Map<Long, Integer> counts = new HashMap<>();
        comments.values().forEach(one -> counts.merge(one.unit(), 1, Integer::sum));
        units.forEach(
                unit -> assertThat(unit.comments()).isEqualTo(counts.getOrDefault(unit.id(), 0)));
    }
}
