package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.align.AlignedUnit;
import org.hexapla.align.Aligner;
import org.hexapla.align.AlignerSettings;
import org.hexapla.align.Alignment;
import org.hexapla.align.Lexicon;
import org.hexapla.align.Progress;
import org.hexapla.align.SegmentScorer;
import org.hexapla.align.ShippedLexicon;
import org.hexapla.align.VotingAligner;
import org.hexapla.check.Flag;
import org.hexapla.check.Opening;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.language.Language;

/** Hands texts to an aligner and gives its units back with their segments and clauses. */
public final class ClauseParallelAligner implements ParallelAligner {

    private final Aligner aligner;

    public ClauseParallelAligner(Aligner aligner) {
        this.aligner = aligner;
    }

    /** An aligner that knows the words of the lexicon that comes with Hexapla. */
    public static ClauseParallelAligner standard() {
        return knowing(ShippedLexicon.file().lexicon());
    }

    /** An aligner that knows the words of a lexicon, and learns more from the texts themselves. */
    public static ClauseParallelAligner knowing(Lexicon lexicon) {
        return knowing(lexicon, List.of());
    }

    /** The same, with others to say how well segments fit. */
    public static ClauseParallelAligner knowing(Lexicon lexicon, List<SegmentScorer> scorers) {
        return new ClauseParallelAligner(
                new VotingAligner(lexicon, AlignerSettings.standard(), scorers));
    }

    @Override
    public List<ParallelUnit> align(List<SegmentedText> texts) {
        return align(texts, Progress.ignored()).units();
    }

    @Override
    public ParallelAlignment align(List<SegmentedText> texts, Progress progress) {
        return align(texts, PriorCells.NONE, progress);
    }

    @Override
    public ParallelAlignment align(List<SegmentedText> texts, PriorCells prior, Progress progress) {
        Set<Language> languages = new HashSet<>();
        texts.forEach(text -> languages.add(text.language()));
        if (texts.size() < 2 || languages.size() < texts.size()) {
            throw new IllegalArgumentException(
                    "an alignment needs two texts or more, each of another language");
        }
        Alignment alignment =
                aligner.align(
                        texts.stream().map(AlignableTexts::of).toList(), prior.of(texts), progress);
        Beginnings beginnings = new Beginnings(texts);
        return new ParallelAlignment(
                alignment.units().stream().map(unit -> unit(texts, beginnings, unit)).toList(),
                alignment.warnings().stream().map(warning -> warning(texts, warning)).toList());
    }

    private static ParallelAlignment.Warning warning(
            List<SegmentedText> texts, Alignment.Warning warning) {
        List<Language> odd =
                warning.texts().stream().map(text -> texts.get(text).language()).toList();
        return new ParallelAlignment.Warning(
                warning.kind().key(), odd, detail(warning.kind(), odd, texts.size()));
    }

    private static String detail(Alignment.Warning.Kind kind, List<Language> odd, int all) {
        String names = odd.stream().map(Language::tag).collect(Collectors.joining(", "));
        return switch (kind) {
            case NOT_PARALLEL ->
                    odd.size() == all
                            ? "The texts don't look like translations of each other: " + names + "."
                            : "Doesn't look like a translation of the other texts: " + names + ".";
        };
    }

    private static ParallelUnit unit(
            List<SegmentedText> texts, Beginnings beginnings, AlignedUnit unit) {
        Map<Language, List<Segment>> cells = new LinkedHashMap<>();
        List<Clause> clauses = new ArrayList<>();
        List<Opening> opened = new ArrayList<>();
        for (int side = 0; side < texts.size(); side++) {
            SegmentedText text = texts.get(side);
            List<Segment> cell = unit.cells().get(side).stream().map(text.segments()::get).toList();
            if (!cell.isEmpty()) {
                cells.put(text.language(), cell);
                clauses.add(text.clauseOf(cell.get(0)));
                beginnings
                        .opened(texts, side, cell.get(0))
                        .map(clause -> new Opening(clause.kind(), clause.openings()))
                        .ifPresent(opened::add);
            }
        }
        ClauseKind kind = majority(clauses.stream().map(Clause::kind).toList());
        Optional<String> number =
                majority(
                        clauses.stream()
                                .filter(clause -> clause.kind() == kind)
                                .map(Clause::number)
                                .toList());
        Set<String> flags = new HashSet<>();
        unit.flags().forEach(flag -> flags.add(flag.key()));
        if (Opening.differ(opened)) {
            flags.add(Flag.OPENING_DIFFERS.key());
        }
        return new ParallelUnit(
                kind, number, Collections.unmodifiableMap(cells), unit.confidence(), flags);
    }

    /** The value that most have; of equals the one that comes first. */
    private static <T> T majority(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        T most = values.get(0);
        for (Map.Entry<T, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(most, 0)) {
                most = count.getKey();
            }
        }
        return most;
    }
}
