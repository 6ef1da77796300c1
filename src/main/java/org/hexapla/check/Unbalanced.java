package org.hexapla.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brackets and quotation marks without a partner in the unit or near by. What has none in most of
 * the languages that have any runs over several units, or is set otherwise: it is passed over. Of a
 * unit of one language only brackets are judged.
 */
final class Unbalanced implements Check {

    private static final String OPENING = "(（[［{【〔";
    private static final String CLOSING = ")）]］}】〕";

    /** Brackets of the same number close each other. */
    private static final String CLASSES = "0011234";

    /** The longest letter or number of a list that a bracket closes: "xviii)". */
    private static final int LONGEST_MARK = 5;

    private static final String QUOTES = "\"“”„«»「《";

    /** How many units away the partner of a sign may stand. */
    static final int REACH = 6;

    /** A sign without a partner. */
    private record Lone(int place, char sign) {}

    @Override
    public Flag flag() {
        return Flag.UNBALANCED;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<Finding> findings = new ArrayList<>();
        find(unit, Unbalanced::brackets, OPENING, "bracket", findings);
        if (unit.cells().size() > 1) {
            find(unit, Unbalanced::quotes, QUOTES, "quote", findings);
        }
        return findings;
    }

    private void find(
            ReadUnit unit,
            Function<ReadCell, List<Lone>> lonely,
            String signs,
            String message,
            List<Finding> findings) {
        List<List<Lone>> lone = unit.cells().stream().map(lonely).toList();
        int broken = 0;
        int whole = 0;
        for (int k = 0; k < lone.size(); k++) {
            broken += lone.get(k).isEmpty() ? 0 : 1;
            whole += lone.get(k).isEmpty() && has(unit.cells().get(k), signs) ? 1 : 0;
        }
        if (broken == 0 || broken > Math.max(1, whole)) {
            return;
        }
        for (int k = 0; k < lone.size(); k++) {
            ReadCell cell = unit.cells().get(k);
            for (Lone sign : lone.get(k)) {
                if (!goesOn(unit, cell, sign, lonely)) {
                    findings.add(finding(cell, sign, message));
                }
            }
        }
    }

    private static boolean has(ReadCell cell, String signs) {
        String words = cell.words();
        for (int place = 0; place < words.length(); place++) {
            if (signs.indexOf(words.charAt(place)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(ReadCell cell, Lone sign, String message) {
        return cell.finding(
                flag(),
                message,
                Map.of("language", cell.language().tag(), "sign", String.valueOf(sign.sign)),
                List.of(cell.place(sign.place, sign.place + 1)));
    }

    /**
     * Whether the partner of a sign stands in a unit near by, or a quotation is opened anew at the
     * beginning of each paragraph.
     */
    private static boolean goesOn(
            ReadUnit unit, ReadCell cell, Lone sign, Function<ReadCell, List<Lone>> lonely) {
        for (int steps = 1; steps <= REACH; steps++) {
            for (int way : new int[] {steps, -steps}) {
                List<Lone> there =
                        unit.neighbour(cell.language(), way).map(lonely).orElse(List.of());
                for (Lone other : there) {
                    Lone first = way > 0 ? sign : other;
                    Lone second = way > 0 ? other : sign;
                    boolean again =
                            first.sign == second.sign && sign.place == 0 && other.place == 0;
                    if (again || arePartners(cell.rules(), first.sign, second.sign)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean arePartners(LanguageRules rules, char open, char close) {
        return OPENING.indexOf(open) >= 0 && CLOSING.indexOf(close) >= 0 && isPair(open, close)
                || open == '"' && close == '"'
                || closes(rules, open, close);
    }

    private static List<Lone> brackets(ReadCell cell) {
        String words = cell.words();
        Deque<Lone> open = new ArrayDeque<>();
        List<Lone> lone = new ArrayList<>();
        for (int place = cell.start(); place < words.length(); place++) {
            char c = words.charAt(place);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > '~' && c < '【') {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.push(new Lone(place, c));
            } else if (CLOSING.indexOf(c) >= 0) {
                if (!open.isEmpty() && isPair(open.element().sign, c)) {
                    open.pop();
                } else if (!closesListMark(words, place)) {
                    lone.add(new Lone(place, c));
                }
            }
        }
        open.descendingIterator().forEachRemaining(lone::add);
        return lone;
    }

    private static boolean isPair(char open, char close) {
        return CLASSES.charAt(OPENING.indexOf(open)) == CLASSES.charAt(CLOSING.indexOf(close));
    }

    /** Whether a bracket closes the letter or number of a part of a list: "a)". */
    private static boolean closesListMark(String words, int close) {
        int end = close > 0 && words.charAt(close - 1) == ' ' ? close - 1 : close;
        int start = end;
        while (start > 0
                && end - start <= LONGEST_MARK
                && Character.isLetterOrDigit(words.charAt(start - 1))) {
            start--;
        }
        return start < end
                && end - start <= LONGEST_MARK
                && (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)));
    }

    private static List<Lone> quotes(ReadCell cell) {
        String words = cell.words();
        Deque<Lone> open = new ArrayDeque<>();
        List<Lone> lone = new ArrayList<>();
        List<Lone> straight = new ArrayList<>();
        for (int place = cell.start(); place < words.length(); place++) {
            char c = words.charAt(place);
            if (c == '"') {
                addStraight(words, place, straight);
            } else if (cell.rules().isQuote(c)) {
                add(cell, place, c, open, lone);
            }
        }
        open.descendingIterator().forEachRemaining(lone::add);
        if (straight.size() % 2 == 1 && lone.isEmpty()) {
            lone.add(straight.get(straight.size() - 1));
        } else if (straight.size() % 2 == 1) {
            // a straight mark closes what another opened, or is closed by it
            lone.remove(lone.size() - 1);
        }
        return lone;
    }

    /** Behind a figure the sign stands for inches or seconds. */
    private static void addStraight(String words, int place, List<Lone> straight) {
        boolean afterFigure = place > 0 && Character.isDigit(words.charAt(place - 1));
        if (!afterFigure || straight.size() % 2 == 1) {
            straight.add(new Lone(place, '"'));
        }
    }

    private static void add(ReadCell cell, int place, char c, Deque<Lone> open, List<Lone> lone) {
        if (!open.isEmpty() && closes(cell.rules(), open.element().sign, c)) {
            open.pop();
        } else if (opens(cell.rules(), c)) {
            open.push(new Lone(place, c));
        } else if (isClosing(cell.rules(), c)) {
            if (!open.isEmpty()) {
                popUntil(cell.rules(), c, place, open, lone);
            } else {
                lone.add(new Lone(place, c));
            }
        }
    }

    /** Quotations may end crosswise: “« … ”». */
    private static void popUntil(
            LanguageRules rules, char c, int place, Deque<Lone> open, List<Lone> lone) {
        for (Lone one : open) {
            if (closes(rules, one.sign, c)) {
                open.remove(one);
                return;
            }
        }
        lone.add(new Lone(place, c));
    }

    private static boolean closes(LanguageRules rules, char open, char c) {
        for (LanguageRules.Quotes pair : rules.quotes()) {
            if (pair.open() == open && pair.close() == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(LanguageRules rules, char c) {
        for (LanguageRules.Quotes pair : rules.quotes()) {
            if (pair.open() == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(LanguageRules rules, char c) {
        for (LanguageRules.Quotes pair : rules.quotes()) {
            if (pair.close() == c) {
                return true;
            }
        }
        return false;
    }
}
