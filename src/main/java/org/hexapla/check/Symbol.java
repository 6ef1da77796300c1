package org.hexapla.check;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.language.Direction;

/**
 * The symbol of a document or the number of a resolution in a text: {@code A/RES/59/187}, {@code
 * 59/187}; or an address of the Internet, which is passed over.
 *
 * @param key the symbol in a form that is common to all languages; empty for an address
 * @param reversed a number's key the other way round, as texts that are written leftwards may have
 *     it; empty for others
 * @param start its first character, in UTF-16 units
 * @param end the place after its last
 */
record Symbol(String key, String reversed, int start, int end) {

    /** Numbers up to these with a stroke between them are fractions, days, seasons. */
    private static final int MOST_OF_A_PART = 31;

    private static final int MOST_OF_A_WHOLE = 12;

    boolean isAddress() {
        return key.isEmpty();
    }

    /** Whether both are the same, written in whatever direction. */
    boolean isSameAs(Symbol other) {
        return key.equals(other.key)
                || !reversed.isEmpty() && reversed.equals(other.key)
                || !other.reversed.isEmpty() && other.reversed.equals(key);
    }

    /** Whether a text has both numbers of a resolution's number, however they are written. */
    boolean isSpelledIn(String text) {
        int stroke = key.indexOf('/');
        return isNumber(key, 0, stroke)
                && isNumber(key, stroke + 1, key.length())
                && text.contains(key.substring(0, stroke))
                && text.contains(key.substring(stroke + 1));
    }

    /** All symbols and addresses of a text, in its order. */
    static List<Symbol> in(ReadCell cell) {
        String text = cell.words();
        List<Symbol> found = new ArrayList<>();
        int place = text.indexOf('/', cell.start());
        int from = cell.start();
        while (place >= 0) {
            int end = place + 1;
            if (text.startsWith("//", place) || isWeb(text, from, place)) {
                int start = start(text, from, place);
                end = addressEnd(text, place);
                found.add(new Symbol("", "", start, end));
            } else {
                Symbol symbol = read(cell, text, from, place);
                if (symbol.end > symbol.start) {
                    found.add(symbol);
                    end = symbol.end;
                }
            }
            from = end;
            place = text.indexOf('/', end);
        }
        return found;
    }

    private static boolean isWeb(String text, int from, int stroke) {
        int start = start(text, from, stroke);
        return text.startsWith("www.", start);
    }

    private static int start(String text, int from, int stroke) {
        int start = stroke;
        while (start > from && text.charAt(start - 1) > ' ' && text.charAt(start - 1) < 128) {
            start--;
        }
        return start;
    }

