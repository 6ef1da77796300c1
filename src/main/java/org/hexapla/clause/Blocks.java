package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.document.Paragraph;
import org.hexapla.document.Whitespace;
import org.hexapla.language.ListMark;

/**
 * Parts paragraphs that hold more than one clause because a blank line is missing: an opening
 * formula is a block by itself, as is the name of an article or annex, and a line with a list mark,
 * the figure of a footnote, the meeting or the verb of a further clause begins one where the line
 * before has come to a stop.
 */
final class Blocks {

    private static final String FULL_STOPS = ".。";
    private static final int LONGEST_MEETING_LINE = 250;

    private final Grammar grammar;
    private final HeadingReader headings;

    Blocks(Grammar grammar) {
        this.grammar = grammar;
        headings = new HeadingReader(grammar);
    }

    List<Block> of(List<Paragraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            int start = 0;
            for (int cut : cuts(text)) {
                int end = Whitespace.skipBack(text, start, cut);
                blocks.add(Block.of(paragraph, start, end));
                start = cut;
            }
            blocks.add(Block.of(paragraph, start, text.length()));
        }
        return blocks;
    }

    private Set<Integer> cuts(String text) {
        Set<Integer> cuts = new TreeSet<>();
        meetingAtEnd(text).ifPresent(cuts::add);
        int lineStart = 0;
        OpenedLine opened = OpenedLine.NONE;
        boolean aloneBefore = false;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            String line = text.substring(lineStart, lineEnd).strip();
            boolean formula =
                    Openings.isFormulaWithComma(line, grammar)
                            || Openings.isFormulaAbove(line, lineAt(text, lineEnd + 1), grammar);
            int wordsStart = Whitespace.skip(text, lineStart, lineEnd);
            boolean hasWords = lineStart > 0 && wordsStart < lineEnd;
            if (hasWords
                    && (formula
                            || aloneBefore
                            || opensAfterStop(text, wordsStart, line, opened)
                            || opensPoint(text, wordsStart, lineEnd))) {
                cuts.add(wordsStart);
            }
            if (lineStart == 0 || cuts.contains(wordsStart)) {
                opened = OpenedLine.of(line, grammar);
            }
            if (wordsStart < lineEnd) {
                Openings.wordsAfterFormula(text.substring(wordsStart, lineEnd), grammar)
                        .ifPresent(
                                words -> {
                                    if (wordsStart > 0) {
                                        cuts.add(wordsStart);
                                    }
                                    cuts.add(wordsStart + words);
                                });
            }
            aloneBefore = formula || headings.isNameAlone(line);
            lineStart = lineEnd + 1;
        }
        return cuts;
    }

    /**
     * Whether a line opens a clause behind a stop.
     *
     * @param opened the line that opened the clause before
     */
    private boolean opensAfterStop(String text, int wordsStart, String line, OpenedLine opened) {
        return afterStop(text, wordsStart)
                && (ListMark.at(text, wordsStart).isPresent()
                        || BareNote.opens(line, grammar)
                        || BareNote.opensNext(line, opened.line())
                        || opened.isLike(line, grammar));
    }

    /** Whether a line opens with a letter in brackets and a capital, as no reference does. */
    private static boolean opensPoint(String text, int wordsStart, int lineEnd) {
        return text.charAt(wordsStart) == '('
                && ListMark.at(text, wordsStart)
                        .filter(mark -> mark.style() != ListMark.Style.FIGURE)
                        .filter(mark -> mark.end() < lineEnd)
                        .filter(mark -> Character.isUpperCase(text.charAt(mark.end())))
                        .isPresent();
    }

    /** The line of the meeting that stands behind the last words of an operative clause. */
    private OptionalInt meetingAtEnd(String text) {
        if (!opensOperative(text)) {
            return OptionalInt.empty();
        }
        int from = Math.max(1, text.length() - LONGEST_MEETING_LINE);
        for (int stop = from; stop < text.length(); stop++) {
            int words = Whitespace.skip(text, stop + 1, text.length());
            if (FULL_STOPS.indexOf(text.charAt(stop)) >= 0
                    && words < text.length()
                    && grammar.meeting().open(GrammarText.of(text.substring(words)))) {
                return OptionalInt.of(words);
            }
        }
        return OptionalInt.empty();
    }

    private boolean opensOperative(String text) {
        int words = ListMark.at(text, 0).map(ListMark::end).orElse(0);
        return grammar.operative().openInWords(GrammarText.of(text.substring(words)));
    }

    private static String lineAt(String text, int start) {
        return start >= text.length() ? "" : text.substring(start, lineEnd(text, start)).strip();
    }

    private static int lineEnd(String text, int start) {
        int place = text.indexOf('\n', start);
        return place < 0 ? text.length() : place;
    }

    private static boolean afterStop(String text, int wordsStart) {
        int before = Whitespace.skipBack(text, 0, wordsStart);
        return before > 0 && ListMark.mayFollow(text.charAt(before - 1));
    }
}
