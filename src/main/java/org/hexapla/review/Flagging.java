package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.check.CheckedUnit;
import org.hexapla.check.Checks;
import org.hexapla.check.Finding;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.review.store.UnitToCheck;
import org.hexapla.review.store.UnitToCheck.Marks;
import org.hexapla.review.store.UnitsToCheck;

/**
 * Puts on units what the checks find in them, in the transaction that changes them. Names and terms
 * are compared when a whole alignment is new; what was found of them then goes with the words when
 * units are edited.
 */
@ApplicationScoped
class Flagging {

    /** In longer alignments names and terms aren't compared: all texts are held for that. */
    private static final int LONGEST = 20_000;

    private static final int STRETCH = 1000;

    private final UnitsToCheck store;
    private final int longest;
    private final int stretch;
    private final Checks checks = new Checks();

    @Inject
    Flagging(UnitsToCheck store) {
        this(store, LONGEST, STRETCH);
    }

    /**
     * With limits of one's own.
     *
     * @param longest in alignments of more units names and terms aren't compared
     * @param stretch so many units of those are held at once
     */
    Flagging(UnitsToCheck store, int longest, int stretch) {
        this.store = store;
        this.longest = longest;
        this.stretch = stretch;
    }

    /** Checks all units of an alignment. */
    void all(long alignment) {
        int count = store.count(alignment);
        if (count > longest) {
            byStretches(alignment, count);
            return;
        }
        List<UnitToCheck> units = store.stretch(alignment, 0, count);
        List<List<Finding>> findings = checks.of(contents(units));
        Map<Long, Marks> marks = new LinkedHashMap<>();
        for (int place = 0; place < units.size(); place++) {
            UnitToCheck unit = units.get(place);
            List<UnitFinding> found = findings.get(place).stream().map(Findings::stored).toList();
            put(unit, Findings.marks(unit, found), marks);
        }
        store.store(marks);
    }

    private void byStretches(long alignment, int count) {
        for (int first = 0; first < count; first += stretch) {
            int last = first + stretch - 1;
            List<UnitToCheck> units =
                    store.stretch(alignment, first - Checks.REACH, last + Checks.REACH);
            Map<Long, Marks> marks = new LinkedHashMap<>();
            for (int place = 0; place < units.size(); place++) {
                UnitToCheck unit = units.get(place);
                if (unit.position() >= first && unit.position() <= last) {
                    put(unit, Findings.marks(unit, found(units, place)), marks);
                }
            }
            store.store(marks);
        }
    }

    /** Units as they are before they are changed. */
    List<UnitToCheck> before(long alignment, Collection<Long> units) {
        return store.these(alignment, units);
    }

    /**
     * Checks units whose segments have changed, and those around them.
     *
     * @param changed the ids of these units, of which some may be gone
     * @param before units as they were; what was found of their names and terms goes with the words
     * @return the ids of the units whose flags or findings are others than before
     */
    Set<Long> changed(long alignment, Collection<Long> changed, List<UnitToCheck> before) {
        Set<Long> own = new HashSet<>(changed);
        Carried carried = Carried.of(before);
        Map<Long, Marks> marks = new LinkedHashMap<>();
        for (List<UnitToCheck> run : runs(store.near(alignment, changed, 2 * Checks.REACH))) {
            for (int place = 0; place < run.size(); place++) {
                UnitToCheck unit = run.get(place);
                if (own.contains(unit.id())) {
                    List<UnitFinding> found = found(run, place);
                    found.addAll(carried.terms(unit));
                    put(unit, Findings.marks(carried.reopened(unit, found), found), marks);
                } else if (isNear(run, place, own)) {
                    List<Finding> found = checks.ofNeighbours(contents(run), place);
                    put(unit, Findings.marks(unit, Findings.ofNeighbours(unit, found)), marks);
                }
            }
        }
        store.store(marks);
        return marks.keySet();
    }

    /** Finds out anew how doubtful units are whose flags have changed. */
    void flagged(long alignment, Collection<Long> units) {
        Map<Long, Marks> marks = new LinkedHashMap<>();
        for (UnitToCheck unit : store.these(alignment, units)) {
            put(unit, Findings.marks(unit, unit.marks().findings()), marks);
        }
        store.store(marks);
    }

    private static boolean isNear(List<UnitToCheck> run, int place, Set<Long> own) {
        int from = Math.max(0, place - Checks.REACH);
        int to = Math.min(run.size(), place + Checks.REACH + 1);
        return run.subList(from, to).stream().anyMatch(unit -> own.contains(unit.id()));
    }

    /** Units that follow one another, parted where there is a gap. */
    private static List<List<UnitToCheck>> runs(List<UnitToCheck> units) {
        List<List<UnitToCheck>> runs = new ArrayList<>();
        Optional<UnitToCheck> last = Optional.empty();
        for (UnitToCheck unit : units) {
            if (last.isEmpty() || last.get().position() + 1 < unit.position()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(unit);
            last = Optional.of(unit);
        }
        return runs;
    }

    private List<UnitFinding> found(List<UnitToCheck> units, int place) {
        List<UnitFinding> found = new ArrayList<>();
        checks.of(contents(units), place).forEach(finding -> found.add(Findings.stored(finding)));
        return found;
    }

    private static void put(UnitToCheck unit, Marks after, Map<Long, Marks> marks) {
        if (!after.equals(unit.marks())) {
            marks.put(unit.id(), after);
        }
    }

    private static List<CheckedUnit> contents(List<UnitToCheck> units) {
        return units.stream().map(UnitToCheck::content).toList();
    }
}
