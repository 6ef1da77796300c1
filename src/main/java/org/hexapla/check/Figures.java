package org.hexapla.check;

import java.util.List;
import org.hexapla.language.Direction;

/**
 * Reads numbers in figures of any script, with the marks between thousands and before decimals of
 * any language: what a mark means is often open, so that a number may have several readings.
 */
final class Figures {

    private static final int MOST_DIGITS = 15;

    /** So many groups of figures are read as one number or list at most. */
    private static final int MOST_GROUPS = 8;

    private static final String GROUPING = ",.\u00a0\u202f\u2009\u066c\u066b'’ ";
    private static final String BLANKS = "\u00a0\u202f\u2009 '’";
    private static final String OPENING = "[(（‘’'“";
    private static final String CLOSING = "])）’‘'”";
    private static final String HYPHENS = "-‐‑–—−~～";

    private final ReadCell cell;
    private final String text;
    private final List<Quantity> found;

    /**
     * @param found what is read is added to it
     */
    Figures(ReadCell cell, List<Quantity> found) {
        this.cell = cell;
        this.text = cell.words();
        this.found = found;
    }

    /** Reads the figures that begin at a place; what they name is added, the number itself last. */
    void read(int start) {
        int[] ends = new int[MOST_GROUPS];
        double[] parts = new double[MOST_GROUPS];
        char[] marks = new char[MOST_GROUPS];
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
            if (count == 2 && BLANKS.indexOf(marks[1]) < 0 && parts[1] > 0) {
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
                            false,
                            written && (!date || k == 2),
                            new double[] {parts[k]},
                            from,
                            ends[k]));
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
                && (text.charAt(start - 1) == '.'
                        || cell.rules().numbers().isHourSignBefore(text, start));
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

    /** Whether a sign is a blank that may stand inside a number. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** The place behind one blank or two. */
    static int skipBlanks(String text, int place) {
        int end = place;
        while (end < text.length() && end < place + 2 && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the digits that begin at a place. */
    int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The value of digits. */
    double value(int start, int end) {
        double value = 0;
        for (int place = start; place < end && place < start + MOST_DIGITS; place++) {
            value = value * 10 + digit(text.charAt(place));
        }
        return value;
    }

    /** The value of a digit of any script, or −1. */
    static int digit(char c) {
        if (c < 128) {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        return Character.digit(c, 10);
    }
}
