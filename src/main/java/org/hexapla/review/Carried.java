package org.hexapla.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.check.CheckedCell;
import org.hexapla.language.Language;
import org.hexapla.resolution.store.UnitFinding;
import org.hexapla.review.store.UnitToCheck;
import org.hexapla.review.store.UnitToCheck.Marks;

/**
 * What is known of units from before they were changed, and holds after.
 *
 * @param before the units as they were, by their ids
 */
record Carried(Map<Long, UnitToCheck> before) {

    static Carried of(List<UnitToCheck> units) {
        Map<Long, UnitToCheck> before = new HashMap<>();
        units.forEach(unit -> before.put(unit.id(), unit));
        return new Carried(before);
    }

    /**
     * What was found of names and terms that stand in a unit by now, wherever they stood before;
     * what is no longer written so is no longer found.
     */
    List<UnitFinding> terms(UnitToCheck unit) {
        List<UnitFinding> terms = new ArrayList<>();
        for (UnitToCheck was : before.values()) {
            for (UnitFinding finding : Findings.terms(was)) {
                moved(finding, was, unit)
                        .filter(found -> !terms.contains(found))
                        .ifPresent(terms::add);
            }
        }
        return terms;
    }

    private static Optional<UnitFinding> moved(
            UnitFinding finding, UnitToCheck was, UnitToCheck unit) {
        Map<String, List<List<Integer>>> places = new TreeMap<>();
        for (Map.Entry<String, List<List<Integer>>> entry : finding.places().entrySet()) {
            String old = text(was, entry.getKey());
            String now = text(unit, entry.getKey());
            List<List<Integer>> own = new ArrayList<>();
            for (List<Integer> place : entry.getValue()) {
                String words = words(old, place);
                int at = words.isEmpty() ? -1 : now.indexOf(words);
                if (at < 0) {
                    return Optional.empty();
                }
                int from = now.codePointCount(0, at);
                own.add(List.of(from, from + words.codePointCount(0, words.length())));
            }
            places.put(entry.getKey(), own);
        }
        return Optional.of(
                UnitFinding.of(
                        finding.flag(),
                        finding.message(),
                        finding.explanation(),
                        finding.values(),
                        places));
    }

    private static String text(UnitToCheck unit, String language) {
        CheckedCell cell = unit.content().cells().get(new Language(language));
        return cell == null ? "" : cell.text();
    }

    private static String words(String text, List<Integer> place) {
        int length = text.codePointCount(0, text.length());
        if (place.get(1) > length) {
            return "";
        }
        return text.substring(
                text.offsetByCodePoints(0, place.get(0)), text.offsetByCodePoints(0, place.get(1)));
    }

    /**
     * A unit without the dismissals that were of something else: what a reviewer has waved through
     * says nothing of what wasn't there yet.
     *
     * @param found what is found in it by now
     */
    UnitToCheck reopened(UnitToCheck unit, List<UnitFinding> found) {
        UnitToCheck was = before.get(unit.id());
        if (was == null) {
            return unit;
        }
        TreeSet<String> dismissed = new TreeSet<>(unit.marks().dismissed());
        dismissed.removeIf(
                flag ->
                        was.marks().dismissed().contains(flag)
                                && !said(was.marks().findings(), flag)
                                        .containsAll(said(found, flag)));
        Marks marks = unit.marks();
        return new UnitToCheck(
                unit.id(),
                unit.position(),
                unit.confidence(),
                new Marks(marks.flags(), List.copyOf(dismissed), marks.findings(), marks.doubt()),
                unit.content());
    }

    private static Set<Integer> said(List<UnitFinding> findings, String flag) {
        return findings.stream()
                .filter(finding -> finding.flag().equals(flag))
                .map(finding -> Objects.hash(finding.message(), finding.values()))
                .collect(Collectors.toSet());
    }
}
