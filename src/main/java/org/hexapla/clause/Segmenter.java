package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.SegmentCutter.Piece;
import org.hexapla.document.Document;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.language.Language;
import org.hexapla.language.SentenceSplitters;

/**
 * Cuts documents into clauses and segments. Sentences are looked for in running text; titles,
 * mastheads, opening formulae and meeting lines part only where the file breaks the line on
 * purpose. Safe for use by several threads.
 */
public final class Segmenter {

    private final SentenceSplitters splitters;

    public Segmenter(SentenceSplitters splitters) {
        this.splitters = splitters;
    }

    /** The clauses and segments of a document. */
    public SegmentedText segment(Document document, Language language, Segmentation segmentation) {
        List<ParsedClause> parsed =
                segmentation == Segmentation.LINE
                        ? document.paragraphs().stream().map(Segmenter::unparsed).toList()
                        : ClauseParser.parse(document.paragraphs(), language);
        List<Clause> clauses = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        SegmentCutter cutter = new SegmentCutter(splitters.of(language));
        for (ParsedClause clause : parsed) {
            int index = clauses.size();
            clauses.add(clause.at(index));
            for (Block block : clause.blocks()) {
                for (Piece piece : pieces(cutter, clause, block, segmentation)) {
                    segments.add(segment(segments.size(), index, block.paragraph(), piece));
                }
            }
        }
        return new SegmentedText(language, document.source(), clauses, segments);
    }

    private static ParsedClause unparsed(Paragraph line) {
        return new ParsedClause(ClauseKind.PARAGRAPH, Optional.empty(), Block.unparsed(line));
    }

    private static List<Piece> pieces(
            SegmentCutter cutter, ParsedClause clause, Block block, Segmentation segmentation) {
        if (segmentation != Segmentation.AUTO) {
            return SegmentCutter.whole(block);
        }
        return switch (clause.kind()) {
            case MASTHEAD, TITLE, OPENING, MEETING_LINE -> SegmentCutter.lines(block);
            default -> cutter.sentences(block);
        };
    }

    private static Segment segment(int index, int clause, Paragraph paragraph, Piece piece) {
        List<Mark> marks =
                paragraph.marks().stream()
                        .filter(mark -> mark.start() < piece.end() && mark.end() > piece.start())
                        .map(
                                mark ->
                                        new Mark(
                                                mark.kind(),
                                                Math.max(mark.start(), piece.start())
                                                        - piece.start(),
                                                Math.min(mark.end(), piece.end()) - piece.start()))
                        .toList();
        return new Segment(
                index,
                clause,
                paragraph.index(),
                paragraph.source().range(piece.start(), piece.end()),
                paragraph.text().substring(piece.start(), piece.end()),
                paragraph.text().substring(piece.end(), piece.next()),
                marks);
    }
}
