package org.hexapla.review.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitStatus;

/** Joins the units of a sheet, cuts them, makes them and takes them away. */
final class UnitEdits {

    private final Layout layout;
    private final Author author;
    private final NewIds ids;

    UnitEdits(Layout layout, Author author, NewIds ids) {
        this.layout = layout;
        this.author = author;
        this.ids = ids;
    }

    void merge(Edit.Merge edit) {
        List<UnitState> parts =
                edit.all().stream()
                        .map(layout::unit)
                        .sorted(Comparator.comparingInt(unit -> layout.place(unit.id())))
                        .toList();
        for (int at = 1; at < parts.size(); at++) {
            int gap = layout.place(parts.get(at).id()) - layout.place(parts.get(at - 1).id());
            if (gap == 0) {
                throw new EditRefusedException("Unit " + parts.get(at).id() + " is named twice.");
            }
            if (gap > 1) {
                throw new EditRefusedException(
                        "Units "
                                + parts.get(at - 1).id()
                                + " and "
                                + parts.get(at).id()
                                + " are no neighbours.");
            }
        }
        UnitState first = parts.get(0);
        Set<String> flags = new TreeSet<>();
        Set<String> dismissed = new TreeSet<>();
        parts.forEach(
                part -> {
                    flags.addAll(part.flags());
                    dismissed.addAll(part.dismissed());
                });
        dismissed.removeAll(flags); // what one part has open isn't waved through by another
        double confidence =
                parts.stream()
                        .filter(part -> !layout.isEmpty(part.id()))
                        .mapToDouble(UnitState::confidence)
                        .min()
                        .orElse(first.confidence());
        UnitState named =
                parts.stream().filter(part -> !layout.isEmpty(part.id())).findFirst().orElse(first);
        layout.set(
                first.called(named.kind(), named.number())
                        .trusted(confidence)
                        .flagged(flags, dismissed));
        for (UnitState part : parts.subList(1, parts.size())) {
            List.copyOf(layout.members(part.id()))
                    .forEach(segment -> layout.move(segment, first.id()));
            layout.remove(part.id(), first.id());
        }
        layout.rearrange(first.id());
        layout.madeUnit(first.id());
    }

    void split(Edit.Split edit) {
        UnitState unit = layout.unit(edit.unit());
        SortedMap<Language, List<SegmentState>> cells = layout.cells(unit.id());
        List<Long> second = new ArrayList<>();
        edit.after()
                .forEach(
                        (language, last) -> {
                            List<SegmentState> cell = cells.getOrDefault(language, List.of());
                            if (cell.isEmpty()) {
                                throw new EditRefusedException(
                                        "Unit " + unit.id() + " has nothing in " + language + ".");
                            }
                            int kept =
                                    last.map(ref -> 1 + indexIn(cell, layout.segment(ref), unit))
                                            .orElse(0);
                            cell.subList(kept, cell.size())
                                    .forEach(segment -> second.add(segment.id()));
                        });
        if (second.isEmpty() || second.size() == layout.members(unit.id()).size()) {
            throw new EditRefusedException(
                    "One of the two units would be empty: "
                            + (second.isEmpty()
                                    ? "no segment goes to the second."
                                    : "no segment stays in the first."));
        }
        long id = ids.unit();
        UnitState rest =
                new UnitState(
                        id,
                        0,
                        unit.kind(),
                        unit.number(),
                        UnitStatus.DRAFT,
                        unit.confidence(),
                        unit.flags(),
                        unit.dismissed(),
                        0,
                        author.at());
        layout.addAfter(rest, unit);
        second.forEach(segment -> layout.move(segment, id));
        layout.rearrange(unit.id());
        layout.rearrange(id);
        layout.madeUnit(id);
    }

    private int indexIn(List<SegmentState> cell, SegmentState segment, UnitState unit) {
        for (int at = 0; at < cell.size(); at++) {
            if (cell.get(at).id() == segment.id()) {
                return at;
            }
        }
        throw new EditRefusedException(
                "Segment "
                        + segment.id()
                        + " does not stand in unit "
                        + unit.id()
                        + " on the side of "
                        + layout.text(cell.get(0)).language()
                        + ".");
    }

    void move(Edit.Move edit) {
        SegmentState segment = layout.segment(edit.segment());
        UnitState to = layout.unit(edit.to());
        UnitState from = layout.unit(segment.unit());
        if (from.id() == to.id()) {
            throw new EditRefusedException(
                    "Segment " + segment.id() + " stands in unit " + to.id() + " already.");
        }
        if (layout.isEmpty(to.id())) {
            layout.set(to.called(from.kind(), from.number()).trusted(from.confidence()));
        } else {
            layout.set(to.trusted(Math.min(from.confidence(), to.confidence())));
        }
        layout.move(segment.id(), to.id());
        layout.rearrange(to.id());
        if (layout.isEmpty(from.id())) {
            layout.remove(from.id(), to.id());
        } else {
            layout.rearrange(from.id());
        }
    }

    void insert(Edit.Insert edit) {
        long id = ids.unit();
        UnitState beside = edit.anchor().map(layout::unit).orElseGet(layout::lastUnit);
        UnitState unit =
                new UnitState(
                        id,
                        0,
                        beside.kind(),
                        Optional.empty(),
                        UnitStatus.DRAFT,
                        0,
                        List.of(),
                        List.of(),
                        0,
                        author.at());
        switch (edit.side()) {
            case BEFORE -> layout.addBefore(unit, beside);
            case AFTER -> layout.addAfter(unit, beside);
            case END -> layout.addLast(unit);
        }
        layout.madeUnit(id);
    }

    void delete(Edit.Delete edit) {
        UnitState unit = layout.unit(edit.unit());
        if (!layout.isEmpty(unit.id())) {
            throw new EditRefusedException(
                    "Unit "
                            + unit.id()
                            + " is not empty: "
                            + layout.members(unit.id()).size()
                            + " segments would be lost.");
        }
        layout.remove(unit.id());
    }
}
