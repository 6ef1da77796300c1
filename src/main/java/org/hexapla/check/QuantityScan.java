package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.language.Direction;
import org.hexapla.language.HanNumerals;

/**
 * Finds the numbers and months of a text: figures in any script with marks between thousands and
 * before decimals, words for numbers, Chinese and Roman numerals, dates. Reads a text once, from
 * left to right.
 */
final class QuantityScan {

    /** Where two figures may belong to one factor: "3 to 5 million". */
    private static final int RANGE = 8;

    private static final int MOST_DIGITS = 15;
    private static final String GROUPING = ",.\u00a0\u202f\u2009\u066c\u066b'’ ";
    private static final String BLANKS = "\u00a0\u202f\u2009 '’";

    /** "More than" between figures and a Chinese unit: 20多万. */
    private static final String MORE = "多余餘几幾";

    private static final String OPENING = "[(（‘’'“";
    private static final String CLOSING = "])）’‘'”";
    private static final String HYPHENS = "-‐‑–—−~～至";

    private final ReadCell cell;
    private final String text;
    private final LanguageRules rules;
    private final List<Symbol> symbols;
    private final List<Quantity> found = new ArrayList<>();
    private boolean afternoon;

    QuantityScan(ReadCell cell, List<Symbol> symbols) {
        this.cell = cell;
        this.text = cell.words();
        this.rules = cell.rules();
        this.symbols = symbols;
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
        addRanges();
        if (afternoon) {
            addAfternoon();
        }
        return found;
    }

    /** Others may write the numbers of a fraction apart. */
    private void addParts(Symbol symbol) {
        int stroke = text.indexOf('/', symbol.start());
        int before = digitsEnd(symbol.start());
        int end = digitsEnd(stroke + 1);
        if (before == stroke && end > stroke + 1) {
            addSoft(false, value(symbol.start(), before), symbol.start(), before);
            addSoft(false, value(stroke + 1, end), stroke + 1, end);
        }
    }

