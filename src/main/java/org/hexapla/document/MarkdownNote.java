package org.hexapla.document;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses the footnotes of Markdown: {@code [^1]: See the map.}, and what is indented below. */
final class MarkdownNote extends AbstractBlockParser {

    /** The mark in the text that refers to a note, with its label. */
    static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\[\\s]{1,40})]");

    private static final Pattern DEFINITION =
            Pattern.compile("\\[\\^([^\\]\\[\\s]{1,40})]:[ \\t]*+");
    private static final int INDENT = 4;

    private final Definition block;

    private MarkdownNote(String label) {
        block = new Definition(label);
    }

    /** A note in the tree of a file. */
    static final class Definition extends CustomBlock {

        private final String label;

        Definition(String label) {
            this.label = label;
        }

        /** The note's mark: {@code 1}. */
        String label() {
            return label;
        }
    }

    /** The labels that may be those of notes, by the way in which their lines begin. */
    static Set<String> labels(String source) {
        Set<String> labels = new HashSet<>();
        Matcher definition = DEFINITION.matcher(source);
        while (definition.find()) {
            labels.add(definition.group(1));
        }
        return labels;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT
                ? BlockContinue.atColumn(state.getColumn() + INDENT)
                : BlockContinue.none();
    }

    /** Begins a note. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Matcher definition = DEFINITION.matcher(line);
            definition.region(state.getNextNonSpaceIndex(), line.length());
            return definition.lookingAt()
                    ? BlockStart.of(new MarkdownNote(definition.group(1))).atIndex(definition.end())
                    : BlockStart.none();
        }
    }
}
