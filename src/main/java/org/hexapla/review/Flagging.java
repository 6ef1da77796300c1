package org.hexapla.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.check.CheckedUnit;
import org.hexapla.check.Checks;
import org.hexapla.check.Doubt;
import org.hexapla.check.Finding;
import org.hexapla.check.Flag;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.review.store.UnitToCheck;
import org.hexapla.review.store.UnitToCheck.Marks;
import org.hexapla.review.store.UnitsToCheck;

/**
 * Puts on units what the checks find in them, in the transaction that changes them. Names and terms
 * are compared when a whole alignment is new; what was found of them stays with a unit while it is
 * edited.
 */
@ApplicationScoped
class Flagging {

    /** How many units on either side of one may belong to what a check finds in it. */
    private static final int REACH = 2;

    /** In longer alignments names and terms aren't compared: all texts are held for that. */
    private static final int LONGEST = 20_000;

    private static final int STRETCH = 1000;

    private static final Map<String, Flag> FLAGS =
            Arrays.stream(Flag.values()).collect(Collectors.toMap(Flag::key, Function.identity()));

    private final UnitsToCheck store;
    private final Checks checks = new Checks();

    Flagging(UnitsToCheck store) {
        this.store = store;
    }

    /** Checks all units of an alignment. */
    void all(long alignment) {
        int count = store.count(alignment);
        if (count > LONGEST) {
            byStretches(alignment, count);
            return;
        }
        List<UnitToCheck> units = store.stretch(alignment, 0, count);
        List<List<Finding>> findings = checks.of(contents(units));
        Map<Long, Marks> marks = new LinkedHashMap<>();
        for (int place = 0; place < units.size(); place++) {
            UnitToCheck unit = units.get(place);
            mark(unit, findings.get(place).stream().map(Flagging::stored).toList(), marks);
        }
        store.store(marks);
    }

    private void byStretches(long alignment, int count) {
        for (int from = 0; from < count; from += STRETCH) {
            int first = from;
            List<UnitToCheck> units =
                    store.stretch(alignment, first - REACH, first + STRETCH - 1 + REACH);
            int before = Math.min(REACH, first);
            List<UnitToCheck> own = units.subList(before, Math.min(units.size(), before + STRETCH));
            each(units, own.stream().map(UnitToCheck::id).collect(Collectors.toSet()));
        }
    }

    /** Checks units that were touched; those that are gone are left out. */
    void units(long alignment, Collection<Long> touched) {
        if (touched.size() > STRETCH) {
            all(alignment);
            return;
        }
        List<UnitToCheck> units = store.near(alignment, touched, REACH);
        Set<Long> own = new HashSet<>(touched);
        if (units.stream().anyMatch(unit -> own.contains(unit.id()) && lacksTerms(unit))) {
            all(alignment);
        } else {
            each(units, own);
        }
    }

    /** Whether a unit that has come back says that its terms differ, but no more how. */
    private static boolean lacksTerms(UnitToCheck unit) {
        String key = Flag.TERM_DIFFERS.key();
        return unit.marks().flags().contains(key)
                && unit.marks().findings().stream().noneMatch(one -> one.flag().equals(key));
    }

    private void each(List<UnitToCheck> units, Set<Long> own) {
        List<CheckedUnit> contents = contents(units);
        Map<Long, Marks> marks = new LinkedHashMap<>();
        for (int place = 0; place < units.size(); place++) {
            UnitToCheck unit = units.get(place);
            if (own.contains(unit.id())) {
                List<UnitFinding> found = new ArrayList<>();
                checks.of(contents, place).forEach(finding -> found.add(stored(finding)));
                unit.marks().findings().stream()
                        .filter(finding -> finding.flag().equals(Flag.TERM_DIFFERS.key()))
                        .forEach(found::add);
                mark(unit, found, marks);
            }
        }
        store.store(marks);
    }

    private static void mark(UnitToCheck unit, List<UnitFinding> found, Map<Long, Marks> marks) {
        Set<String> flags = new TreeSet<>(unit.marks().flags());
        flags.removeAll(FLAGS.keySet());
        found.forEach(finding -> flags.add(finding.flag()));
        unit.dismissed().forEach(flags::remove);
        EnumSet<Flag> raised = EnumSet.noneOf(Flag.class);
        flags.stream().filter(FLAGS::containsKey).forEach(flag -> raised.add(FLAGS.get(flag)));
        Marks after = new Marks(List.copyOf(flags), found, Doubt.of(unit.confidence(), raised));
        if (!after.equals(unit.marks())) {
            marks.put(unit.id(), after);
        }
    }

    private static List<CheckedUnit> contents(List<UnitToCheck> units) {
        return units.stream().map(UnitToCheck::content).toList();
    }

    private static UnitFinding stored(Finding finding) {
        Map<String, List<List<Integer>>> places = new TreeMap<>();
        finding.places()
                .forEach(
                        (language, own) ->
                                places.put(
                                        language.tag(),
                                        own.stream()
                                                .map(place -> List.of(place.from(), place.to()))
                                                .toList()));
        return UnitFinding.of(
                finding.flag().key(),
                finding.message(),
                finding.explanation(),
                finding.values(),
                places);
    }
}
