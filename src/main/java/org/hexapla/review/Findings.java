package org.hexapla.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.check.Checks;
import org.hexapla.check.Doubt;
import org.hexapla.check.Finding;
import org.hexapla.check.Flag;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.review.store.UnitToCheck;
import org.hexapla.review.store.UnitToCheck.Marks;

/** What findings make of a unit. */
final class Findings {

    private static final Map<String, Flag> FLAGS =
            Arrays.stream(Flag.values()).collect(Collectors.toMap(Flag::key, Function.identity()));

    private Findings() {}

    /** What is to stand on a unit in which something was found. */
    static Marks marks(UnitToCheck unit, List<UnitFinding> found) {
        Set<String> flags = new TreeSet<>(unit.marks().flags());
        flags.removeAll(FLAGS.keySet());
        found.forEach(finding -> flags.add(finding.flag()));
        unit.marks().dismissed().forEach(flags::remove);
        EnumSet<Flag> raised = EnumSet.noneOf(Flag.class);
        flags.stream().filter(FLAGS::containsKey).forEach(flag -> raised.add(FLAGS.get(flag)));
        return new Marks(
                List.copyOf(flags),
                unit.marks().dismissed(),
                found,
                Doubt.of(unit.confidence(), raised));
    }

    /**
     * What was found in a unit, with what is found of its neighbours' say in it by now.
     *
     * @param found all that is found of that
     */
    static List<UnitFinding> ofNeighbours(UnitToCheck unit, List<Finding> found) {
        List<UnitFinding> findings = new ArrayList<>(unit.marks().findings());
        findings.removeIf(finding -> finding.flag().equals(Checks.OF_NEIGHBOURS.key()));
        int place = 0;
        while (place < findings.size() && isBeforeNeighbours(findings.get(place))) {
            place++;
        }
        findings.addAll(place, found.stream().map(Findings::stored).toList());
        return findings;
    }

    private static boolean isBeforeNeighbours(UnitFinding finding) {
        return Arrays.stream(Flag.values())
                .takeWhile(flag -> flag != Checks.OF_NEIGHBOURS)
                .anyMatch(flag -> flag.key().equals(finding.flag()));
    }

    /** What was found of the names and terms of a unit. */
    static List<UnitFinding> terms(UnitToCheck unit) {
        return unit.marks().findings().stream().filter(Findings::isOfTerms).toList();
    }

    static boolean isOfTerms(UnitFinding finding) {
        return finding.flag().equals(Flag.TERM_DIFFERS.key());
    }

    /** A finding as it is stored. */
    static UnitFinding stored(Finding finding) {
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
