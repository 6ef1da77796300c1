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

    Links links(Lexicon lexicon, AlignerSettings settings) {
        int rows = left.text().segmentCount();
        int columns = right.text().segmentCount();
        if (rows == 0 || columns == 0) {
            return new Links(rows);
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
        PairScores.Parts parts =
                PairScores.Parts.of(
                        left.text(),
                        right.text(),
                        band,
                        leftTable,
                        rightTable,
                        new LengthScores(left.text(), right.text(), lengthVariance),
                        new StructureScores(left.segments(), right.segments()));
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
                own,
                other,
                lexicon.direction(other.text().language, own.text().language, settings.discount()),
                learned,
                settings);
    }
}
