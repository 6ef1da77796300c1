package org.hexapla.evaluation;

import java.util.List;
import org.hexapla.align.AlignerSettings;

/** Measures Hexapla's aligner, and others beside it, on gold sets. */
public final class Evaluation {

    private final TrainingTexts training;

    /**
     * @param training what lexicons are learned from; a set is always aligned with one that was
     *     learned without it
     */
    public Evaluation(TrainingTexts training) {
        this.training = training;
    }

    /** Aligns the sets with all cores and reports on them. */
    public String report(List<GoldSet> sets, boolean markdown) {
        AlignerSettings settings = AlignerSettings.standard();
        LexiconsOfOthers lexicons = new LexiconsOfOthers(training, settings.discount());
        Contest contest = new Contest(Runtime.getRuntime().availableProcessors());
        EvaluationReport report = new EvaluationReport(markdown);
        report.results(contest.run(new Hexapla("Hexapla", lexicons, settings), sets));
        return report.text();
    }
}