    private static int addressEnd(String text, int place) {
        int end = place;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 128) {
            end++;
        }
        return end;
    }

    private static Symbol read(ReadCell cell, String text, int from, int stroke) {
        int start = stroke;
        while (start > from && isPart(text.charAt(start - 1))) {
            start--;
        }
        int end = stroke + 1;
        while (end < text.length() && (isPart(text.charAt(end)) || text.charAt(end) == '/')) {
            end++;
        }
        while (end > stroke && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        while (start < stroke && isTrailing(text.charAt(start))) {
            start++;
        }
        if (start == stroke && end == stroke + 1 || end <= stroke) {
            return spaced(cell, text, from, stroke);
        }
        return symbol(cell, text, start, end, stroke);
    }

    private static Symbol symbol(ReadCell cell, String text, int start, int end, int stroke) {
        StringBuilder key = new StringBuilder(end - start);
        for (int place = start; place < end; place++) {
            char c = text.charAt(place);
            int digit = c < 128 ? -1 : Character.digit(c, 10);
            key.append(digit >= 0 ? (char) ('0' + digit) : LookAlikes.latin(c));
        }
        if (isNumber(key, 0, stroke - start) && isNumber(key, stroke - start + 1, key.length())) {
            return goesOn(text, start, end)
                    ? nothing()
                    : number(cell, key, start, end, stroke - start);
        }
        char first = key.charAt(0);
        boolean capital = first >= 'A' && first <= 'Z';
        return capital && hasNumberedPart(key)
                ? new Symbol(key.toString(), "", start, end)
                : nothing();
    }

    /** Whether the figures are the end or the beginning of larger ones: 0,31/100 000. */
    private static boolean goesOn(String text, int start, int end) {
        boolean before =
                start > 1
                        && ",.\u00a0\u202f".indexOf(text.charAt(start - 1)) >= 0
                        && Character.isDigit(text.charAt(start - 2));
        boolean after =
                end + 1 < text.length()
                        && ",.\u00a0\u202f".indexOf(text.charAt(end)) >= 0
                        && Character.isDigit(text.charAt(end + 1));
        boolean thousands =
                end + 3 < text.length()
                        && text.charAt(end) == ' '
                        && Character.isDigit(text.charAt(end + 1))
                        && Character.isDigit(text.charAt(end + 2))
                        && Character.isDigit(text.charAt(end + 3))
                        && (end + 4 == text.length() || !Character.isDigit(text.charAt(end + 4)));
        return before || after || thousands;
    }

    private static boolean isNumber(CharSequence key, int start, int end) {
        if (end <= start || end - start > 4) {
            return false;
        }
        for (int place = start; place < end; place++) {
            if (key.charAt(place) < '0' || key.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Symbol number(ReadCell cell, CharSequence key, int start, int end, int stroke) {
        String one = key.subSequence(0, stroke).toString();
        String two = key.subSequence(stroke + 1, key.length()).toString();
        int session = Integer.parseInt(one);
        int number = Integer.parseInt(two);
        boolean small =
                session <= MOST_OF_A_PART && number <= MOST_OF_A_WHOLE
                        || number <= MOST_OF_A_PART && session <= MOST_OF_A_WHOLE;
        boolean years = session > 1000 && two.length() == 2 && number == (session + 1) % 100;
        if (small || years) {
            return nothing();
        }
        boolean leftwards = cell.language().direction() == Direction.RTL;
        return new Symbol(one + "/" + two, leftwards ? two + "/" + one : "", start, end);
    }

    /** A number with blanks round its stroke: 52 / 136. */
    private static Symbol spaced(ReadCell cell, String text, int from, int stroke) {
        int left = stroke;
        while (left > from && text.charAt(left - 1) == ' ') {
            left--;
        }
        int right = stroke + 1;
        while (right < text.length() && text.charAt(right) == ' ') {
            right++;
        }
        int start = left;
        while (start > from && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = right;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (start == left || end == right || left - start > 4 || end - right > 4) {
            return nothing();
        }
        StringBuilder key = new StringBuilder();
        for (int place = start; place < end; place++) {
            char c = text.charAt(place);
            if (c != ' ') {
                key.append(c == '/' ? c : (char) ('0' + Character.digit(c, 10)));
            }
        }
        return number(cell, key, start, end, left - start);
    }

    private static boolean hasNumberedPart(CharSequence key) {
        boolean strokeBefore = false;
        for (int place = 0; place < key.length(); place++) {
            char c = key.charAt(place);
            if (strokeBefore && c >= '0' && c <= '9') {
                return true;
            }
            if (c == '/') {
                strokeBefore = true;
            } else if (c != '.' && !Letters.isLatin(c)) {
                strokeBefore = false;
            }
        }
        return false;
    }

    private static Symbol nothing() {
        return new Symbol("", "", 0, 0);
    }

    private static boolean isPart(char c) {
        return c < 128
                ? Letters.isLatin(c) || c >= '0' && c <= '9' || c == '.' || c == '-'
                : LookAlikes.isCyrillicCapital(c) || Character.isDigit(c);
    }

    private static boolean isTrailing(char c) {
        return c == '.' || c == '-' || c == '/';
    }
}
