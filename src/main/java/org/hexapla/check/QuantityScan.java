package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.hexapla.language.HanNumerals;

/**
 * Finds the numbers and months of a text: figures in any script with marks between thousands and
 * before decimals, words for numbers, Chinese and Roman numerals, dates. Reads a text once, from
 * left to right.
 */
final class QuantityScan {

    /** Roman numerals with an ending are no greater: "Le" and "Ce" are words. */
    private static final int MOST_WITH_ENDING = 39;

    private static final int MOST_HOURS = 24;
    private static final int MOST_MINUTES = 59;

    private static final String HYPHENS = "-‐‑–—−~～至";

    private final ReadCell cell;
    private final String text;
    private final NumberLanguage rules;
    private final List<Symbol> symbols;
    private final List<Quantity> found = new ArrayList<>();

    private final Figures figures;
    private final NumberWords numberWords;
    private final Factors factors;
    private boolean afternoon;

    QuantityScan(ReadCell cell, List<Symbol> symbols) {
        this.cell = cell;
        this.text = cell.words();
        this.rules = cell.rules().numbers();
        this.symbols = symbols;
        this.figures = new Figures(cell, found);
        this.numberWords = new NumberWords(cell, found);
        this.factors = new Factors(cell, found);
    }

    /** All of them, in the order of the text. */
    List<Quantity> read() {
        int place = cell.start();
        int symbol = 0;
        while (place < text.length()) {
            while (symbol < symbols.size() && symbols.get(symbol).end() <= place) {
                symbol++;
            }
            if (symbol < symbols.size() && symbols.get(symbol).start() <= place) {
                addParts(symbols.get(symbol));
                place = symbols.get(symbol).end();
            } else {
                place = step(place);
            }
        }
        factors.addRanges();
        if (afternoon) {
            addAfternoon();
        }
        return found;
    }

    /** Others may write the numbers of a fraction apart. */
    private void addParts(Symbol symbol) {
        int stroke = text.indexOf('/', symbol.start());
        int before = figures.digitsEnd(symbol.start());
        int end = figures.digitsEnd(stroke + 1);
        if (before == stroke && end > stroke + 1) {
            addSoft(false, figures.value(symbol.start(), before), symbol.start(), before);
            addSoft(false, figures.value(stroke + 1, end), stroke + 1, end);
        }
    }

    private int step(int place) {
        char c = text.charAt(place);
        if (Figures.digit(c) >= 0) {
            figures.read(place);
            return suffix(found.get(found.size() - 1).end());
        }
        if (c < 128 ? Letters.isLatin(c) : Character.isLetter(c)) {
            return HanNumerals.isSign(c) ? hanNumeral(place) : letters(place);
        }
        double fraction = fraction(c);
        if (fraction > 0) {
            found.add(new Quantity(false, false, new double[] {fraction}, place, place + 1));
        }
        return place + 1;
    }

    private static double fraction(char c) {
        return switch (c) {
            case '½' -> 0.5;
            case '¼' -> 0.25;
            case '¾' -> 0.75;
            default -> 0;
        };
    }

    /** What stands right behind figures and changes them: a factor, a month, a decade. */
    private int suffix(int end) {
        Quantity last = found.get(found.size() - 1);
        if (end >= text.length()) {
            addDecade(last, end);
            return end;
        }
        int next = skipBlanks(end);
        if (rules.isMonthSign(text, next)) {
            replaceLast(new Quantity(true, last.written(), last.readings(), last.start(), end));
            return next + 1;
        }
        if (rules.isCenturySign(text, next)) {
            replaceLast(new Quantity(false, false, last.readings(), last.start(), end));
            return end;
        }
        if (addMinutes(last, next)) {
            return end;
        }
        int unitsEnd = factors.signs(next);
        if (unitsEnd > next) {
            return unitsEnd;
        }
        addDecade(last, end);
        int hyphen = HYPHENS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return factors.words(skipBlanks(hyphen), end);
    }

    /** "15 h 30" may be written 15.30 as well. */
    private boolean addMinutes(Quantity last, int place) {
        int sign = rules.hourSignEnd(text, place);
        int start = skipBlanks(sign);
        int end = figures.digitsEnd(start);
        double hours = last.readings()[0];
        double minutes = figures.value(start, end);
        if (sign == place || end != start + 2 || hours > MOST_HOURS || minutes > MOST_MINUTES) {
            return false;
        }
        addSoft(false, hours + minutes / 100, last.start(), end);
        return true;
    }

    private void replaceLast(Quantity quantity) {
        found.set(found.size() - 1, quantity);
    }

    /** Decades are told with and without their century: the 1990s, los años 90. */
    private void addDecade(Quantity last, int end) {
        double value = last.readings()[0];
        if (value % 10 != 0) {
            addYear(last, value, end);
        } else if (value >= 1700 && value < 2100) {
            replaceLast(last.or(value % 100));
        } else {
            addYear(last, value, end);
        }
    }

