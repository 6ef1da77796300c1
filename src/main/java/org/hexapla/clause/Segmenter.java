package org.hexapla.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        List<Clause> clauses =
                IntStream.range(0, parsed.size()).mapToObj(at -> parsed.get(at).at(at)).toList();
        List<Segment> segments = new ArrayList<>();
        SegmentCutter cutter = new SegmentCutter(splitters.of(language));
        Optional<MarkWalk> walk = Optional.empty();
        for (Standing standing : inOrder(parsed)) {
            Block block = standing.block();
            ParsedClause clause = parsed.get(standing.clause());
            Paragraph paragraph = block.paragraph();
            MarkWalk marks =
                    walk.filter(before -> before.isOver(paragraph))
                            .orElseGet(() -> new MarkWalk(paragraph));
            walk = Optional.of(marks);
            for (Piece piece : pieces(cutter, clause, block, marks, segmentation)) {
                segments.add(segment(segments.size(), standing.clause(), paragraph, piece, marks));
            }
        }
        return new SegmentedText(language, document.source(), clauses, segments);
    }

    /** A block and the clause that it is a part of. */
    private record Standing(int clause, Block block) {}

    /** The blocks as the file has them: a clause may go on after the notes at a page's foot. */
    private static List<Standing> inOrder(List<ParsedClause> clauses) {
        List<Standing> standings = new ArrayList<>();
        for (int clause = 0; clause < clauses.size(); clause++) {
            for (Block block : clauses.get(clause).blocks()) {
                standings.add(new Standing(clause, block));
            }
        }
        standings.sort(
                Comparator.comparingInt((Standing one) -> one.block().paragraph().index())
                        .thenComparingInt(one -> one.block().start()));
        return standings;
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
