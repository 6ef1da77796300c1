package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.hexapla.check.Checks;

/** What an evaluation found, as tables for people. */
final class EvaluationReport {

    private static final String NOTHING = "–";

    /** How large a share of all units a reviewer looks at first. */
    private static final double[] LEAST_SURE = {0.1, 0.2, 0.3};

    /** How large a share of the units of a document somebody puts right. */
    private static final double[] LOOKED_AT = {0.05, 0.1, 0.2};

    private final boolean markdown;
    private final List<String> parts = new ArrayList<>();

    /**
     * @param markdown whether tables are written in Markdown, or else with blanks
     */
    EvaluationReport(boolean markdown) {
        this.markdown = markdown;
    }

    String text() {
        return String.join("\n", parts);
    }

    /** A row for each set. */
    void results(List<SetResult> results, List<PeerResults> peers) {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                "set",
                                "documents",
                                "precision",
                                "recall",
                                "F1",
                                "exact",
                                "segments/s"));
        for (PeerResults peer : peers) {
            header.addAll(List.of(peer.name() + " F1", "exact", "segments/s"));
        }
        Table table = new Table(header);
        for (int k = 0; k < results.size(); k++) {
            SetResult result = results.get(k);
            Figures mean = result.score().mean();
            List<String> row = new ArrayList<>();
            row.add(result.set().title());
            row.add(Integer.toString(result.documents().size()));
            row.add(Table.share(mean.precision()));
            row.add(Table.share(mean.recall()));
            addShort(result, row);
            for (PeerResults peer : peers) {
                addShort(peer.sets().get(k), row);
            }
            table.add(row);
        }
        add(table);
    }

    private static void addShort(SetResult result, List<String> row) {
        row.add(Table.share(result.score().mean().f1()));
        row.add(Table.share(result.score().exactShare()));
        row.add(Long.toString(Math.round(result.segmentsPerSecond())));
    }

    /** What the lexicon for each set was learned from. */
    void lexicons(List<GoldSet> sets, LexiconsOfOthers lexicons) {
        Table table = new Table(2, List.of("set", "words learned from"));
        Map<String, List<String>> sources = new LinkedHashMap<>();
        sets.forEach(set -> sources.put(set.name(), lexicons.namesFor(set)));
        sources.forEach(
                (set, names) ->
                        table.add(
                                List.of(
                                        set,
                                        names.isEmpty() ? NOTHING : String.join(", ", names))));
        add(table);
    }

    /** For each set a table with a row for each pair of languages. */
    void pairs(List<SetResult> results, List<PeerResults> peers) {
        for (int k = 0; k < results.size(); k++) {
            List<String> header =
                    new ArrayList<>(
                            List.of(results.get(k).set().title(), "precision", "recall", "F1"));
            peers.forEach(peer -> header.add(peer.name() + " F1"));
            Table table = new Table(header);
            for (Map.Entry<OrderedPair, Tally> pair : results.get(k).score().pairs().entrySet()) {
                Figures figures = pair.getValue().figures();
                List<String> row = new ArrayList<>();
                row.add(pair.getKey().toString());
                row.add(Table.share(figures.precision()));
                row.add(Table.share(figures.recall()));
                row.add(Table.share(figures.f1()));
                for (PeerResults peer : peers) {
                    Score score = peer.sets().get(k).score();
                    Tally tally = score.pairs().getOrDefault(pair.getKey(), Tally.NONE);
                    row.add(Table.share(tally.figures().f1()));
                }
                table.add(row);
            }
            add(table);
        }
    }

    /** How sure the aligner was: for each set, and for all sets of a variant together. */
    void confidence(List<SetResult> results) {
        Checks checks = new Checks();
        Map<String, Reliability> all = reliabilities(results, SetResult::judgements);
        Map<String, Reliability> withFlags =
                reliabilities(results, result -> result.judgementsWithFlags(checks));
        summary(all, withFlags);
        all.forEach(this::bins);
    }

    private static Map<String, Reliability> reliabilities(
            List<SetResult> results, Function<SetResult, List<Judgement>> judging) {
        Map<String, Reliability> all = new LinkedHashMap<>();
        Map<String, List<Judgement>> byVariant = new LinkedHashMap<>();
        for (SetResult result : results) {
            List<Judgement> judgements = judging.apply(result);
            all.put(result.set().title(), new Reliability(judgements));
            if (!result.set().variant().isEmpty()) {
                byVariant
                        .computeIfAbsent(result.set().variant(), variant -> new ArrayList<>())
                        .addAll(judgements);
            }
        }
        byVariant.forEach(
                (variant, judgements) -> all.put("all " + variant, new Reliability(judgements)));
        return all;
    }

    private void summary(Map<String, Reliability> all, Map<String, Reliability> withFlags) {
        List<String> header =
                new ArrayList<>(List.of("set", "units", "wrong", "AUC", "calibration error"));
        for (double share : LEAST_SURE) {
            header.add(String.format(Locale.ROOT, "wrong in least sure %.0f %%", share * 100));
        }
        header.add(String.format(Locale.ROOT, "%.0f %% with flags", LEAST_SURE[0] * 100));
        Table table = new Table(header);
        all.forEach(
                (set, reliability) -> {
                    List<String> row = new ArrayList<>();
                    row.add(set);
                    row.add(Integer.toString(reliability.units()));
                    row.add(Long.toString(reliability.wrong()));
                    row.add(share(reliability.areaUnderCurve()));
                    row.add(Table.share(reliability.calibrationError()));
                    for (double share : LEAST_SURE) {
                        row.add(share(reliability.wrongAmongLeastSure(share)));
                    }
                    row.add(
                            share(
                                    withFlags
                                            .getOrDefault(set, reliability)
                                            .wrongAmongLeastSure(LEAST_SURE[0])));
                    table.add(row);
                });
        add(table);
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? Table.share(share.getAsDouble()) : NOTHING;
    }

    private void bins(String set, Reliability reliability) {
        Table table = new Table(List.of(set, "units", "predicted", "right"));
        List<Reliability.Bin> bins = reliability.bins();
        for (Reliability.Bin bin : bins) {
            boolean empty = bin.units() == 0;
            table.add(
                    List.of(
                            String.format(Locale.ROOT, "from %.1f", bin.from()),
                            Integer.toString(bin.units()),
                            empty ? NOTHING : Table.share(bin.predicted()),
                            empty ? NOTHING : Table.share(bin.observed())));
        }
        add(table);
    }

    /** A row for each part that was left out, a column for each set: F1 and exact units. */
    void ablation(Map<String, List<SetResult>> resultsWithout) {
        List<String> header = new ArrayList<>(List.of("F1 / exact"));
        resultsWithout.values().stream()
                .findFirst()
                .ifPresent(results -> results.forEach(result -> header.add(result.set().title())));
        Table table = new Table(header);
        resultsWithout.forEach(
                (without, results) -> {
                    List<String> row = new ArrayList<>(List.of(without));
                    for (SetResult result : results) {
                        row.add(
                                Table.share(result.score().mean().f1())
                                        + " / "
                                        + Table.share(result.score().exactShare()));
                    }
                    table.add(row);
                });
        add(table);
    }

    /**
     * A row for each set: the exact units before and after a review of the least sure ones.
     *
     * @param review for each set what came of it, by the share of the units that are looked at
     */
    void review(List<SetResult> results, DoubleFunction<List<Review>> review) {
        Table table =
                new Table(2, List.of("set", "looked at", "exact before", "put right", "realigned"));
        for (double share : LOOKED_AT) {
            List<Review> reviews = review.apply(share);
            for (int k = 0; k < reviews.size(); k++) {
                Review own = reviews.get(k);
                table.add(
                        List.of(
                                results.get(k).set().title(),
                                String.format(Locale.ROOT, "%.0f %%", share * 100),
                                Table.share(own.before().exactShare()),
                                Table.share(own.byHand().exactShare()),
                                Table.share(own.realigned().exactShare())));
            }
        }
        add(table);
    }

    private void add(Table table) {
        parts.add(markdown ? table.markdown() : table.plain());
    }
}
