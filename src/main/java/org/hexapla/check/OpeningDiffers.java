package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A clause that opens with another verb than its translations. Verbs are not one-to-one between
 * languages, so what counts is whether two share a key: it differs where one shares none with any
 * other, though two others of its kind or more agree on one.
 */
final class OpeningDiffers implements Check {

    @Override
    public Flag flag() {
        return Flag.OPENING_DIFFERS;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> opened =
                unit.cells().stream().filter(cell -> !cell.cell().openings().isEmpty()).toList();
        List<Finding> findings = new ArrayList<>();
        for (ReadCell cell : opened) {
            List<ReadCell> others =
                    opened.stream()
                            .filter(other -> other != cell)
                            .filter(other -> other.cell().kind() == cell.cell().kind())
                            .toList();
            List<ReadCell> agreeing = others.stream().filter(one -> agrees(one, others)).toList();
            if (!agreeing.isEmpty() && others.stream().noneMatch(other -> share(cell, other))) {
                findings.add(finding(cell, agreeing));
            }
        }
        return findings;
    }

    private static boolean agrees(ReadCell one, List<ReadCell> others) {
        return others.stream().anyMatch(other -> other != one && share(one, other));
    }

    private static boolean share(ReadCell one, ReadCell other) {
        return one.cell().openings().stream().anyMatch(other.cell().openings()::contains);
    }

    private Finding finding(ReadCell cell, List<ReadCell> agreeing) {
        int start = cell.start();
        int end = start;
        while (end < cell.words().length() && !Character.isWhitespace(cell.words().charAt(end))) {
            end++;
        }
        return cell.finding(
                flag(),
                "verb",
                Map.of(
                        "language",
                        cell.language().tag(),
                        "verb",
                        cell.cell().openings().get(0),
                        "others",
                        agreeing.stream()
                                .map(other -> other.language().tag())
                                .collect(Collectors.joining(" ")),
                        "usual",
                        agreeing.get(0).cell().openings().get(0)),
                List.of(cell.place(start, end)));
    }
}
