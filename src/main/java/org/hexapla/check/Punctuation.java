package org.hexapla.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Punctuation that is wrong in its language: several blanks in a row, a blank before a mark that
 * has none, marks of another language, marks that are repeated, ¿ without ?.
 */
final class Punctuation implements Check {

    /** So many figures number a note at most. */
    private static final int LONGEST_NOTE = 3;

    private static final String REPEATED = ",;:،؛，；：、。";

    @Override
    public Flag flag() {
        return Flag.PUNCTUATION;
    }

    @Override
    public List<Finding> find(ReadUnit unit) {
        List<Finding> findings = new ArrayList<>();
        for (ReadCell cell : unit.cells()) {
            new Scan(cell).add(findings);
        }
        return findings;
    }

    /** What is wrong in a cell: for each sentence and sign its places. */
    private final class Scan {

        private final ReadCell cell;
        private final String words;
        private final LanguageRules rules;
        private final Map<Fault, List<Place>> faults = new LinkedHashMap<>();

        Scan(ReadCell cell) {
            this.cell = cell;
            this.words = cell.words();
            this.rules = cell.rules();
        }

        void add(List<Finding> findings) {
            for (int place = 0; place < words.length(); place++) {
                char c = words.charAt(place);
                if (c == ' ') {
                    blank(place);
                } else if (!Letters.isLatin(c) && !Character.isLetterOrDigit(c)) {
                    mark(place, c);
                }
            }
            rules.inverted().forEach(this::inverted);
            faults.forEach(
                    (fault, places) ->
                            findings.add(
                                    cell.finding(
                                            flag(), fault.message, fault.values(cell), places)));
        }

        private void blank(int place) {
            int end = place + 1;
            if (end >= words.length() || place == 0) {
                return;
            }
            char next = words.charAt(end);
            if (next == ' ') {
                if (words.charAt(place - 1) != ' ') {
                    while (end < words.length() && words.charAt(end) == ' ') {
                        end++;
                    }
                    add(new Fault("blanks", "", ""), place, end);
                }
            } else if (rules.isUnspaced(next)
                    && isMark(end)
                    && isWordEnd(place - 1)
                    && !isNote(place)) {
                add(new Fault("spaced", String.valueOf(next), ""), place, end + 1);
            }
        }

        /** Whether a sign is a mark there: no ellipsis, no ".5", no ":)". */
        private boolean isMark(int place) {
            return place + 1 >= words.length()
                    || words.charAt(place + 1) == ' '
                    || words.charAt(place + 1) == ReadCell.REFERENCE;
        }

        /**
         * Whether the figure of a note ends before a place: where a text has lost its superscripts,
         * blanks part it from the word before it and from the mark behind.
         */
        private boolean isNote(int place) {
            int start = place;
            while (start > 0 && Figures.digit(words.charAt(start - 1)) >= 0) {
                start--;
            }
            return start < place
                    && place - start <= LONGEST_NOTE
                    && start > 1
                    && words.charAt(start - 1) == ' '
                    && !(isGroup(place - start) && Character.isDigit(words.charAt(start - 2)))
                    && isWordEnd(start - 2);
        }

        /** Whether so many digits may be thousands of the figure before them. */
        private boolean isGroup(int digits) {
            return digits == 3;
        }

        private boolean isWordEnd(int place) {
            char c = words.charAt(place);
            return Character.isLetterOrDigit(c) || c == ')' || c == '”' || c == '»';
        }

        private void mark(int place, char c) {
            String instead = rules.insteadOf(c);
            if (!instead.isEmpty() && isOwnMark(place)) {
                add(new Fault("foreign", String.valueOf(c), instead), place, place + 1);
            }
            if (place + 1 < words.length()
                    && words.charAt(place + 1) == c
                    && isRepeated(place, c)) {
                add(new Fault("repeated", String.valueOf(c), ""), place, place + 2);
            }
        }

        private boolean isRepeated(int place, char c) {
            if (c == '.') {
                return place > 0
                        && Character.isLetter(words.charAt(place - 1))
                        && (place + 2 >= words.length() || words.charAt(place + 2) == ' ');
            }
            return REPEATED.indexOf(c) >= 0;
        }

        /** Whether a mark belongs to words of the language: it stands behind its letters. */
        private boolean isOwnMark(int place) {
            char before = place > 0 ? words.charAt(place - 1) : ' ';
            char after = place + 1 < words.length() ? words.charAt(place + 1) : ' ';
            if (words.charAt(place) >= 128) {
                return Character.isLetterOrDigit(before);
            }
            boolean ownBefore = Character.isLetter(before) && isOwn(before);
            boolean foreignAfter = Character.isLetter(after) && !isOwn(after);
            return ownBefore && !foreignAfter && !Character.isDigit(after);
        }

        private boolean isOwn(char letter) {
            return rules.isKnown() && rules.isWrittenIn(Letters.script(letter));
        }

        private void inverted(char open, char close) {
            int pending = -1;
            for (int place = 0; place < words.length(); place++) {
                char c = words.charAt(place);
                if (c == open && pending < 0) {
                    pending = place;
                } else if (c == close) {
                    pending = -1;
                }
            }
            if (pending >= 0) {
                add(
                        new Fault("inverted", String.valueOf(open), String.valueOf(close)),
                        pending,
                        pending + 1);
            }
        }

        private void add(Fault fault, int start, int end) {
            faults.computeIfAbsent(fault, key -> new ArrayList<>()).add(cell.place(start, end));
        }
    }

    private record Fault(String message, String sign, String usual) {
        Map<String, String> values(ReadCell cell) {
            return Map.of("language", cell.language().tag(), "sign", sign, "usual", usual);
        }
    }
}
