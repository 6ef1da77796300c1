package org.hexapla.align;

import java.util.List;
import java.util.Optional;

/**
 * Two texts to be aligned with each other.
 *
 * @param learned how the words of both generate each other, as these texts taught it
 * @param lengthVariance the variance of the logarithm of the relative length of counterparts
 */
record PairOfTexts(Side left, Side right, Optional<WordModel.Pair> learned, double lengthVariance) {

    /** From so many segments of both texts on, anchors guide the band. */
    private static final int LONG = 600;

    /** One of the two: its tokens and its segments, in the same order, and what is known of it. */
    record Side(TokenizedText text, List<AlignableSegment> segments, KnownTokens known) {}

    /**
     * How many steps it takes to align two texts of so many segments: one for each segment and each
     * stage of the work.
     */
    static long steps(int rows, int columns) {
        return 9L * rows + columns;
    }

    /**
     * What came of aligning them.
     *
     * @param links which segments belong together
     * @param fit whether they may be translations of each other
     */
    record Outcome(PairAligner.PairLinks links, boolean fit) {}

    /** One of the times that all pairs are aligned. */
    record Pass(boolean first, boolean last) {}

    /**
     * Aligns them.
     *
     * @param readings what else says how well segments fit
     * @param pass which of the passes it is: whether they fit is asked in the first, how sure their
     *     links are in the last
     */
    Outcome align(
            Lexicon lexicon,
            AlignerSettings settings,
            List<SegmentScorer.Reading> readings,
            Pass pass,
            Steps.Part steps) {
        int rows = left.text().segmentCount();
        int columns = right.text().segmentCount();
        if (rows == 0 || columns == 0) {
            return new Outcome(new PairAligner.PairLinks(new Links(rows), new Links(rows)), true);
        }
        TranslationTable leftTable =
                table(left, right, learned.map(WordModel.Pair::left), lexicon, settings);
        TranslationTable rightTable =
                table(right, left, learned.map(WordModel.Pair::right), lexicon, settings);
        Band band =
                rows + columns < LONG
                        ? Band.diagonal(rows, columns)
                        : Band.around(
                                rows,
                                columns,
                                Anchors.of(left.text(), right.text(), leftTable.rows()));
        Reach reach = Reach.of(band, rows, columns);
        PairScores.Parts parts =
                PairScores.Parts.of(
                        left.text(),
                        right.text(),
                        band,
                        leftTable,
                        rightTable,
                        new LengthScores(left.text(), right.text(), lengthVariance),
                        new StructureScores(left.segments(), right.segments()),
                        readings.stream()
                                .map(
                                        reading ->
                                                reading.compare(
                                                        left.segments(), right.segments(), reach))
                                .toList(),
                        settings,
                        steps);
        PairScores scores = new PairScores(parts, rows, columns, settings, steps);
        PairAligner.PairLinks links =
                new PairAligner(parts, scores, rows, columns, settings, steps).align(pass.last());
        boolean fit =
                !pass.first()
                        || Strangers.fit(
                                Contrast.of(scores, rows, columns, links.sharp(), settings),
                                (known(left, leftTable) + known(right, rightTable)) / 2,
                                Math.min(
                                        Strangers.distinct(left.text()),
                                        Strangers.distinct(right.text())));
        return new Outcome(links, fit);
    }

    /** The share of a text's words of which something is known. */
    private static double known(Side side, TranslationTable table) {
        TokenizedText text = side.text();
        long known = 0;
        for (int token = 0; token < text.tokens.length; token++) {
            if (table.rows().start[token + 1] > table.rows().start[token]) {
                known += text.frequency[token];
            }
        }
        return known / (double) Math.max(1, text.size);
    }

    private static TranslationTable table(
            Side own,
            Side other,
            Optional<WordModel> learned,
            Lexicon lexicon,
            AlignerSettings settings) {
        return TranslationTable.of(
                own,
                other,
                lexicon.direction(other.text().language, own.text().language, settings.discount()),
                learned,
                settings);
    }
}
