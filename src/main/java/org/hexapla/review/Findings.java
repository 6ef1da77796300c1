package org.hexapla.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
