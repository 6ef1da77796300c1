package org.hexapla.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.document.DocumentReaders;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitter;
import org.hexapla.language.SentenceSplitters;

/**
 * Measures how well texts are split into sentences: against texts whose segments are sentences, and
 * by what must never happen in real resolutions.
 */
public final class SentenceEvaluation {

    private static final String OWN = "Hexapla";

    private final DocumentReaders readers;
    private final SentenceSplitters own;
    private final List<SplitterPeer> peers;

    /**
     * @param own the splitters that are measured
     * @param peers others, measured beside them in the languages that they have
     */
    public SentenceEvaluation(
            DocumentReaders readers, SentenceSplitters own, List<SplitterPeer> peers) {
        this.readers = readers;
        this.own = own;
        this.peers = List.copyOf(peers);
    }

    /** What a report can show besides shares. */
    public enum Detail {
        /** The boundaries that Hexapla misses or invents and its wrong splits, by place. */
        WRONG,
        /** Characters a second. */
        SPEED
    }

    /**
     * Real resolutions in one language.
     *
     * @param place a folder or a file
     */
    public record Resolutions(Language language, Path place) {}

    /**
     * Tables for people.
     *
     * @param folder where the sets lie, at any depth, as {@code SET/plain/DOCUMENT/segments.tsv}
     * @param sets the names of sets whose segments are sentences
     * @param judged a file with what people judged of the sets' segments
     * @throws BrokenGoldException when a file can't be used or there is nothing to measure
     */
    public String evaluate(
            Path folder,
            Set<String> sets,
            Optional<Path> judged,
            List<Resolutions> resolutions,
            Set<Detail> details,
            boolean markdown)
            throws BrokenGoldException {
        JudgedSentences judgement =
                judged.isPresent() ? JudgedSentences.read(judged.get()) : JudgedSentences.none();
        Map<Language, List<SentenceGold>> golds = new TreeMap<>();
        for (SentenceGold gold : new SentenceGoldReader(folder, sets, judgement).read()) {
            golds.computeIfAbsent(gold.language(), language -> new ArrayList<>()).add(gold);
        }
        Map<Language, List<RealText>> texts = new TreeMap<>();
        for (Resolutions some : resolutions) {
            texts.computeIfAbsent(some.language(), language -> new ArrayList<>())
                    .addAll(RealText.in(some.place(), some.language(), readers));
        }
        SentenceReport report = new SentenceReport(markdown, details.contains(Detail.SPEED));
        golds.forEach(
                (language, gold) ->
                        splitters(language)
                                .forEach(
                                        (name, splitter) ->
                                                report.boundaries(language, name, splitter, gold)));
        texts.forEach((language, some) -> judge(language, some, report));
        if (details.contains(Detail.WRONG)) {
            golds.forEach((language, gold) -> report.wrong(own.of(language), gold));
        }
        return report.text(details.contains(Detail.WRONG));
    }

    private void judge(Language language, List<RealText> texts, SentenceReport report) {
        SplitJudge judge = new SplitJudge(language);
        splitters(language)
                .forEach(
                        (name, splitter) -> {
                            Map<SplitFault, Integer> faults = new EnumMap<>(SplitFault.class);
                            int splits = 0;
                            for (RealText text : texts) {
                                for (RealText.Split split : text.splits(splitter)) {
                                    splits++;
                                    Optional<SplitFault> fault =
                                            judge.fault(
                                                    split.before(), split.blanks(), split.after());
                                    fault.ifPresent(kind -> faults.merge(kind, 1, Integer::sum));
                                    if (fault.isPresent() && name.equals(OWN)) {
                                        report.wrong(text, split, fault.get());
                                    }
                                }
                            }
                            report.faults(language, name, texts.size(), splits, faults);
                        });
    }

    /** Hexapla's splitter and those that others have, by name. */
    private Map<String, SentenceSplitter> splitters(Language language) {
        Map<String, SentenceSplitter> splitters = new LinkedHashMap<>();
        splitters.put(OWN, own.of(language));
        for (SplitterPeer peer : peers) {
            peer.of(language).ifPresent(splitter -> splitters.put(peer.name(), splitter));
        }
        return splitters;
    }
}
