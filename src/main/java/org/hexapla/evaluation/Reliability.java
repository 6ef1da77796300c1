package org.hexapla.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How far an aligner's confidence can be trusted, by units that were judged. */
final class Reliability {

    private static final int BINS = 10;

    /** The units, the least sure first. */
    private final List<Judgement> judgements;

    private final long wrong;

    Reliability(List<Judgement> judgements) {
        this.judgements =
                judgements.stream()
                        .sorted(Comparator.comparingDouble(Judgement::confidence))
                        .toList();
        this.wrong = judgements.stream().filter(judgement -> !judgement.right()).count();
    }

    /**
     * A tenth of the scale.
     *
     * @param from where it begins
     * @param units how many units have such a confidence
     * @param predicted their mean confidence; of none, 0
     * @param observed the share of them that is right; of none, 0
     */
    record Bin(double from, int units, double predicted, double observed) {}

    int units() {
        return judgements.size();
    }

    long wrong() {
        return wrong;
    }

    /** The ten tenths from 0 to 1; a confidence of 1 belongs to the last. */
    List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int place = bin;
            List<Judgement> own =
                    judgements.stream().filter(judgement -> bin(judgement) == place).toList();
            double predicted = own.stream().mapToDouble(Judgement::confidence).average().orElse(0);
            double observed =
                    own.stream()
                            .mapToDouble(judgement -> judgement.right() ? 1 : 0)
                            .average()
                            .orElse(0);
            bins.add(new Bin((double) bin / BINS, own.size(), predicted, observed));
        }
        return bins;
    }

    private static int bin(Judgement judgement) {
        return Math.max(0, Math.min(BINS - 1, (int) (judgement.confidence() * BINS)));
    }

    /** The mean distance of confidence and truth over the tenths, weighted by units. */
    double calibrationError() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.units() * Math.abs(bin.predicted() - bin.observed());
        }
        return judgements.isEmpty() ? 0 : sum / judgements.size();
    }

    /**
     * The probability that a right unit has a higher confidence than a wrong one, the area under
     * the ROC curve; of equals half count. Empty where all units are right, or all wrong.
     */
    OptionalDouble areaUnderCurve() {
        long right = units() - wrong;
        if (right == 0 || wrong == 0) {
            return OptionalDouble.empty();
        }
        double ordered = 0;
        long wrongBefore = 0;
        for (List<Judgement> equals : runsOfEquals()) {
            long wrongHere = equals.stream().filter(judgement -> !judgement.right()).count();
            ordered += (equals.size() - wrongHere) * (wrongBefore + wrongHere / 2.0);
            wrongBefore += wrongHere;
        }
        return OptionalDouble.of(ordered / ((double) right * wrong));
    }

    /**
     * The share of all wrong units that the least sure units hold; of equals where the cut falls,
     * as many as chance would take. Empty where no unit is wrong.
     *
     * @param share how many of all units, from 0 to 1
     */
    OptionalDouble wrongAmongLeastSure(double share) {
        if (wrong == 0) {
            return OptionalDouble.empty();
        }
        double left = share * units();
        double found = 0;
        for (List<Judgement> equals : runsOfEquals()) {
            double taken = Math.min(left, equals.size());
            long wrongHere = equals.stream().filter(judgement -> !judgement.right()).count();
            found += wrongHere * taken / equals.size();
            left -= taken;
        }
        return OptionalDouble.of(found / wrong);
    }

    private List<List<Judgement>> runsOfEquals() {
        List<List<Judgement>> runs = new ArrayList<>();
        double last = Double.NaN;
        for (Judgement judgement : judgements) {
            if (judgement.confidence() != last) {
                runs.add(new ArrayList<>());
                last = judgement.confidence();
            }
            runs.get(runs.size() - 1).add(judgement);
        }
        return runs;
    }
}
