package org.hexapla.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
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

    /** The whole block as one piece. */
    static List<Piece> whole(Block block) {
        return pieces(block, new TreeSet<>());
    }

    /** The pieces between the line breaks that are meant. */
    static List<Piece> lines(Block block) {
        return pieces(block, breaks(block));
    }

    /** The sentences, as they are without the footnote marks and the list number. */
    List<Piece> sentences(Block block, MarkWalk marks) {
        String text = block.paragraph().text();
        TreeSet<Integer> cuts = breaks(block);
        StringBuilder words = new StringBuilder();
        int[] places = new int[block.end() - block.wordsStart()];
        for (int place = block.wordsStart(); place < block.end(); place++) {
            if (!marks.isReference(place)) {
                places[words.length()] = place;
                char character = text.charAt(place);
                words.append(character == '\n' || character == '\r' ? ' ' : character);
            }
        }
        for (int boundary : splitter.boundaries(words.toString())) {
            cuts.add(places[boundary]);
        }
        return pieces(block, cuts);
    }

    /** The places in a block at which the file breaks the line on purpose. */
    private static TreeSet<Integer> breaks(Block block) {
        List<Integer> breaks = block.paragraph().breaks();
        int found = Collections.binarySearch(breaks, block.start());
        TreeSet<Integer> inside = new TreeSet<>();
        for (int at = found < 0 ? -found - 1 : found;
                at < breaks.size() && breaks.get(at) < block.end();
                at++) {
            inside.add(breaks.get(at));
        }
        return inside;
    }

    /** The stretches between cuts; one that is blank stays with the piece before it. */
    private static List<Piece> pieces(Block block, TreeSet<Integer> cuts) {
        String text = block.paragraph().text();
        List<Piece> pieces = new ArrayList<>();
        int start = block.start();
        cuts.add(block.end());
        for (int cut : cuts.subSet(block.start() + 1, true, block.end(), true)) {
            int end = Whitespace.skipBack(text, start, cut);
            if (end > start) {
                int next = Whitespace.skip(text, cut, text.length());
                pieces.add(new Piece(start, end, next));
                start = next;
            }
        }
        return pieces;
    }
}
