package org.hexapla.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.check.CheckedCell;
import org.hexapla.check.Flag;
import org.hexapla.language.Language;

/** Something that is spoiled in a cell on purpose, to see whether a check finds it. */
enum Damage {
    NUMBER_CHANGED(Flag.NUMBER_MISMATCH) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            int start = figures(text);
            if (start < 0) {
                return Optional.empty();
            }
            char zero = (char) (text.charAt(start) - Character.digit(text.charAt(start), 10));
            char changed = (char) (zero + (Character.digit(text.charAt(start), 10) + 4) % 10);
            return Optional.of(text.substring(0, start) + changed + text.substring(start + 1));
        }
    },
    NUMBER_DROPPED(Flag.NUMBER_MISMATCH) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            int start = figures(text);
            int end = Math.max(start, 0);
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return start < 0
                    ? Optional.empty()
                    : Optional.of(text.substring(0, start) + text.substring(end));
        }
    },
    SYMBOL_CHANGED(Flag.SYMBOL_MISMATCH) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            int stroke = text.indexOf('/');
            int start = Math.max(stroke, 0);
            while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = stroke + 1;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean symbol =
                    stroke - start > 1
                            && end - stroke > 2
                            && (start == 0 || ".,".indexOf(text.charAt(start - 1)) < 0)
                            && (end == text.length() || " .,".indexOf(text.charAt(end)) < 0);
            if (!symbol) {
                return Optional.empty();
            }
            char digit = text.charAt(stroke + 2);
            char changed = (char) (Character.digit(digit, 10) == 9 ? digit - 1 : digit + 1);
            return Optional.of(
                    text.substring(0, stroke + 2) + changed + text.substring(stroke + 3));
        }
    },
    NOTE_DROPPED(Flag.FOOTNOTE_MISMATCH) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            int open = text.indexOf('[', 1);
            int close = open < 0 ? -1 : text.indexOf(']', open);
            boolean note =
                    close > open + 1
                            && text.substring(open + 1, close).chars().allMatch(Character::isDigit);
            return note
                    ? Optional.of(text.substring(0, open) + text.substring(close + 1))
                    : Optional.empty();
        }
    },
    BRACKET_DROPPED(Flag.UNBALANCED) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            return without(text, ")）", "(（");
        }
    },
    QUOTE_DROPPED(Flag.UNBALANCED) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            return without(text, "»”》", "«“《");
        }
    },
    CELL_EMPTIED(Flag.EMPTY_LANGUAGE) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            return Optional.of("");
        }
    },
    CUT_IN_HALF(Flag.LENGTH_MISMATCH) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            CheckedCell english = others.get(Language.ENGLISH);
            int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
            return english == null || english.text().length() < LONG
                    ? Optional.empty()
                    : Optional.of(text.substring(0, half));
        }
    },
    LEFT_IN_ENGLISH(Flag.UNTRANSLATED) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            CheckedCell english = others.get(Language.ENGLISH);
            return english == null
                            || language.equals(Language.ENGLISH)
                            || english.text().split(" ").length < FEW_WORDS
                    ? Optional.empty()
                    : Optional.of(english.text());
        }
    },
    LOOK_ALIKE_PUT_IN(Flag.WRONG_SCRIPT) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            boolean cyrillic = language.equals(Language.RUSSIAN);
            String from = cyrillic ? "оае" : "oae";
            String to = cyrillic ? "oae" : "оае";
            for (int place = 1; place + 1 < text.length(); place++) {
                int sign = from.indexOf(text.charAt(place));
                if (sign >= 0
                        && Character.isLowerCase(text.charAt(place - 1))
                        && Character.isLowerCase(text.charAt(place + 1))) {
                    return Optional.of(
                            text.substring(0, place) + to.charAt(sign) + text.substring(place + 1));
                }
            }
            return Optional.empty();
        }
    },
    BLANK_DOUBLED(Flag.PUNCTUATION) {
        @Override
        Optional<String> apply(String text, Language language, Map<Language, CheckedCell> others) {
            int blank = text.indexOf(' ');
            return blank < 1
                    ? Optional.empty()
                    : Optional.of(text.substring(0, blank) + " " + text.substring(blank));
        }
    };

    /** Half of less may be a free translation. */
    private static final int LONG = 100;

    /** Fewer may be a name. */
    private static final int FEW_WORDS = 6;

    private final Flag flag;

    Damage(Flag flag) {
        this.flag = flag;
    }

    /** The flag that should be raised. */
    Flag flag() {
        return flag;
    }

    /** What a report calls it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * A text with the damage.
     *
     * @param others the cells of the unit, undamaged
     * @return empty where the text has nothing to spoil
     */
    abstract Optional<String> apply(
            String text, Language language, Map<Language, CheckedCell> others);

    /** The first figure of a number that is no part of a name, a note's mark or a symbol; or −1. */
    private static int figures(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (Character.isDigit(text.charAt(place))) {
                int end = place;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                char before = place == 0 ? ' ' : text.charAt(place - 1);
                char after = end == text.length() ? ' ' : text.charAt(end);
                boolean single = end - place == 1;
                if (!single
                        && "-/[(".indexOf(before) < 0
                        && "/-)]".indexOf(after) < 0
                        && !Character.isLetter(before)) {
                    return place;
                }
                place = end;
            }
        }
        return -1;
    }

    private static Optional<String> without(String text, String signs, String partners) {
        for (int place = 0; place < text.length(); place++) {
            int sign = signs.indexOf(text.charAt(place));
            if (sign >= 0 && text.lastIndexOf(partners.charAt(sign), place) >= 0) {
                return Optional.of(text.substring(0, place) + text.substring(place + 1));
            }
        }
        return Optional.empty();
    }
}
