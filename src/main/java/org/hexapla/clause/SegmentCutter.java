package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.document.Mark;
import org.hexapla.document.Paragraph;
import org.hexapla.document.Whitespace;
import org.hexapla.language.SentenceSplitter;

/** Cuts a paragraph where its sentences or its lines end. */
final class SegmentCutter {

    private final SentenceSplitter splitter;

    SegmentCutter(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** A piece of a paragraph, by UTF-16 units, and the white space after it. */
    record Piece(int start, int end, int next) {}

    /** The whole paragraph as one piece. */
    static List<Piece> whole(Paragraph paragraph) {
        int length = paragraph.text().length();
        return List.of(new Piece(0, length, length));
    }

    /** The pieces between the line breaks that are meant. */
    static List<Piece> lines(Paragraph paragraph) {
        return pieces(paragraph.text(), new TreeSet<>(paragraph.breaks()));
    }

    /**
     * The sentences of a paragraph.
     *
     * @param from where its words begin, after its list number
     */
    List<Piece> sentences(Paragraph paragraph, int from) {
        TreeSet<Integer> cuts = new TreeSet<>(paragraph.breaks());
        StringBuilder words = new StringBuilder();
        int[] places = new int[paragraph.text().length()];
        for (int place = from; place < paragraph.text().length(); place++) {
            if (!isReference(paragraph, place)) {
                places[words.length()] = place;
                char character = paragraph.text().charAt(place);
                words.append(character == '\n' || character == '\r' ? ' ' : character);
            }
        }
        for (int boundary : splitter.boundaries(words.toString())) {
            cuts.add(places[boundary]);
        }
        return pieces(paragraph.text(), cuts);
    }

    private static boolean isReference(Paragraph paragraph, int place) {
        for (Mark mark : paragraph.marks()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE_REFERENCE
                    && mark.start() <= place
                    && place < mark.end()) {
                return true;
            }
        }
        return false;
    }

    /** The stretches between cuts; one that is blank stays with the piece before it. */
    private static List<Piece> pieces(String text, TreeSet<Integer> cuts) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        cuts.add(text.length());
        for (int cut : cuts) {
            int end = Whitespace.skipBack(text, start, cut);
            int next = Whitespace.skip(text, cut, text.length());
            if (end > start) {
                pieces.add(new Piece(start, end, next));
                start = next;
            }
        }
        return pieces;
    }
}
