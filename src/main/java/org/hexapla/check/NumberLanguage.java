package org.hexapla.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a language names numbers and dates: its words for numbers, months and the afternoon, and the
 * signs that say what figures beside them are. Filled from the sections of a language's file that
 * tell of it.
 */
final class NumberLanguage {

    private static final double[] NONE = {};
    private static final int STEM_HEAD = 3;

    private final Map<String, double[]> numbers = new HashMap<>();
    private final Map<String, double[]> numberStems = new HashMap<>();

    /** Stems by their first letters, the longest first. */
    private final Map<String, List<String>> stemsByHead = new HashMap<>();

    private final Map<String, double[]> months = new HashMap<>();
    private final Set<String> joiners = new HashSet<>();
    private final Set<String> afternoon = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<Double> implied = new ArrayList<>();
    private final Map<List<Double>, Double> compounds = new HashMap<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> monthSigns = new ArrayList<>();
    private final List<String> centurySigns = new ArrayList<>();
    private final List<String> hourSigns = new ArrayList<>();
    private final List<String> fractionSigns = new ArrayList<>();
    private final List<String> numeralEndings = new ArrayList<>();
    private String moreSigns = "";

    /** Two letters that a number word or a month begins with, as one number. */
    private final BitSet heads = new BitSet();

    /**
     * Takes in an entry of a file.
     *
     * @return whether the section tells of numbers or dates
     */
    boolean read(String section, String entry) {
        switch (section) {
            case "numbers" -> readNumbers(entry);
            case "months" -> names(entry).forEach(name -> months.put(name, values(entry)));
            case "compounds" -> readCompound(entry);
            case "measures" -> measures.add(entry);
            case "month-signs" -> monthSigns.add(entry);
            case "century-signs" -> centurySigns.add(entry);
            case "hour-signs" -> hourSigns.add(entry);
            case "fraction-signs" -> fractionSigns.add(entry);
            case "numeral-endings" -> numeralEndings.add(entry);
            case "more-signs" -> moreSigns = entry;
            case "joiners" -> joiners.add(entry);
            case "afternoon" -> afternoon.add(entry);
            case "prefixes" -> prefixes.add(entry);
            case "implied" -> implied.add(Double.valueOf(entry));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To be called when all entries are read. */
    void complete() {
        numbers.keySet().forEach(this::addHead);
        numberStems.keySet().forEach(this::addHead);
        months.keySet().forEach(this::addHead);
        // of "p.m." the first word is "p"
        afternoon.forEach(word -> addHead(word.split("\\.")[0]));
        numberStems.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(
                        stem ->
                                stemsByHead
                                        .computeIfAbsent(
                                                stem.substring(0, STEM_HEAD),
                                                head -> new ArrayList<>())
                                        .add(stem));
    }

    private void readNumbers(String entry) {
        for (String word : names(entry)) {
            boolean stem = word.endsWith("*");
            Map<String, double[]> target = stem ? numberStems : numbers;
            target.merge(
                    stem ? word.substring(0, word.length() - 1) : word,
                    values(entry),
                    NumberLanguage::both);
        }
    }

    private void readCompound(String entry) {
        String[] parts = entry.substring(0, entry.indexOf('=')).strip().split(" ");
        compounds.put(
                List.of(Double.valueOf(parts[0]), Double.valueOf(parts[1])),
                Double.valueOf(LanguageRules.afterEquals(entry)));
    }

    private static double[] both(double[] one, double[] other) {
        double[] all = new double[one.length + other.length];
        System.arraycopy(one, 0, all, 0, one.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static List<String> names(String entry) {
        List<String> names = new ArrayList<>();
        for (String name : entry.substring(0, entry.lastIndexOf('=')).split(",")) {
            names.add(name.strip());
        }
        return names;
    }

    private static double[] values(String entry) {
        String[] figures = LanguageRules.afterEquals(entry).split(",");
        double[] values = new double[figures.length];
        for (int k = 0; k < figures.length; k++) {
            values[k] = Double.parseDouble(figures[k].strip());
        }
        return values;
    }

    /**
     * The numbers that a word may mean, in lower case and folded spelling; none for other words.
     */
    double[] numbersOf(String word) {
        double[] whole = numberOf(word);
        if (whole.length > 0) {
            return whole;
        }
        for (String prefix : prefixes) {
            if (word.startsWith(prefix) && word.length() > prefix.length() + 1) {
                double[] rest = numberOf(word.substring(prefix.length()));
                if (rest.length > 0) {
                    return rest;
                }
            }
        }
        return NONE;
    }

    /**
     * The numbers that a word with nothing written to its front may mean; none for other words.
     *
     * @param word in lower case and folded spelling
     */
    double[] numberOf(String word) {
        double[] whole = numbers.get(word);
        if (whole == null && word.length() >= STEM_HEAD) {
            for (String stem : stemsByHead.getOrDefault(word.substring(0, STEM_HEAD), List.of())) {
                if (word.startsWith(stem)) {
                    return numberStems.getOrDefault(stem, NONE);
                }
            }
        }
        return whole == null ? NONE : whole;
    }

    /** The number of the month that a word or two name, from 1 to 12; 0 for other words. */
    int monthOf(String words) {
        double[] month = months.get(words);
        for (int k = 0; month == null && k < prefixes.size(); k++) {
            if (words.startsWith(prefixes.get(k))) {
                month = months.get(words.substring(prefixes.get(k).length()));
            }
        }
        return month == null ? 0 : (int) month[0];
    }

    /** What two numbers mean where they follow each other; their sum for most. */
    double together(double first, double second) {
        return compounds.isEmpty()
                ? first + second
                : compounds.getOrDefault(List.of(first, second), first + second);
    }

    /** Whether a unit of measure begins at a place, whose first sign belongs to no number. */
    boolean isMeasure(String text, int place) {
        return isOneAt(measures, text, place);
    }

    /** Whether a sign at a place makes the figures before it a month. */
    boolean isMonthSign(String text, int place) {
        return isOneAt(monthSigns, text, place);
    }

    /** Whether a sign at a place makes the figures before it a century. */
    boolean isCenturySign(String text, int place) {
        return isOneAt(centurySigns, text, place);
    }

    private static boolean isOneAt(List<String> signs, String text, int place) {
        return signEnd(signs, text, place) > place;
    }

    /** The end of a sign at a place that parts hours from minutes; the place where none does. */
    int hourSignEnd(String text, int place) {
        return signEnd(hourSigns, text, place);
    }

    /** Whether a sign that parts hours from minutes stands before a place, with blanks or not. */
    boolean isHourSignBefore(String text, int place) {
        int end = place;
        while (end > 0 && place - end < 2 && Figures.isBlank(text.charAt(end - 1))) {
            end--;
        }
        for (String sign : hourSigns) {
            int start = end - sign.length();
            if (start > 0 && text.startsWith(sign, start) && isFigureBefore(text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigureBefore(String text, int place) {
        int end = place;
        while (end > 0 && place - end < 2 && Figures.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && Figures.digit(text.charAt(end - 1)) >= 0;
    }

    /** The end of a sign at a place that parts a divisor from what it divides. */
    int fractionSignEnd(String text, int place) {
        return signEnd(fractionSigns, text, place);
    }

    /**
     * The end of a Roman numeral without what makes an ordinal of it.
     *
     * @return the word's own end where it has no such ending
     */
    int numeralEnd(String text, int start, int end) {
        for (String ending : numeralEndings) {
            int before = end - ending.length();
            if (before > start && text.startsWith(ending, before)) {
                return before;
            }
        }
        return end;
    }

    private static int signEnd(List<String> signs, String text, int place) {
        for (String sign : signs) {
            if (text.startsWith(sign, place)) {
                return place + sign.length();
            }
        }
        return place;
    }

    /** Whether a sign between figures and what makes them greater says "more than". */
    boolean saysMore(char sign) {
        return moreSigns.indexOf(sign) >= 0;
    }

    boolean joins(String word) {
        return joiners.contains(word);
    }

    boolean isAfternoon(String word) {
        return afternoon.contains(word);
    }

    /** Whether a number is often said without a word of its own. */
    boolean implies(double value) {
        return implied.contains(value);
    }

    /**
     * Whether a number word, a month or a word for the afternoon may begin with two letters; if
     * not, the word needn't be looked up.
     */
    boolean mayCount(char first, char second) {
        return !prefixes.isEmpty() || heads.get(head(first, second));
    }

    private static int head(char first, char second) {
        return (Character.toLowerCase(first) & 0x7ff) << 11 | Character.toLowerCase(second) & 0x7ff;
    }

    private void addHead(String word) {
        heads.set(head(word.charAt(0), word.length() > 1 ? word.charAt(1) : ' '));
    }
}
