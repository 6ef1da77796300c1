package org.hexapla.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.AlignerSettings;

/**
 * Measures Hexapla's aligner, and others beside it, on gold sets. What it counts doesn't depend on
 * the machine; how fast it went does.
 */
public final class Evaluation {

    private final TrainingTexts training;
    private final List<PairPeer> peers;
    private final AlignerSettings settings = AlignerSettings.standard();
    private final Contest contest = new Contest(Runtime.getRuntime().availableProcessors());
    private final Contest ofPeers = new Contest(1);

    /**
     * @param training what lexicons are learned from; a set is always aligned with one that was
     *     learned without it
     * @param peers the other aligners; of those with the same name the report shows for each set
     *     the one that did best
     */
    public Evaluation(TrainingTexts training, List<PairPeer> peers) {
        this.training = training;
        this.peers = List.copyOf(peers);
    }

    /** What a report can show besides precision, recall, F1 and exact units of each set. */
    public enum Detail {
        /** Each pair of languages by itself. */
        PAIRS,
        /** How far the aligner's confidence can be trusted. */
        CONFIDENCE,
        /** What each part of the aligner is worth. */
        ABLATION,
        /** What it is worth to put the least sure units right and to align again around them. */
        REVIEW
    }

    /**
     * What was found.
     *
     * @param report tables for people
     * @param alignments what Hexapla's aligner made of each document, by the name of a file, with
     *     slashes: {@code udhr/hard/udhr.jsonl}, a line a unit such as {@code
     *     {"en":[0,1],"fr":[0]}}; for two languages {@code .ladder}, with lines such as {@code [0,
     *     1]:[0]}
     */
    public record Outcome(String report, Map<String, String> alignments) {}

    /**
     * Aligns the sets, with all processors; the other aligners get one.
     *
     * @param markdown whether the report's tables are in Markdown
     */
    public Outcome evaluate(List<GoldSet> sets, Set<Detail> details, boolean markdown) {
        LexiconsOfOthers lexicons = new LexiconsOfOthers(training);
        List<SetResult> results = contest.run(Contestant.hexapla(lexicons, settings), sets);
        List<PeerResults> others = others(sets);
        EvaluationReport report = new EvaluationReport(markdown);
        report.results(results, others);
        report.lexicons(sets, lexicons);
        if (details.contains(Detail.PAIRS)) {
            report.pairs(results, others);
        }
        if (details.contains(Detail.CONFIDENCE)) {
            report.confidence(results);
        }
        if (details.contains(Detail.ABLATION)) {
            report.ablation(ablation(sets, results, lexicons));
        }
        if (details.contains(Detail.REVIEW)) {
            Contestant again = Contestant.hexapla(lexicons, settings);
            report.review(results, share -> contest.review(again, results, share));
        }
        return new Outcome(report.text(), alignments(results));
    }

    /** Of aligners with the same name the best for each set. */
    private List<PeerResults> others(List<GoldSet> sets) {
        Map<String, PeerResults> byName = new LinkedHashMap<>();
        for (PairPeer peer : peers) {
            PeerResults own = new PeerResults(peer.name(), ofPeers.run(Contestant.of(peer), sets));
            byName.merge(peer.name(), own, PeerResults::best);
        }
        return List.copyOf(byName.values());
    }

    private Map<String, List<SetResult>> ablation(
            List<GoldSet> sets, List<SetResult> everything, LexiconsOfOthers lexicons) {
        LexiconsOfOthers none = new LexiconsOfOthers(TrainingTexts.none());
        Map<String, List<SetResult>> results = new LinkedHashMap<>();
        results.put("everything", everything);
        for (Part part : Part.values()) {
            Contestant without =
                    Contestant.hexapla(
                            part == Part.LEXICON ? none : lexicons, part.without(settings));
            results.put(part.title(), contest.run(without, sets));
        }
        return results;
    }

    private static Map<String, String> alignments(List<SetResult> results) {
        Map<String, String> files = new LinkedHashMap<>();
        for (SetResult set : results) {
            for (DocumentResult document : set.documents()) {
                files.put(
                        document.document().alignmentFile(),
                        document.document().written(document.units()));
            }
        }
        return files;
    }
}
