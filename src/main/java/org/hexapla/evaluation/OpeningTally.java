package org.hexapla.evaluation;

import java.util.List;

/**
 * How many clauses' opening verbs are right.
 *
 * @param clauses all those of which the gold says the verb
 * @param right those with its key among the ones that were found
 * @param first those with its key as the first of them
 */
record OpeningTally(int clauses, int right, int first) {

    static final OpeningTally NONE = new OpeningTally(0, 0, 0);

    /** The clauses of one paragraph, each compared with the one in its place. */
    static OpeningTally of(ParagraphStructure gold, ParagraphStructure found) {
        OpeningTally tally = NONE;
        for (int row = 0; row < gold.standings().size(); row++) {
            for (String expected : gold.openings(row)) {
                tally = tally.plus(of(expected, found.openings(row)));
            }
        }
        return tally;
    }

    private static OpeningTally of(String expected, List<String> found) {
        int place = found.indexOf(expected);
        return new OpeningTally(1, place >= 0 ? 1 : 0, place == 0 ? 1 : 0);
    }

    OpeningTally plus(OpeningTally other) {
        return new OpeningTally(clauses + other.clauses, right + other.right, first + other.first);
    }
}
