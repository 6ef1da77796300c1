package org.hexapla.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.language.HanNumerals;

/** Reads what stands behind figures and makes them greater: 3 million, 3万. */
final class Factors {

    /** Where two figures may belong to one factor: "3 to 5 million". */
    private static final int RANGE = 8;

    /** Words from here on make figures greater. */
    private static final double SCALE = 1000;

    private final String text;
    private final NumberLanguage rules;
    private final List<Quantity> found;

    /** By how much figures were made greater, by the place where they begin. */
    private final Map<Integer, Double> scales = new HashMap<>();

    /**
     * @param found what was read so far; its last is made greater
     */
    Factors(ReadCell cell, List<Quantity> found) {
        this.text = cell.words();
        this.rules = cell.rules().numbers();
        this.found = found;
    }

    /**
     * Reads signs behind the last figures.
     *
     * @param start where the first may stand
     * @return the end of the last; the start where there is none
     */
    int signs(int start) {
        boolean more = start < text.length() && rules.saysMore(text.charAt(start));
        int end = more ? start + 1 : start;
        if (!isUnit(end)) {
            return start;
        }
        double factor = 1;
        while (isUnit(end)) {
            factor *= HanNumerals.unit(text.charAt(end));
            end++;
        }
        multiply(factor, false, end);
        return end;
    }

    private boolean isUnit(int place) {
        return place < text.length()
                && HanNumerals.unit(text.charAt(place)) > 0
                && !rules.isMeasure(text, place);
    }

    /**
     * Reads words behind the last figures: 3 million, 3 mil millones.
     *
     * @param start where the first may begin
     * @param end the end of the figures
     * @return the end of the last; that of the figures where there is none
     */
    int words(int start, int end) {
        int place = start;
        int last = end;
        double factor = 1;
        boolean maybe = false;
        while (place < text.length() && Letters.isSpelled(text.charAt(place))) {
            int wordEnd = Letters.wordEnd(text, place);
            double[] values = rules.numberOf(Letters.folded(text, place, wordEnd));
            double scale = scale(values);
            if (scale < SCALE) {
                break;
            }
            factor *= scale;
            maybe |= values[0] == 1;
            last = wordEnd;
            place = Figures.skipBlanks(text, wordEnd);
        }
        if (factor > 1) {
            multiply(factor, maybe, last);
        }
        return last;
    }

    /** By how much a word makes figures greater; less than {@link #SCALE} where it doesn't. */
    private static double scale(double[] values) {
        if (values.length == 2 && values[0] == 1) {
            return values[1];
        }
        return values.length == 0 ? 0 : values[0];
    }

    /**
     * Makes the last figures greater.
     *
     * @param maybe whether they may as well be meant as they are
     */
    private void multiply(double factor, boolean maybe, int end) {
        Quantity last = found.get(found.size() - 1);
        scales.put(last.start(), factor);
        Quantity scaled = last.times(factor);
        if (maybe) {
            Quantity both = last;
            for (double reading : scaled.readings()) {
                both = both.or(reading);
            }
            scaled = both;
        }
        found.set(found.size() - 1, scaled.until(end));
    }

    /** "3 to 5 million" is from 3 million to 5 million, though only the 5 is said to be so. */
    void addRanges() {
        for (int k = found.size() - 2; k >= 0; k--) {
            Quantity one = found.get(k);
            Quantity next = found.get(k + 1);
            double scale = scales.getOrDefault(next.start(), 0.0);
            if (one.written()
                    && next.written()
                    && !one.month()
                    && !next.month()
                    && scale >= SCALE
                    && !scales.containsKey(one.start())
                    && next.start() - one.end() <= RANGE) {
                found.set(k, one.or(one.readings()[0] * scale));
            }
        }
    }
}
