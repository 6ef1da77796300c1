package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;

/** Reads numbers that are written in words: "two hundred and five". */
final class NumberWords {

    /** So many words make one number at most. */
    private static final int MOST_WORDS = 8;

    /** Numbers from here on make those before them greater: "five thousand". */
    private static final double SCALE = 1000;

    private static final double HALF = 0.5;

    private final String text;
    private final NumberLanguage rules;
    private final List<Quantity> found;

    /**
     * @param found what is read is added to it
     */
    NumberWords(ReadCell cell, List<Quantity> found) {
        this.text = cell.words();
        this.rules = cell.rules().numbers();
        this.found = found;
    }

    /**
     * Reads a run of number words: each is a number, and so are several that follow each other. Not
     * always all of them: in "once twenty-five" only the last two.
     *
     * @param first the values of the first word
     * @return the end of the last
     */
    int read(int start, int firstEnd, double[] first) {
        List<Quantity> words = new ArrayList<>();
        int wordStart = start;
        int end = firstEnd;
        double[] values = first;
        while (values.length > 0) {
            words.add(new Quantity(false, false, values, wordStart, end));
            wordStart = nextNumberWord(end);
            values = new double[0];
            if (wordStart > end) {
                int next = Letters.wordEnd(text, wordStart);
                values = rules.numbersOf(Letters.folded(text, wordStart, next));
                end = values.length > 0 ? next : end;
            }
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size() && to <= from + MOST_WORDS; to++) {
                if (to == words.size() || !scales(words.get(to), words.get(to - 1))) {
                    found.add(together(words.subList(from, to)));
                }
            }
        }
        return end;
    }

    /** Whether a word makes the number before it greater, which then is none by itself. */
    private static boolean scales(Quantity word, Quantity before) {
        double value = word.readings()[0];
        return value >= SCALE && value > before.readings()[0];
    }

    /** Words as one number: "two thousand and five". */
    private Quantity together(List<Quantity> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        double total = 0;
        double section = 0;
        double scale = 0;
        for (Quantity word : words) {
            double value = word.readings()[0];
            if (value > 0 && value < 1 && scale > 0) {
                // a million and a half
                total += value * scale;
            } else if (value < 100) {
                // half a million is no million and a half
                boolean article = section == HALF && value == 1;
                section = article ? section : rules.together(section, value);
            } else if (value == 100) {
                section = timesOrOne(section) * 100;
            } else if (value < SCALE) {
                section += value;
            } else if (total > 0 && value > total) {
                total = (total + section) * value;
                section = 0;
                scale = value;
            } else {
                total += timesOrOne(section) * value;
                section = 0;
                scale = value;
            }
        }
        return new Quantity(
                false,
                false,
                new double[] {total + section},
                words.get(0).start(),
                words.get(words.size() - 1).end());
    }

    private static double timesOrOne(double section) {
        return section == 0 ? 1 : section;
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
