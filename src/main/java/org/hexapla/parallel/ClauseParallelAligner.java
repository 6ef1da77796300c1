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
import org.hexapla.align.Lexicon;
import org.hexapla.align.SegmentScorer;
import org.hexapla.align.VotingAligner;
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

    /** An aligner that knows no words yet and learns them from the texts themselves. */
    public static ClauseParallelAligner standard() {
        return standard(List.of());
    }

    /** The same, with others to say how well segments fit. */
    public static ClauseParallelAligner standard(List<SegmentScorer> scorers) {
        return new ClauseParallelAligner(
                new VotingAligner(Lexicon.empty(), AlignerSettings.standard(), scorers));
    }

    @Override
    public List<ParallelUnit> align(List<SegmentedText> texts) {
        Set<Language> languages = new HashSet<>();
        texts.forEach(text -> languages.add(text.language()));
        if (texts.size() < 2 || languages.size() < texts.size()) {
            throw new IllegalArgumentException(
                    "an alignment needs two texts or more, each of another language");
        }
        return aligner.align(texts.stream().map(AlignableTexts::of).toList()).stream()
                .map(unit -> unit(texts, unit))
                .toList();
    }

    private static ParallelUnit unit(List<SegmentedText> texts, AlignedUnit unit) {
        Map<Language, List<Segment>> cells = new LinkedHashMap<>();
        List<Clause> clauses = new ArrayList<>();
        for (int side = 0; side < texts.size(); side++) {
            SegmentedText text = texts.get(side);
            List<Segment> cell = unit.cells().get(side).stream().map(text.segments()::get).toList();
            if (!cell.isEmpty()) {
                cells.put(text.language(), cell);
                clauses.add(text.clauseOf(cell.get(0)));
            }
        }
        ClauseKind kind = majority(clauses.stream().map(Clause::kind).toList());
        Optional<String> number =
                majority(
                        clauses.stream()
                                .filter(clause -> clause.kind() == kind)
                                .map(Clause::number)
                                .toList());
        Set<String> flags =
                unit.flags().stream()
                        .map(AlignedUnit.Flag::key)
                        .collect(Collectors.toUnmodifiableSet());
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
