package org.hexapla.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.language.DataFile;
import org.hexapla.language.Language;

/**
 * What the checks know of a language, from the data file of its name; of a language without a file
 * nothing. The form of the files is told in {@code en.txt}.
 */
final class LanguageRules {

    private static final Map<String, LanguageRules> KNOWN = new ConcurrentHashMap<>();
    private static final double[] NONE = {};
    private static final int STEM_HEAD = 3;
    private static final int SHORTEST_NAME = 3;

    /** Greater numbers are seldom spelled out. */
    private static final double MOST_SPELLED = 100;

    /** Opening and closing mark. */
    record Quotes(char open, char close) {}

    private final Map<String, double[]> numbers = new HashMap<>();
    private final Map<String, double[]> numberStems = new HashMap<>();

    /** Stems by their first letters, the longest first. */
    private final Map<String, List<String>> stemsByHead = new HashMap<>();

    private final Map<String, double[]> months = new HashMap<>();
    private final Set<String> joiners = new HashSet<>();
    private final Set<String> afternoon = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<Double> implied = new ArrayList<>();
    private final List<Quotes> quotes = new ArrayList<>();
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private final Map<Character, String> foreign = new HashMap<>();
    private final BitSet foreignSigns = new BitSet();
    private final BitSet quoteSigns = new BitSet();

    /** Two letters that a number word or a month begins with, as one number. */
    private final BitSet heads = new BitSet();

    private final Map<Character, Character> inverted = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<List<Double>, Double> compounds = new HashMap<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> monthSigns = new ArrayList<>();
    private final List<String> centurySigns = new ArrayList<>();
    private String moreSigns = "";
    private int shortestName = SHORTEST_NAME;
    private final Set<String> small = new HashSet<>();
    private String unspaced = "";
    private double length;
    private double stray;

    private LanguageRules(Language language) {
        DataFile.find(LanguageRules.class, language.primary() + ".txt").ifPresent(this::read);
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

    /** The languages of which something is known. */
    static List<Language> languages() {
        return DataFile.entries(LanguageRules.class, "languages.txt").stream()
                .map(Language::of)
                .toList();
    }

    static LanguageRules of(Language language) {
        return KNOWN.computeIfAbsent(language.primary(), tag -> new LanguageRules(language));
    }

    private void read(List<String> entries) {
        String section = "";
        for (String entry : entries) {
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = entry.substring(1, entry.length() - 1);
            } else {
                read(section, entry);
            }
        }
    }

    private void read(String section, String entry) {
        switch (section) {
            case "numbers" -> readNumbers(entry);
            case "months" -> names(entry).forEach(name -> months.put(name, values(entry)));
            case "compounds" -> readCompound(entry);
            case "measures" -> measures.add(entry);
            case "month-signs" -> monthSigns.add(entry);
            case "century-signs" -> centurySigns.add(entry);
            case "more-signs" -> moreSigns = entry;
            case "links" -> links.addAll(List.of(entry.split(" ")));
            case "articles" -> articles.addAll(List.of(entry.split(" ")));
            case "name" -> shortestName = Integer.parseInt(entry);
            case "joiners" -> joiners.add(entry);
            case "afternoon" -> afternoon.add(entry);
            case "prefixes" -> prefixes.add(entry);
            case "implied" -> implied.add(Double.valueOf(entry));
            case "quotes" -> {
                quotes.add(new Quotes(entry.charAt(0), entry.charAt(2)));
                quoteSigns.set(entry.charAt(0));
                quoteSigns.set(entry.charAt(2));
            }
            case "scripts" -> scripts.add(UnicodeScript.forName(entry));
            case "foreign" -> {
                foreign.put(entry.charAt(0), afterEquals(entry));
                foreignSigns.set(entry.charAt(0));
            }
            case "inverted" -> inverted.put(entry.charAt(0), afterEquals(entry).charAt(0));
            case "unspaced" -> unspaced = entry.replace(" ", "");
            case "small" -> small.addAll(List.of(entry.split(" ")));
            case "kept" -> kept.addAll(List.of(entry.split(" ")));
            case "length" -> {
                String[] figures = entry.split(" ");
                length = Double.parseDouble(figures[0]);
                stray = Double.parseDouble(figures[1]);
            }
            default -> throw new IllegalStateException("no section [" + section + "]");
        }
    }

    private void readNumbers(String entry) {
        for (String word : names(entry)) {
            boolean stem = word.endsWith("*");
            Map<String, double[]> target = stem ? numberStems : numbers;
            target.merge(
                    stem ? word.substring(0, word.length() - 1) : word,
                    values(entry),
                    LanguageRules::both);
        }
    }

    private void readCompound(String entry) {
        String[] parts = entry.substring(0, entry.indexOf('=')).strip().split(" ");
        compounds.put(
                List.of(Double.valueOf(parts[0]), Double.valueOf(parts[1])),
                Double.valueOf(afterEquals(entry)));
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
        String[] figures = afterEquals(entry).split(",");
        double[] values = new double[figures.length];
        for (int k = 0; k < figures.length; k++) {
            values[k] = Double.parseDouble(figures[k].strip());
        }
        return values;
    }

    private static String afterEquals(String entry) {
        return entry.substring(entry.lastIndexOf('=') + 1).strip();
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
        for (String sign : signs) {
            if (text.startsWith(sign, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign between figures and what makes them greater says "more than". */
    boolean saysMore(char sign) {
        return moreSigns.indexOf(sign) >= 0;
    }

    /** Whether a small word, in lower case, may stand inside a name. */
    boolean links(String word) {
        return links.contains(word);
    }

    /** Whether a small word, in lower case, stands inside a name only behind another small one. */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** The fewest words, of Chinese characters, that make the rendering of a name. */
    int shortestName() {
        return shortestName;
    }

    boolean joins(String word) {
        return joiners.contains(word);
    }

    boolean isAfternoon(String word) {
        return afternoon.contains(word);
    }

    /** Whether a number may be said without figures; of a language without a file, small ones. */
    boolean implies(double value) {
        return isKnown() ? implied.contains(value) : value <= MOST_SPELLED;
    }

    List<Quotes> quotes() {
        return quotes;
    }

    /** Whether a sign is one of its quotation marks. */
    boolean isQuote(char sign) {
        return quoteSigns.get(sign);
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

    /** Whether its words are written in a script; of a language without a file, any. */
    boolean isWrittenIn(UnicodeScript script) {
        return scripts.isEmpty() || scripts.contains(script);
    }

    boolean isKnown() {
        return !scripts.isEmpty();
    }

    /** What the language writes instead of a sign of other languages; empty for its own signs. */
    String insteadOf(char sign) {
        return foreignSigns.get(sign) ? foreign.getOrDefault(sign, "") : "";
    }

    boolean isUnspaced(char sign) {
        return unspaced.indexOf(sign) >= 0;
    }

    Map<Character, Character> inverted() {
        return inverted;
    }

    /** Whether a word, in lower case, is one of those that its texts are full of. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** Whether a word, in lower case, is left as it is in letters of another script. */
    boolean keeps(String word) {
        return kept.contains(word);
    }

    /** Characters for one character of English; 0 where that isn't known. */
    double length() {
        return length;
    }

    /** How far the logarithm of that may stray in a long text. */
    double stray() {
        return stray;
    }
}
