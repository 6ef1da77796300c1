package org.hexapla.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A language that says much more or less than the others, by the number of its characters. Each is
 * brought to what it would be in English; how far a logarithm may stray from the median of the
 * others falls with their length.
 */
final class LengthMismatch implements Check {

    /** Shorter texts, in characters of English, differ too much by chance. */
    private static final double SHORTEST = 50;

    /** What a logarithm may stray more for a text of one character; it falls with the root. */
    private static final double CHANCE = 2.2;

    @Override
    public Flag flag() {
        return Flag.LENGTH_MISMATCH;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<ReadCell> cells =
                unit.cells().stream().filter(cell -> cell.rules().length() > 0).toList();
        if (cells.size() < 2) {
            return List.of();
        }
        double[] lengths = new double[cells.size()];
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = length(cells.get(k));
        }
        List<Finding> findings = new ArrayList<>();
        for (int k = 0; k < lengths.length; k++) {
            double usual = medianOfOthers(lengths, k);
            double ratio = lengths[k] / usual;
            double most = cells.get(k).rules().stray() + CHANCE / Math.sqrt(usual);
            if (usual >= SHORTEST && Math.abs(Math.log(ratio)) > most) {
                findings.add(finding(cells.get(k), ratio));
            }
        }
        return findings;
    }

    private static double medianOfOthers(double[] lengths, int own) {
        double[] others = new double[lengths.length - 1];
        for (int k = 0; k < lengths.length; k++) {
            if (k != own) {
                others[k < own ? k : k - 1] = lengths[k];
            }
        }
        Arrays.sort(others);
        int middle = others.length / 2;
        return others.length % 2 == 1
                ? others[middle]
                : Math.sqrt(others[middle - 1] * others[middle]);
    }

    /** How long a cell would be in English, in letters. */
    private static double length(ReadCell cell) {
        String text = cell.words();
        int ideographs = 0;
        int letters = 1;
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            if (Character.isIdeographic(c)) {
                ideographs++;
            } else if (c > ' ' && c != 'ـ' && Character.isLetterOrDigit(c)) {
                letters++;
            }
        }
        // Latin names and figures among ideographs are as long as they are in English
        return ideographs > 0
                ? letters + ideographs / cell.rules().length()
                : letters / cell.rules().length();
    }

    private Finding finding(ReadCell cell, double ratio) {
        return cell.finding(
                flag(),
                ratio < 1 ? "short" : "long",
                Map.of(
                        "language",
                        cell.language().tag(),
                        "percent",
                        Long.toString(Math.round(ratio * 100))),
                List.of(cell.place(0, cell.words().length())));
    }
}
