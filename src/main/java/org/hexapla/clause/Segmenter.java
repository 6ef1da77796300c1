package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.clause.SegmentCutter.Piece;
import org.hexapla.document.Document;
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
        Optional<MarkWalk> walk = Optional.empty();
        for (ParsedClause clause : parsed) {
            int index = clauses.size();
            clauses.add(clause.at(index));
            for (Block block : clause.blocks()) {
                Paragraph paragraph = block.paragraph();
                MarkWalk marks =
                        walk.filter(before -> before.isOver(paragraph))
                                .orElseGet(() -> new MarkWalk(paragraph));
                walk = Optional.of(marks);
                for (Piece piece : pieces(cutter, clause, block, marks, segmentation)) {
                    segments.add(segment(segments.size(), index, paragraph, piece, marks));
                }
            }
        }
        return new SegmentedText(language, document.source(), clauses, segments);
    }

    private static ParsedClause unparsed(Paragraph line) {
        return new ParsedClause(ClauseKind.PARAGRAPH, Optional.empty(), Block.unparsed(line));
    }

    private static List<Piece> pieces(
            SegmentCutter cutter,
            ParsedClause clause,
            Block block,
            MarkWalk marks,
            Segmentation segmentation) {
        if (segmentation != Segmentation.AUTO) {
            return SegmentCutter.whole(block);
        }
        return switch (clause.kind()) {
            case MASTHEAD, TITLE, OPENING, MEETING_LINE -> SegmentCutter.lines(block);
            default -> cutter.sentences(block, marks);
        };
    }

    private static Segment segment(
            int index, int clause, Paragraph paragraph, Piece piece, MarkWalk marks) {
        return new Segment(
                index,
                clause,
                paragraph.index(),
                paragraph.source().range(piece.start(), piece.end()),
                paragraph.text().substring(piece.start(), piece.end()),
                paragraph.text().substring(piece.end(), piece.next()),
                marks.within(piece.start(), piece.end()));
    }
}
