package org.hexapla.align;

import java.util.List;
import java.util.Optional;

/**
 * Two texts to be aligned with each other.
 *
 * @param leftModel how words of the right text generate words of the left, as these texts taught it
 * @param rightModel the same the other way
 * @param lengthVariance the variance of the logarithm of the relative length of counterparts
 */
record PairOfTexts(
        Side left,
        Side right,
        Optional<WordModel> leftModel,
        Optional<WordModel> rightModel,
        double lengthVariance) {

    /** From so many segments of both texts on, anchors guide the band. */
    private static final int LONG = 600;

    /** One of the two: its tokens and its segments, in the same order. */
    record Side(TokenizedText text, List<AlignableSegment> segments) {}

    Links links(Lexicon lexicon, AlignerSettings settings, List<SegmentScorer.Reading> readings) {
        int rows = left.text().segmentCount();
        int columns = right.text().segmentCount();
        if (rows == 0 || columns == 0) {
            return new Links(rows);
        }
        TranslationTable leftTable = table(left, right, leftModel, lexicon, settings);
        TranslationTable rightTable = table(right, left, rightModel, lexicon, settings);
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
                                .toList());
        PairScores scores = new PairScores(parts, rows, columns, settings);
        return new PairAligner(scores, rows, columns, settings).align();
    }

    private static TranslationTable table(
            Side own,
            Side other,
            Optional<WordModel> learned,
            Lexicon lexicon,
            AlignerSettings settings) {
        return TranslationTable.of(
                own.text(),
                other.text(),
                lexicon.direction(other.text().language, own.text().language),
                learned,
                settings);
    }
}
