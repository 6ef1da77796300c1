package org.hexapla.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.document.Paragraph;
import org.hexapla.document.Whitespace;
import org.hexapla.language.ListMark;

/**
 * Parts paragraphs that hold more than one clause because a blank line is missing: an opening
 * formula is a block by itself, as is the name of an article or annex, and a line with a list mark
 * or the figure of a footnote begins one where the line before has come to a stop.
 */
final class Blocks {

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
        int lineStart = 0;
        boolean aloneBefore = false;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(text, lineStart);
            String line = text.substring(lineStart, lineEnd).strip();
            boolean formula =
                    Openings.isFormulaWithComma(line, grammar)
                            || Openings.isFormulaAbove(line, lineAt(text, lineEnd + 1), grammar);
            int wordsStart = Whitespace.skip(text, lineStart, lineEnd);
            boolean hasWords = lineStart > 0 && wordsStart < lineEnd;
            if (hasWords && (formula || aloneBefore || opensAfterStop(text, wordsStart, line))) {
                cuts.add(wordsStart);
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

    private boolean opensAfterStop(String text, int wordsStart, String line) {
        return afterStop(text, wordsStart)
                && (ListMark.at(text, wordsStart).isPresent()
                        || Formulae.opensBareNote(line, grammar));
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
