package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.align.AlignedUnit;
import org.hexapla.check.Checks;
import org.hexapla.check.Doubt;
import org.hexapla.check.Finding;
import org.hexapla.check.Flag;

/** What an aligner made of a set. */
record SetResult(GoldSet set, List<DocumentResult> documents) {

    /** The counts of all documents added up. */
    Score score() {
        return documents.stream().map(DocumentResult::score).reduce(Score.NONE, Score::plus);
    }

    /** Segments of all languages for each second of processor time. */
    double segmentsPerSecond() {
        long segments = set.documents().stream().mapToLong(GoldDocument::segments).sum();
        long nanoseconds = documents.stream().mapToLong(DocumentResult::nanoseconds).sum();
        return segments * 1e9 / Math.max(1, nanoseconds);
    }

    /** Each unit's confidence, and whether it is right in all languages at once. */
    List<Judgement> judgements() {
        return documents.stream().flatMap(SetResult::judgements).toList();
    }

    /** The same by confidence and flags together. */
    List<Judgement> judgementsWithFlags(Checks checks) {
        List<Judgement> judgements = new ArrayList<>();
        for (DocumentResult result : documents) {
            Set<Cells> gold = new HashSet<>(result.document().units());
            List<List<Finding>> findings =
                    checks.of(CheckedSet.aligned(result.document(), result.units()));
            for (int unit = 0; unit < result.units().size(); unit++) {
                AlignedUnit own = result.units().get(unit);
                List<Flag> flags = findings.get(unit).stream().map(Finding::flag).toList();
                judgements.add(
                        new Judgement(1 - Doubt.of(own.confidence(), flags), isRight(own, gold)));
            }
        }
        return judgements;
    }

    private static Stream<Judgement> judgements(DocumentResult result) {
        Set<Cells> gold = new HashSet<>(result.document().units());
        return result.units().stream()
                .map(unit -> new Judgement(unit.confidence(), isRight(unit, gold)));
    }

    private static boolean isRight(AlignedUnit unit, Set<Cells> gold) {
        return gold.contains(Cells.of(unit));
    }
}
