package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.check.CheckedCell;
import org.hexapla.check.CheckedUnit;
import org.hexapla.check.Checks;
import org.hexapla.check.Finding;
import org.hexapla.check.Flag;
import org.hexapla.clause.Clause;
import org.hexapla.clause.Segment;
import org.hexapla.clause.Segmentation;
import org.hexapla.clause.SegmentedText;
import org.hexapla.clause.Segmenter;
import org.hexapla.document.DocumentReaders;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/**
 * Counts what the checks find: in units that are right, where each finding is a difference between
 * good translations or a false alarm; and in units that were spoiled on purpose.
 */
public final class CheckEvaluation {

    private final Checks checks = new Checks();
    private final DocumentReaders readers;
    private final boolean markdown;
    private final List<String> parts = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    /**
     * @param markdown whether the report's tables are in Markdown
     */
    public CheckEvaluation(DocumentReaders readers, boolean markdown) {
        this.readers = readers;
        this.markdown = markdown;
    }

    /**
     * Tables for people: for each set how many units each check flags; for each damage the share
     * that is found.
     *
     * @param sets gold sets, whose right units are checked and spoiled
     * @param others alignments besides
     * @param texts texts in one language, for the checks that need no other
     * @param list whether each finding is listed with its place
     * @throws BrokenGoldException when a text can't be read
     */
    public String evaluate(
            List<GoldSet> sets,
            List<CheckedSet> others,
            List<SentenceEvaluation.Resolutions> texts,
            boolean list)
            throws BrokenGoldException {
        List<CheckedSet> gold = sets.stream().map(CheckedSet::gold).toList();
        List<CheckedSet> all = new ArrayList<>(gold);
        all.addAll(others);
        for (SentenceEvaluation.Resolutions some : texts) {
            all.add(oneLanguage(some));
        }
        alarms(all);
        spoiled(gold);
        if (list) {
            parts.add(String.join("\n", listed) + "\n");
        }
        return String.join("\n", parts);
    }

    private void alarms(List<CheckedSet> sets) {
        Map<CheckedSet, Map<Flag, Integer>> counts = new LinkedHashMap<>();
        sets.forEach(set -> counts.put(set, flagged(set)));
        List<String> header = new ArrayList<>(List.of("units flagged (of 1,000)"));
        List<String> units = new ArrayList<>(List.of("units"));
        for (CheckedSet set : sets) {
            header.add(set.title());
            units.add(Integer.toString(set.units()));
        }
        Table table = new Table(header);
        table.add(units);
        for (Flag flag : Flag.values()) {
            List<String> row = new ArrayList<>(List.of(flag.key()));
            for (CheckedSet set : sets) {
                int count = counts.getOrDefault(set, Map.of()).getOrDefault(flag, 0);
                row.add(
                        String.format(
                                Locale.ROOT,
                                "%d (%.1f)",
                                count,
                                count * 1000.0 / Math.max(1, set.units())));
            }
            table.add(row);
        }
        add(table);
    }

    private Map<Flag, Integer> flagged(CheckedSet set) {
        Map<Flag, Integer> counts = new EnumMap<>(Flag.class);
        set.alignments()
                .forEach(
                        (path, units) -> {
                            List<List<Finding>> findings = checks.of(units);
                            for (int unit = 0; unit < units.size(); unit++) {
                                Set<Flag> flags = EnumSet.noneOf(Flag.class);
                                for (Finding finding : findings.get(unit)) {
                                    flags.add(finding.flag());
                                    listed.add(line(path, unit, finding));
                                }
                                flags.forEach(flag -> counts.merge(flag, 1, Integer::sum));
                            }
                        });
        return counts;
    }

