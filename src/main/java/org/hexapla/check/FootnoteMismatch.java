package org.hexapla.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.clause.ClauseKind;
import org.hexapla.document.Mark;

/**
 * A language that refers to more or fewer footnotes than most. The numbers themselves may differ:
 * where notes are numbered page by page, they do.
 */
final class FootnoteMismatch implements Check {

    @Override
    public Flag flag() {
        return Flag.FOOTNOTE_MISMATCH;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> cells =
                unit.cells().stream()
                        .filter(cell -> cell.cell().kind() != ClauseKind.FOOTNOTE)
                        .toList();
        List<List<Place>> marks = cells.stream().map(FootnoteMismatch::marks).toList();
        int usual = usual(marks);
        List<Finding> findings = new ArrayList<>();
        for (int k = 0; k < cells.size(); k++) {
            if (marks.get(k).size() != usual) {
                findings.add(
                        cells.get(k)
                                .finding(
                                        flag(),
                                        "count",
                                        Map.of(
                                                "language",
                                                cells.get(k).language().tag(),
                                                "count",
                                                Integer.toString(marks.get(k).size()),
                                                "usual",
                                                Integer.toString(usual)),
                                        marks.get(k)));
            }
        }
        return findings;
    }

    /** The number of marks that most cells have; of equals the greater. */
    private static int usual(List<List<Place>> marks) {
        Map<Integer, Integer> votes = new HashMap<>();
        marks.forEach(own -> votes.merge(own.size(), 1, Integer::sum));
        int usual = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            int most = votes.getOrDefault(usual, 0);
            if (vote.getValue() > most || vote.getValue() == most && vote.getKey() > usual) {
                usual = vote.getKey();
            }
        }
        return usual;
    }

    /** The marks of a cell: those that are set apart, and figures in square brackets. */
    private static List<Place> marks(ReadCell cell) {
        List<Place> places = new ArrayList<>();
        for (Mark mark : cell.cell().marks()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE) {
                places.add(cell.place(mark.start(), mark.end()));
            }
        }
        String words = cell.words();
        for (int open = words.indexOf('[', 1); open >= 0; open = words.indexOf('[', open + 1)) {
            int end = open + 1;
            while (end < words.length() && Character.isDigit(words.charAt(end))) {
                end++;
            }
            if (end > open + 1 && end < open + 4 && words.startsWith("]", end)) {
                places.add(cell.place(open, end + 1));
            }
        }
        return places;
    }
}
