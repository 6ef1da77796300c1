package org.hexapla.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;

/** How texts were split into sentences, as tables for people. */
final class SentenceReport {

    /** What a splitter does before and while its speed is measured. */
    private static final int MEASURED_CHARACTERS = 2_000_000;

    private final boolean markdown;
    private final boolean speed;
    private final Table boundaries;
    private final Table faults;
    private final Table wrong = new Table(2, List.of("text", "wrong", "at"));
    private boolean hasFaults;

    SentenceReport(boolean markdown, boolean speed) {
        this.markdown = markdown;
        this.speed = speed;
        List<String> header =
                new ArrayList<>(
                        List.of(
                                "language",
                                "splitter",
                                "segments",
                                "precision",
                                "recall",
                                "F1",
                                "sentences",
                                "precision",
                                "recall",
                                "F1"));
        if (speed) {
            header.add("M characters/s");
        }
        boundaries = new Table(2, header);
        List<String> kinds =
                new ArrayList<>(List.of("language", "splitter", "texts", "splits", "wrong"));
        for (SplitFault fault : SplitFault.values()) {
            kinds.add(fault.title());
        }
        faults = new Table(2, kinds);
    }

    /**
     * The tables.
     *
     * @param withPlaces whether the one with the wrong places is among them
     */
    String text(boolean withPlaces) {
        List<String> parts = new ArrayList<>(List.of(written(boundaries)));
        if (hasFaults) {
            parts.add(written(faults));
        }
        if (withPlaces) {
            parts.add(written(wrong));
        }
        return String.join("\n", parts);
    }

    private String written(Table table) {
        return markdown ? table.markdown() : table.plain();
    }

    /** How a splitter's boundaries agree with segments and with judged sentences. */
    void boundaries(
            Language language, String name, SentenceSplitter splitter, List<SentenceGold> golds) {
        Tally bySegments = Tally.NONE;
        Tally bySentences = Tally.NONE;
        for (SentenceGold gold : golds) {
            for (SentenceGold.GoldParagraph paragraph : gold.paragraphs()) {
                Set<Integer> found = paragraph.begins(splitter);
                bySegments = bySegments.plus(SentenceGold.tally(found, paragraph.segments()));
                bySentences = bySentences.plus(SentenceGold.tally(found, paragraph.sentences()));
            }
        }
        List<String> row = new ArrayList<>(List.of(language.tag(), name));
        for (Tally tally : List.of(bySegments, bySentences)) {
            Figures figures = tally.figures();
            row.add(Integer.toString(tally.expected()));
            row.add(Table.share(figures.precision()));
            row.add(Table.share(figures.recall()));
            row.add(Table.share(figures.f1()));
        }
        if (speed) {
            row.add(String.format(Locale.ROOT, "%.1f", millionsASecond(splitter, golds)));
        }
        boundaries.add(row);
    }

    /** Millions of characters for each second of processor time, once the splitter is warm. */
    private static double millionsASecond(SentenceSplitter splitter, List<SentenceGold> golds) {
        List<String> paragraphs =
                golds.stream()
                        .flatMap(gold -> gold.paragraphs().stream())
                        .map(SentenceGold.GoldParagraph::text)
                        .toList();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        split(splitter, paragraphs);
        long begin = threads.getCurrentThreadCpuTime();
        long characters = split(splitter, paragraphs);
        return 1e3 * characters / Math.max(1, threads.getCurrentThreadCpuTime() - begin);
    }

    private static long split(SentenceSplitter splitter, List<String> paragraphs) {
        long characters = 0;
        while (characters < MEASURED_CHARACTERS) {
            for (String paragraph : paragraphs) {
                splitter.boundaries(paragraph);
                characters += paragraph.length();
            }
        }
        return characters;
    }

    /** The boundaries of judged sentences that a splitter misses, and those that it invents. */
    void wrong(SentenceSplitter splitter, List<SentenceGold> golds) {
        for (SentenceGold gold : golds) {
            for (SentenceGold.GoldParagraph paragraph : gold.paragraphs()) {
                Set<Integer> found = paragraph.begins(splitter);
                Set<Integer> both = new TreeSet<>(found);
                both.addAll(paragraph.sentences());
                for (int place : both) {
                    boolean missed = !found.contains(place);
                    if (missed || !paragraph.sentences().contains(place)) {
                        wrong.add(
                                List.of(
                                        gold.document() + "/" + gold.language() + ".txt",
                                        missed ? "missed" : "invented",
                                        Integer.toString(paragraph.inFile(place))));
                    }
                }
            }
        }
    }

    /** A wrong split of a resolution. */
    void wrong(RealText text, RealText.Split split, SplitFault fault) {
        wrong.add(List.of(text.file().toString(), fault.title(), Integer.toString(split.place())));
    }

    /** How often a splitter parts the paragraphs of resolutions, and how often wrongly. */
    void faults(
            Language language, String name, int texts, int splits, Map<SplitFault, Integer> found) {
        hasFaults = true;
        List<String> row =
                new ArrayList<>(
                        List.of(
                                language.tag(),
                                name,
                                Integer.toString(texts),
                                Integer.toString(splits),
                                Integer.toString(
                                        found.values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum())));
        for (SplitFault fault : SplitFault.values()) {
            row.add(Integer.toString(found.getOrDefault(fault, 0)));
        }
        faults.add(row);
    }
}
