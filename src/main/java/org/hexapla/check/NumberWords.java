package org.hexapla.check;

import java.util.List;

/** Reads numbers that are written in words: "two hundred and five". */
final class NumberWords {

    private final String text;
    private final LanguageRules rules;
    private final List<Quantity> found;

    /**
     * @param found what is read is added to it
     */
    NumberWords(ReadCell cell, List<Quantity> found) {
        this.text = cell.words();
        this.rules = cell.rules();
        this.found = found;
    }

    /**
     * Reads a run of number words: each is a number, and all together are one.
     *
     * @param first the values of the first word
     * @return the end of the last
     */
    int read(int start, int firstEnd, double[] first) {
        double total = 0;
        double section = 0;
        int words = 0;
        int wordStart = start;
        int end = firstEnd;
        double[] values = first;
        while (values.length > 0) {
            found.add(new Quantity(false, false, values, wordStart, end));
            double value = values[0];
            if (value < 100) {
                section = section == 4 && value == 20 ? 80 : section + value;
            } else if (value == 100) {
                section = Math.max(section, 1) * 100;
            } else if (value < 1000) {
                section += value;
            } else if (total > 0 && value > total) {
                total = (total + section) * value;
                section = 0;
            } else {
                total += Math.max(section, 1) * value;
                section = 0;
            }
            words++;
            wordStart = nextNumberWord(end);
            values = new double[0];
            if (wordStart > end) {
                int next = Letters.wordEnd(text, wordStart);
                values = rules.numbersOf(Letters.folded(text, wordStart, next));
                end = values.length > 0 ? next : end;
            }
        }
        if (words > 1) {
            found.add(new Quantity(false, false, new double[] {total + section}, start, end));
        }
        return end;
    }

    /** Where the next word of a number may begin; the place itself where none can. */
    private int nextNumberWord(int place) {
        int next = place;
        if (next < text.length()
                && (Figures.isBlank(text.charAt(next)) || text.charAt(next) == '-')) {
            next++;
        }
        if (next == place || next >= text.length() || !Letters.isSpelled(text.charAt(next))) {
            return place;
        }
        int end = Letters.wordEnd(text, next);
        if (rules.joins(Letters.folded(text, next, end))
                && end + 1 < text.length()
                && Letters.isSpelled(text.charAt(end + 1))) {
            return end + 1;
        }
        return next;
    }
}