    /** The second year of "2019-20" is 2020. */
    private void addYear(Quantity last, double value, int end) {
        boolean afterYear =
                found.size() > 1
                        && end - last.start() == 2
                        && last.start() - found.get(found.size() - 2).end() == 1
                        && isRange(text.charAt(last.start() - 1));
        if (afterYear) {
            double year = found.get(found.size() - 2).readings()[0];
            if (year > 1000 && year < 3000) {
                replaceLast(last.or(Math.floor(year / 100) * 100 + value));
            }
        }
    }

    private static boolean isRange(char c) {
        return c == '/' || HYPHENS.indexOf(c) >= 0;
    }

    private int skipBlanks(int place) {
        return Figures.skipBlanks(text, place);
    }

    private int hanNumeral(int start) {
        int end = hanEnd(start);
        addFraction(start, end);
        if (rules.isMonthSign(text, end) && end - start <= 2) {
            addHan(true, start, end);
        }
        addHan(false, start, end);
        for (int one = start; one < end && end - start > 1; one++) {
            addHan(false, one, one + 1);
        }
        return end;
    }

    private int hanEnd(int start) {
        int end = start;
        while (end < text.length() && HanNumerals.isSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A fifth, which is written divisor first, is 20 per cent as well. */
    private void addFraction(int start, int end) {
        int second = rules.fractionSignEnd(text, end);
        int secondEnd = second > end ? hanEnd(second) : second;
        OptionalLong divisor = HanNumerals.value(text.substring(start, end));
        OptionalLong divided = HanNumerals.value(text.substring(second, secondEnd));
        if (secondEnd > second
                && divided.isPresent()
                && divisor.isPresent()
                && divisor.getAsLong() > 0) {
            double share = (double) divided.getAsLong() / divisor.getAsLong();
            found.add(
                    new Quantity(
                            false, false, new double[] {share, 100 * share}, start, secondEnd));
        }
    }

    private void addHan(boolean month, int start, int end) {
        HanNumerals.value(text.substring(start, end))
                .ifPresent(value -> addSoft(month, value, start, end));
    }

    private void addSoft(boolean month, double value, int start, int end) {
        found.add(new Quantity(month, false, new double[] {value}, start, end));
    }

    /** Reads a word, or of Chinese a character. */
    private int letters(int start) {
        if (Character.isIdeographic(text.charAt(start))) {
            return ideograph(start);
        }
        int end = Letters.wordEnd(text, start);
        char second = end > start + 1 ? text.charAt(start + 1) : ' ';
        if (!rules.mayCount(text.charAt(start), second)) {
            addRoman(start, end);
            return end;
        }
        String word = Letters.folded(text, start, end);
        afternoon |= rules.isAfternoon(word) || isDottedAfternoon(word, end);
        int month = rules.monthOf(word);
        if (month == 0 && Character.isUpperCase(text.charAt(start))) {
            month = rules.monthOf(text.substring(start, end));
        }
        int monthEnd = end;
        if (month == 0 && end + 1 < text.length() && Figures.isBlank(text.charAt(end))) {
            int nextEnd = Letters.wordEnd(text, end + 1);
            month = rules.monthOf(word + " " + Letters.folded(text, end + 1, nextEnd));
            monthEnd = nextEnd;
        }
        if (month > 0) {
            boolean dated = isDated(start, monthEnd);
            found.add(new Quantity(true, dated, new double[] {month}, start, monthEnd));
        }
        double[] values = rules.numbersOf(word);
        if (values.length > 0) {
            return numberWords.read(start, end, values);
        }
        addRoman(start, end);
        return end;
    }

    private void addRoman(int start, int end) {
        int last = rules.numeralEnd(text, start, end);
        int roman = last - start <= 6 ? Letters.roman(text, start, last) : 0;
        if (roman > 0 && (last == end || roman <= MOST_WITH_ENDING)) {
            addSoft(false, roman, start, end);
        }
    }

    /** Whether a word and the next, with a stop between them, name the afternoon: "p.m". */
    private boolean isDottedAfternoon(String word, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        int next = Letters.wordEnd(text, end + 1);
        return next > end + 1
                && rules.isAfternoon(word + "." + Letters.folded(text, end + 1, next));
    }

    private int ideograph(int start) {
        for (int length = 2; length > 0; length--) {
            if (start + length <= text.length()) {
                String word = text.substring(start, start + length);
                afternoon |= rules.isAfternoon(word);
                double[] values = rules.numbersOf(word);
                if (values.length > 0) {
                    found.add(new Quantity(false, false, values, start, start + length));
                    return start + length;
                }
            }
        }
        return start + 1;
    }

    /** Whether a day or a year stands beside a month. */
    private boolean isDated(int start, int end) {
        int before = start - 1;
        while (before >= 0 && start - before <= 2 && Figures.isBlank(text.charAt(before))) {
            before--;
        }
        int after = skipBlanks(end);
        return before >= 0 && Figures.digit(text.charAt(before)) >= 0
                || after < text.length() && Figures.digit(text.charAt(after)) >= 0;
    }

    private void addAfternoon() {
        for (int k = 0; k < found.size(); k++) {
            double hour = found.get(k).readings()[0];
            if (!found.get(k).month() && hour >= 1 && hour < 12) {
                found.set(k, found.get(k).or(hour + 12));
            }
        }
    }
}
