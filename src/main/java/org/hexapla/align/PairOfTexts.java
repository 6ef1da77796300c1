package org.hexapla.align;

import java.util.List;
import java.util.Optional;

/**
 * Two texts to be aligned with each other.
 *
 * @param leftModel how words of the right text generate words of the left, as these texts taught it
 * @param rightModel the same the other way
 */
record PairOfTexts(
        Side left, Side right, Optional<WordModel> leftModel, Optional<WordModel> rightModel) {

    /** The variance of the logarithm of a translation's relative length, for long segments. */
    private static final double LENGTH_VARIANCE = 0.025;

    /** One of the two: its tokens and its segments, in the same order. */
    record Side(TokenizedText text, List<AlignableSegment> segments) {}

    Links links(Lexicon lexicon, AlignerSettings settings) {
        int rows = left.text().segmentCount();
        int columns = right.text().segmentCount();
        if (rows == 0 || columns == 0) {
            return new Links(rows);
        }
        PairScores scores =
                new PairScores(
                        left.text(),
                        right.text(),
                        Band.diagonal(rows, columns),
                        table(left, right, leftModel, lexicon, settings),
                        table(right, left, rightModel, lexicon, settings),
                        new StructureScores(left.segments(), right.segments()),
                        LENGTH_VARIANCE,
                        settings);
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
