package org.hexapla.parallel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.align.AlignableSegment;
import org.hexapla.align.AlignableText;
import org.hexapla.clause.Clause;
import org.hexapla.clause.ClauseKind;
import org.hexapla.clause.FootnoteNumber;
import org.hexapla.clause.Segment;
import org.hexapla.clause.SegmentedText;
import org.hexapla.document.Mark;
import org.hexapla.language.ListMark;

/** Turns a text with clauses into what the aligner asks for. */
final class AlignableTexts {

    private AlignableTexts() {}

    static AlignableText of(SegmentedText text) {
        BitSet begun = new BitSet();
        List<AlignableSegment> segments = new ArrayList<>();
        for (Segment segment : text.segments()) {
            segments.add(segment(text, segment, !begun.get(segment.clause())));
            begun.set(segment.clause());
        }
        return new AlignableText(text.language(), segments);
    }

    private static AlignableSegment segment(
            SegmentedText text, Segment segment, boolean opensClause) {
        Clause clause = text.clauseOf(segment);
        String number = clause.number().orElse("");
        return new AlignableSegment(
                words(segment, opensClause && !number.isEmpty()),
                clause.kind() == ClauseKind.FOOTNOTE ? "footnote" : "body",
                clause.kind().key(),
                number,
                references(clause, segment),
                segment.clause());
    }

    /** The text without footnote references and, where asked for, without its list number. */
    private static String words(Segment segment, boolean withoutNumber) {
        String text = segment.text();
        int from = withoutNumber ? ListMark.at(text, 0).map(ListMark::end).orElse(0) : 0;
        BitSet references = Mark.places(segment.marks(), Mark.Kind.FOOTNOTE_REFERENCE);
        StringBuilder words = new StringBuilder(text.length());
        for (int place = from; place < text.length(); place++) {
            if (!references.get(place)) {
                words.append(text.charAt(place));
            }
        }
        return words.toString().strip();
    }

    private static String references(Clause clause, Segment segment) {
        if (clause.kind() == ClauseKind.FOOTNOTE) {
            return "";
        }
        return segment.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE)
                .map(mark -> FootnoteNumber.of(segment.text(), mark))
                .collect(Collectors.joining(" "));
    }
}
