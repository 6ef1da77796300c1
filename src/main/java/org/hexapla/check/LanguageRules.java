package org.hexapla.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int SHORTEST_NAME = 3;
    private static final int STEM_LENGTH = 5;

    /** Greater numbers are seldom spelled out. */
    private static final double MOST_SPELLED = 100;

    /** Opening and closing mark. */
    record Quotes(char open, char close) {}

    /**
     * How a language writes names from which they can be read: with capitals, and other words
     * without.
     *
     * @param capitals the fewest words with a capital that make a name
     * @param words the fewest words that make one
     */
    record Naming(int capitals, int words) {}

    private final NumberLanguage numbers = new NumberLanguage();
    private final List<Quotes> quotes = new ArrayList<>();
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private final Map<Character, String> foreign = new HashMap<>();
    private final BitSet foreignSigns = new BitSet();
    private final BitSet quoteSigns = new BitSet();

    private final Map<Character, Character> inverted = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Set<String> links = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private Optional<Naming> naming = Optional.empty();
    private int shortestName = SHORTEST_NAME;
    private int stemLength = STEM_LENGTH;
    private final Set<String> small = new HashSet<>();
    private String unspaced = "";
    private double length;
    private double stray;

    private LanguageRules(Language language) {
        DataFile.find(LanguageRules.class, language.primary() + ".txt").ifPresent(this::read);
        numbers.complete();
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
            case "links" -> links.addAll(List.of(entry.split(" ")));
            case "articles" -> articles.addAll(List.of(entry.split(" ")));
            case "names" -> {
                int blank = entry.indexOf(' ');
                int capitals = Integer.parseInt(entry.substring(0, blank));
                int words = Integer.parseInt(entry.substring(blank + 1));
                naming = Optional.of(new Naming(capitals, words));
            }
            case "name" -> shortestName = Integer.parseInt(entry);
            case "stem" -> stemLength = Integer.parseInt(entry);
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
            default -> {
                if (!numbers.read(section, entry)) {
                    throw new IllegalStateException("no section [" + section + "]");
                }
            }
        }
    }

    static String afterEquals(String entry) {
        return entry.substring(entry.lastIndexOf('=') + 1).strip();
    }

    /** Whether a small word, in lower case, may stand inside a name. */
    boolean links(String word) {
        return links.contains(word);
    }

    /** Whether a small word, in lower case, stands inside a name only behind another small one. */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    /** How names are read from its texts; nothing where they can't be told from other words. */
    Optional<Naming> naming() {
        return naming;
    }

    /** By so many of their first letters words are compared, so that endings don't matter. */
    int stemLength() {
        return stemLength;
    }

    /** The fewest words, of Chinese characters, that make the rendering of a name. */
    int shortestName() {
        return shortestName;
    }

    /** How it names numbers and dates. */
    NumberLanguage numbers() {
        return numbers;
    }

    /** Whether a number may be said without figures; of a language without a file, small ones. */
    boolean implies(double value) {
        return isKnown() ? numbers.implies(value) : value <= MOST_SPELLED;
    }

    List<Quotes> quotes() {
        return quotes;
    }

    /** Whether a sign is one of its quotation marks. */
    boolean isQuote(char sign) {
        return quoteSigns.get(sign);
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