    private static String line(String path, int unit, Finding finding) {
        List<String> places = new ArrayList<>();
        new TreeMap<>(finding.places())
                .forEach(
                        (language, own) ->
                                own.forEach(
                                        place ->
                                                places.add(
                                                        language
                                                                + " "
                                                                + place.from()
                                                                + "–"
                                                                + place.to())));
        return String.join(
                "\t",
                path,
                Integer.toString(unit),
                finding.flag().key(),
                finding.explanation(),
                String.join(", ", places));
    }

    private CheckedSet oneLanguage(SentenceEvaluation.Resolutions some) throws BrokenGoldException {
        Segmenter segmenter = new Segmenter(new SentenceSplitters());
        Map<String, List<CheckedUnit>> alignments = new TreeMap<>();
        for (RealText text : RealText.in(some.place(), some.language(), readers)) {
            SegmentedText segmented =
                    segmenter.segment(text.document(), text.language(), Segmentation.AUTO);
            Set<Integer> begun = new HashSet<>();
            List<CheckedUnit> units = new ArrayList<>();
            for (Segment segment : segmented.segments()) {
                boolean begins = begun.add(segment.clause());
                Clause clause = segmented.clauseOf(segment);
                units.add(
                        CheckedUnit.of(
                                Map.of(
                                        text.language(),
                                        new CheckedCell(
                                                segment.text(),
                                                segment.marks(),
                                                clause.kind(),
                                                begins ? clause.number() : Optional.empty(),
                                                begins ? clause.openings() : List.of()))));
            }
            alignments.put(String.valueOf(text.file().getFileName()), units);
        }
        return new CheckedSet(
                some.place().getFileName() + " (" + some.language() + ")", alignments);
    }

    /** Each unit is spoiled in each way, in the next language whose cell can be. */
    private void spoiled(List<CheckedSet> sets) {
        Table table = new Table(2, List.of("damage", "check", "units", "found", "share"));
        for (Damage damage : Damage.values()) {
            int spoiled = 0;
            int found = 0;
            for (CheckedSet set : sets) {
                for (List<CheckedUnit> units : set.alignments().values()) {
                    for (int unit = 0; unit < units.size(); unit++) {
                        Optional<List<CheckedUnit>> worse = spoiled(units, unit, damage);
                        if (worse.isPresent()) {
                            spoiled++;
                            found += isFound(units, worse.get(), unit, damage) ? 1 : 0;
                        }
                    }
                }
            }
            if (spoiled > 0) {
                table.add(
                        List.of(
                                damage.title(),
                                damage.flag().key(),
                                Integer.toString(spoiled),
                                Integer.toString(found),
                                Table.share((double) found / spoiled)));
            }
        }
        add(table);
    }

    private static Optional<List<CheckedUnit>> spoiled(
            List<CheckedUnit> units, int unit, Damage damage) {
        CheckedUnit before = units.get(unit);
        List<Language> languages = new ArrayList<>(before.cells().keySet());
        for (int k = 0; k < languages.size() && languages.size() > 1; k++) {
            Language language = languages.get((unit + k) % languages.size());
            CheckedCell cell = before.cells().get(language);
            Optional<String> text =
                    cell == null
                            ? Optional.empty()
                            : damage.apply(cell.text(), language, before.cells());
            if (text.isPresent()) {
                Map<Language, CheckedCell> cells = new TreeMap<>(before.cells());
                cells.put(language, CheckedCell.of(text.get()));
                List<CheckedUnit> worse = new ArrayList<>(units);
                worse.set(unit, new CheckedUnit(cells, before.languages()));
                return Optional.of(worse);
            }
        }
        return Optional.empty();
    }

    private boolean isFound(
            List<CheckedUnit> units, List<CheckedUnit> worse, int unit, Damage damage) {
        Set<Finding> before = new LinkedHashSet<>(checks.of(units, unit));
        return checks.of(worse, unit).stream()
                .anyMatch(finding -> finding.flag() == damage.flag() && !before.contains(finding));
    }

    private void add(Table table) {
        parts.add(markdown ? table.markdown() : table.plain());
    }
}