    private int step(int place) {
        char c = text.charAt(place);
        if (digit(c) >= 0) {
            return figures(place);
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

    private int figures(int start) {
        int[] ends = new int[8];
        double[] parts = new double[8];
        char[] marks = new char[8];
        int count = 0;
        int place = start;
        do {
            int end = digitsEnd(place);
            parts[count] = value(place, end);
            ends[count] = end;
            count++;
            place = end;
            if (count == parts.length || !goesOn(start, ends[0], place, count)) {
                break;
            }
            marks[count] = text.charAt(place);
            place++;
        } while (true);
        int end = ends[count - 1];
        boolean written = !isGlued(start) && !isBracketed(start, end) && !isFullHour(start, end);
        if (isTurnedRound(start, ends[0])) {
            int tail = digitsEnd(ends[0] + 1);
            add(written, start, tail, value(ends[0] + 1, tail) * 1000);
        } else if (count == 1) {
            add(written, start, end, parts[0]);
        } else {
            addGroups(written, start, ends, parts, marks, count);
        }
        return suffix(found.get(found.size() - 1).end());
    }

    /** Whether more figures of the same number follow a mark at a place. */
    private boolean goesOn(int start, int firstEnd, int place, int count) {
        if (place + 1 >= text.length()
                || GROUPING.indexOf(text.charAt(place)) < 0
                || digit(text.charAt(place + 1)) < 0) {
            return false;
        }
        if (BLANKS.indexOf(text.charAt(place)) < 0) {
            return true;
        }
        return firstEnd - start <= 3
                && digitsEnd(place + 1) == place + 4
                && (count == 1 || text.charAt(place - 4) == text.charAt(place));
    }

    private void addGroups(
            boolean written, int start, int[] ends, double[] parts, char[] marks, int count) {
        int groups = 1;
        boolean sameMark = true;
        while (groups < count
                && ends[groups] - ends[groups - 1] == 4
                && ends[0] - start <= 3
                && marks[groups] != '\u066b') {
            sameMark &= marks[groups] == marks[1];
            groups++;
        }
        double whole = parts[0];
        for (int k = 1; k < groups; k++) {
            whole = whole * 1000 + parts[k];
        }
        if (groups == count && sameMark) {
            Quantity number = add(written, start, ends[count - 1], whole);
            if (count == 2 && BLANKS.indexOf(marks[1]) < 0) {
                number = number.or(decimal(parts[0], parts[1], 3));
                replaceLast(number);
            } else if (count == 2 && marks[1] == ' ') {
                addUnwritten(parts, start, ends, count);
            }
        } else if (groups >= count - 1 && (groups > 1 || count == 2)) {
            double before = groups == count ? beforeLast(parts, count) : whole;
            int digits = ends[count - 1] - ends[count - 2] - 1;
            add(written, start, ends[count - 1], decimal(before, parts[count - 1], digits));
            if (count == 2) {
                addUnwritten(parts, start, ends, count);
            }
        } else {
            addList(written, start, ends, parts, marks, count);
        }
    }

    private static double beforeLast(double[] parts, int count) {
        double whole = parts[0];
        for (int k = 1; k < count - 1; k++) {
            whole = whole * 1000 + parts[k];
        }
        return whole;
    }

    private static double decimal(double whole, double fraction, int digits) {
        return whole + fraction / Math.pow(10, digits);
    }

    /** Figures with marks that are no number: a date such as 20.12.2004, or a list. */
    private void addList(
            boolean written, int start, int[] ends, double[] parts, char[] marks, int count) {
        boolean date = count == 3 && marks[1] == '.' && marks[2] == '.' && parts[2] > 31;
        int from = start;
        for (int k = 0; k < count; k++) {
            found.add(
                    new Quantity(
                            false, written && (!date || k == 2), new double[] {parts[k]}, from, ends[k]));
            if (date && k < 2 && parts[k] <= 12) {
                found.add(new Quantity(true, false, new double[] {parts[k]}, from, ends[k]));
            }
            from = ends[k] + 1;
        }
    }

    /** The parts as numbers of their own, as others may write them. */
    private void addUnwritten(double[] parts, int start, int[] ends, int count) {
        Quantity last = found.remove(found.size() - 1);
        int from = start;
        for (int k = 0; k < count; k++) {
            found.add(new Quantity(false, false, new double[] {parts[k]}, from, ends[k]));
            from = ends[k] + 1;
        }
        found.add(last);
    }

    private Quantity add(boolean written, int start, int end, double value) {
        Quantity quantity = new Quantity(false, written, new double[] {value}, start, end);
        found.add(quantity);
        return quantity;
    }

    private void replaceLast(Quantity quantity) {
        found.set(found.size() - 1, quantity);
    }

    /** Figures that are part of a name: COVID-19, H1N1, and a note's figure behind a word. */
    private boolean isGlued(int start) {
        int before = start - 1;
        if (before >= 0 && HYPHENS.indexOf(text.charAt(before)) >= 0) {
            before--;
            return before >= 0 && Letters.isSpelled(text.charAt(before));
        }
        return before >= 0 && Letters.isLatinOrCyrillic(text.charAt(before));
    }

    /** A reference to a note, or the number of a part of a list: [12], (1), ’2‘. */
    private boolean isBracketed(int start, int end) {
        return start > 0
                && end < text.length()
                && end - start <= 2
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /** The minutes of 18:00, which are often left out. */
    private boolean isFullHour(int start, int end) {
        return end - start == 2
                && start > 0
                && text.charAt(start) == '0'
                && text.charAt(start + 1) == '0'
                && ".:h：".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Thousands of an Arabic text that was turned round: 000 100. */
    private boolean isTurnedRound(int start, int end) {
        if (end - start != 3 || end + 1 >= text.length()) {
            return false;
        }
        int tail = digitsEnd(end + 1);
        return value(start, end) == 0
                && isBlank(text.charAt(end))
                && tail > end + 1
                && tail <= end + 4
                && cell.language().direction() == Direction.RTL;
    }

    /** What stands right behind figures and changes them: a factor, a month, a decade. */
    private int suffix(int end) {
        if (end >= text.length()) {
            return end;
        }
        Quantity last = found.get(found.size() - 1);
        int next = skipBlanks(end);
        if (text.startsWith("月", next)) {
            replaceLast(new Quantity(true, last.written(), last.readings(), last.start(), end));
            return next + 1;
        }
        if (isCentury(next)) {
            replaceLast(new Quantity(false, false, last.readings(), last.start(), end));
            return end;
        }
        int units = next < text.length() && MORE.indexOf(text.charAt(next)) >= 0 ? next + 1 : next;
        if (units < text.length() && HanNumerals.unit(text.charAt(units)) > 0) {
            int unitsEnd = units;
            double factor = 1;
            while (unitsEnd < text.length() && HanNumerals.unit(text.charAt(unitsEnd)) > 0) {
                factor *= HanNumerals.unit(text.charAt(unitsEnd));
                unitsEnd++;
            }
            multiply(factor, unitsEnd);
            return unitsEnd;
        }
        addDecade(last, end);
        int hyphen = HYPHENS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return scale(skipBlanks(hyphen), end);
    }

    private boolean isCentury(int end) {
        return text.startsWith("世纪", end) || text.startsWith("世紀", end);
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

    /** Reads words for factors: 3 million, 3 mil millones. */
    private int scale(int start, int end) {
        int place = start;
        int last = end;
        double factor = 1;
        while (place < text.length() && Letters.isSpelled(text.charAt(place))) {
            int wordEnd = Letters.wordEnd(text, place);
            double[] values = rules.numbersOf(Letters.folded(text, place, wordEnd));
            if (values.length == 0 || values[0] < 1000) {
                break;
            }
            factor *= values[0];
            last = wordEnd;
            place = skipBlanks(wordEnd);
        }
        if (factor > 1) {
            multiply(factor, last);
        }
        return last;
    }

    private void multiply(double factor, int end) {
        Quantity last = found.get(found.size() - 1);
        double[] all = last.readings();
        Quantity more = last.until(end);
        for (double reading : all) {
            more = more.or(reading * factor);
        }
        replaceLast(more);
    }

    private int skipBlanks(int place) {
        int end = place;
        while (end < text.length() && end < place + 2 && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private int hanNumeral(int start) {
        int end = start;
        while (end < text.length() && HanNumerals.isSign(text.charAt(end))) {
            end++;
        }
        if (text.startsWith("月", end) && end - start <= 2) {
            addHan(true, start, end);
        }
        addHan(false, start, end);
        for (int one = start; one < end && end - start > 1; one++) {
            addHan(false, one, one + 1);
        }
        return end;
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
        afternoon |= rules.isAfternoon(word) || isDotted(word, end);
        int month = rules.monthOf(word);
        if (month == 0 && Character.isUpperCase(text.charAt(start))) {
            month = rules.monthOf(text.substring(start, end));
        }
        int monthEnd = end;
        if (month == 0 && end + 1 < text.length() && isBlank(text.charAt(end))) {
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
            return numberWords(start, end, values);
        }
        addRoman(start, end);
        return end;
    }

    private void addRoman(int start, int end) {
        int roman = end - start <= 6 ? Letters.roman(text, start, end) : 0;
        if (roman > 0) {
            addSoft(false, roman, start, end);
        }
    }

    private boolean isDotted(String word, int end) {
        return word.equals("p") && text.startsWith(".m", end) && rules.isAfternoon("p.m");
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
        while (before >= 0 && start - before <= 2 && isBlank(text.charAt(before))) {
            before--;
        }
        int after = skipBlanks(end);
        return before >= 0 && digit(text.charAt(before)) >= 0
                || after < text.length() && digit(text.charAt(after)) >= 0;
    }

    /** Reads a run of number words: each is a number, and all together are one. */
    private int numberWords(int start, int firstEnd, double[] first) {
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
            addSoft(false, total + section, start, end);
        }
        return end;
    }

    /** Where the next word of a number may begin; the place itself where none can. */
    private int nextNumberWord(int place) {
        int next = place;
        if (next < text.length() && (isBlank(text.charAt(next)) || text.charAt(next) == '-')) {
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

    /** "3 to 5 million" is from 3 million to 5 million. */
    private void addRanges() {
        for (int k = found.size() - 2; k >= 0; k--) {
            Quantity one = found.get(k);
            Quantity next = found.get(k + 1);
            double own = next.readings()[0];
            double last = next.readings()[next.readings().length - 1];
            if (one.written()
                    && next.written()
                    && !one.month()
                    && !next.month()
                    && own > 0
                    && last / own >= 1000
                    && next.start() - one.end() <= RANGE) {
                found.set(k, one.or(one.readings()[0] * (last / own)));
            }
        }
    }

    private void addAfternoon() {
        for (int k = 0; k < found.size(); k++) {
            double hour = found.get(k).readings()[0];
            if (found.get(k).written() && !found.get(k).month() && hour >= 1 && hour < 12) {
                found.set(k, found.get(k).or(hour + 12));
            }
        }
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private double value(int start, int end) {
        double value = 0;
        for (int place = start; place < end && place < start + MOST_DIGITS; place++) {
            value = value * 10 + digit(text.charAt(place));
        }
        return value;
    }

    private static int digit(char c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.digit(c, 10);
    }
}
