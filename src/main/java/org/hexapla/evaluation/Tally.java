package org.hexapla.evaluation;

/**
 * How many units were found.
 *
 * @param right how many of the proposed units are right
 * @param proposed how many units the aligner made
 * @param found how many of the expected units the aligner made
 * @param expected how many units there are
 */
record Tally(int right, int proposed, int found, int expected) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                right + other.right,
                proposed + other.proposed,
                found + other.found,
                expected + other.expected);
    }

    /** Precision, recall and their harmonic mean. */
    Figures figures() {
        double precision = share(right, proposed, expected);
        double recall = share(found, expected, proposed);
        double sum = precision + recall;
        return new Figures(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    /** Where there is nothing on either side, everything is right. */
    private static double share(int part, int whole, int otherWhole) {
        if (whole == 0) {
            return otherWhole == 0 ? 1 : 0;
        }
        return (double) part / whole;
    }
}
