package org.hexapla.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hexapla.language.DataFile;
import org.hexapla.language.Language;

/**
 * How resolutions are worded in one language. All questions take a text in the form of {@link
 * GrammarText}.
 *
 * @param opening the opening formulae of organs, without their comma
 * @param parties how the parties to a treaty are named where it opens
 * @param therefore the words between a preamble and an opening formula: "Now, therefore"
 * @param title how titles are worded around the number of a resolution
 * @param adoption how the line begins that tells who adopted it
 * @param report how the line begins that tells on whose report
 * @param meeting the line below that names the meeting
 * @param vote how the lines of a vote record begin
 * @param page how the head of a page begins that stands in the middle of a text
 * @param headings how headings are worded
 * @param note how a footnote begins whose mark lost its shape
 * @param sameWork how a footnote begins that names the work of the one before it: "Ibid."
 * @param ordinalEnding what an ordinal has behind its figure: "th"
 * @param date how a line reads that holds a date and nothing else
 * @param symbol the letters that the symbols of the organs' papers begin with
 * @param points how the points below a clause are worded
 * @param preambular how preambular paragraphs begin
 * @param operative how operative paragraphs begin, with the organ's name before the verb or not
 */
record Grammar(
        Phrases opening,
        Phrases parties,
        Phrases therefore,
        TitleWords title,
        Phrases adoption,
        Phrases report,
        Phrases meeting,
        Phrases vote,
        Phrases page,
        HeadingWords headings,
        Phrases note,
        Phrases sameWork,
        Phrases ordinalEnding,
        Phrases date,
        Phrases symbol,
        PointWords points,
        OpeningVerbs preambular,
        OpeningVerbs operative) {

    private static final ConcurrentMap<String, Grammar> KNOWN = new ConcurrentHashMap<>();

    /** The grammar of a language; one that knows no phrase where none is written. */
    static Grammar of(Language language) {
        return KNOWN.computeIfAbsent(language.primary(), Grammar::read);
    }

    private static Grammar read(String language) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> section = new ArrayList<>();
        for (String entry : DataFile.find(Grammar.class, language + ".txt").orElseGet(List::of)) {
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(entry.substring(1, entry.length() - 1), section);
            } else {
                section.add(entry);
            }
        }
        Phrases modifiers = phrases(sections, "modifier", false);
        Phrases conjunctions = phrases(sections, "conjunction", false);
        return new Grammar(
                phrases(sections, "opening", false),
                phrases(sections, "parties", false),
                phrases(sections, "therefore", false),
                new TitleWords(
                        phrases(sections, "title", false),
                        sections.getOrDefault("title-end", List.of())),
                phrases(sections, "adoption", false),
                phrases(sections, "report", false),
                phrases(sections, "meeting", false),
                phrases(sections, "vote", false),
                phrases(sections, "page", false),
                new HeadingWords(
                        phrases(sections, "preamble", false),
                        phrases(sections, "part", true),
                        phrases(sections, "numeral", true),
                        phrases(sections, "annex", false),
                        phrases(sections, "article", false),
                        phrases(sections, "ordinal", true),
                        HeadingWords.sign(
                                sections.getOrDefault("number-sign", List.of()),
                                sections.getOrDefault("heading-ending", List.of()))),
                phrases(sections, "note", false),
                phrases(sections, "same-work", false),
                phrases(sections, "ordinal-ending", false),
                phrases(sections, "date", false),
                phrases(sections, "symbol", false),
                new PointWords(
                        phrases(sections, "announcement", false),
                        phrases(sections, "dependent", false)),
                new OpeningVerbs(phrases(sections, "preambular", true), modifiers, conjunctions),
                new OpeningVerbs(
                        phrases(sections, "operative", true),
                        phrases(sections, List.of("modifier", "opening"), false),
                        conjunctions));
    }

    /** The keys of the verb that a clause opens with; none for clauses that open with no verb. */
    List<String> openings(ClauseKind kind, String words) {
        return switch (kind) {
            case PREAMBULAR -> preambular.keys(words);
            case OPERATIVE -> operative.keys(words);
            default -> List.of();
        };
    }

    private static Phrases phrases(
            Map<String, List<String>> sections, String section, boolean keyed) {
        return phrases(sections, List.of(section), keyed);
    }

    private static Phrases phrases(
            Map<String, List<String>> sections, List<String> several, boolean keyed) {
        return new Phrases(
                several.stream()
                        .flatMap(section -> sections.getOrDefault(section, List.of()).stream())
                        .toList(),
                keyed);
    }
}
