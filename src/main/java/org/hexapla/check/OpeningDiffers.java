package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A clause that opens with another verb than its translations, as {@link Opening} tells. */
final class OpeningDiffers implements Check {

    @Override
    public Flag flag() {
        return Flag.OPENING_DIFFERS;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> opened =
                unit.cells().stream().filter(cell -> !cell.cell().openings().isEmpty()).toList();
        List<Opening> openings =
                opened.stream()
                        .map(cell -> new Opening(cell.cell().kind(), cell.cell().openings()))
                        .toList();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < opened.size(); place++) {
            List<ReadCell> agreeing =
                    Opening.against(place, openings).stream().map(opened::get).toList();
            if (!agreeing.isEmpty()) {
                findings.add(finding(opened.get(place), agreeing));
            }
        }
        return findings;
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
