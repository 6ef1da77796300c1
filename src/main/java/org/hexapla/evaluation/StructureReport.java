package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.language.Language;

/** What was found of the clauses of texts, as tables for people. */
final class StructureReport {

    private static final String NOTHING = "–";
    private static final String ALL = "all";

    private final boolean markdown;
    private final List<String> parts = new ArrayList<>();

    StructureReport(boolean markdown) {
        this.markdown = markdown;
    }

    String text() {
        return String.join("\n", parts);
    }

    /** A row for each kind in each language, and one for each language; the halves side by side. */
    void shares(List<StructureResult> results) {
        List<String> header = new ArrayList<>(List.of("language", "kind"));
        for (Half half : Half.values()) {
            header.addAll(List.of(half.key(), "right kind", "number", "parent", "all three"));
        }
        Table table = new Table(2, header);
        tallies(results)
                .forEach(
                        (language, kinds) ->
                                kinds.forEach(
                                        (kind, halves) -> table.add(row(language, kind, halves))));
        add(table);
    }

    /** A row for each language: the verbs that clauses open with; the halves side by side. */
    void openings(List<StructureResult> results) {
        Map<Language, Map<Half, OpeningTally>> tallies = new TreeMap<>();
        for (StructureResult result : results) {
            Map<Half, OpeningTally> halves =
                    tallies.computeIfAbsent(
                            result.gold().language(), language -> new EnumMap<>(Half.class));
            for (int paragraph = 0; paragraph < result.found().size(); paragraph++) {
                halves.merge(result.gold().half(), result.openings(paragraph), OpeningTally::plus);
            }
        }
        List<String> header = new ArrayList<>(List.of("opening verbs"));
        for (Half half : Half.values()) {
            header.addAll(List.of(half.key(), "right", "first"));
        }
        Table table = new Table(1, header);
        tallies.forEach((language, halves) -> table.add(row(language, halves)));
        add(table);
    }

    private static List<String> row(Language language, Map<Half, OpeningTally> halves) {
        List<String> row = new ArrayList<>(List.of(language.tag()));
        for (Half half : Half.values()) {
            OpeningTally tally = halves.getOrDefault(half, OpeningTally.NONE);
            row.add(Integer.toString(tally.clauses()));
            row.add(share(tally.right(), tally.clauses()));
            row.add(share(tally.first(), tally.clauses()));
        }
        return row;
    }

    /** The paragraphs that are wrong, without their text. */
    void wrong(List<StructureResult> results) {
        Table table = new Table(5, List.of("text", "half", "paragraph", "expected", "found"));
        for (StructureResult result : results) {
            for (int paragraph = 0; paragraph < result.found().size(); paragraph++) {
                if (result.tally(paragraph).all() == 0) {
                    table.add(
                            List.of(
                                    result.gold().text(),
                                    result.gold().half().key(),
                                    Integer.toString(paragraph),
                                    result.gold().paragraphs().get(paragraph).words(),
                                    result.found().get(paragraph).words()));
                }
            }
        }
        add(table);
    }

    /** The texts that could not be measured, as they are in no folder. */
    void missing(List<GoldStructure> golds) {
        if (golds.isEmpty()) {
            return;
        }
        Table table = new Table(2, List.of("text in no folder", "half"));
        golds.forEach(gold -> table.add(List.of(gold.text(), gold.half().key())));
        add(table);
    }

    private void add(Table table) {
        parts.add(markdown ? table.markdown() : table.plain());
    }

    private static Map<Language, Map<String, Map<Half, StructureTally>>> tallies(
            List<StructureResult> results) {
        Map<Language, Map<String, Map<Half, StructureTally>>> tallies = new TreeMap<>();
        for (StructureResult result : results) {
            Map<String, Map<Half, StructureTally>> kinds =
                    tallies.computeIfAbsent(
                            result.gold().language(), language -> new TreeMap<>(allLast()));
            for (int paragraph = 0; paragraph < result.found().size(); paragraph++) {
                String title = result.gold().paragraphs().get(paragraph).title();
                for (String kind : Arrays.asList(title, ALL)) {
                    kinds.computeIfAbsent(kind, key -> new EnumMap<>(Half.class))
                            .merge(
                                    result.gold().half(),
                                    result.tally(paragraph),
                                    StructureTally::plus);
                }
            }
        }
        return tallies;
    }

    private static Comparator<String> allLast() {
        return Comparator.<String, Boolean>comparing(ALL::equals)
                .thenComparing(Comparator.naturalOrder());
    }

    private static List<String> row(
            Language language, String kind, Map<Half, StructureTally> halves) {
        List<String> row = new ArrayList<>(List.of(language.tag(), kind));
        for (Half half : Half.values()) {
            StructureTally tally = halves.getOrDefault(half, StructureTally.NONE);
            row.add(Integer.toString(tally.paragraphs()));
            for (int right :
                    List.of(tally.kinds(), tally.numbers(), tally.parents(), tally.all())) {
                row.add(share(right, tally.paragraphs()));
            }
        }
        return row;
    }

    private static String share(int right, int paragraphs) {
        return paragraphs == 0 ? NOTHING : Table.share((double) right / paragraphs);
    }
}
