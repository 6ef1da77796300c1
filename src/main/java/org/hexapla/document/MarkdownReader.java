package org.hexapla.document;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown (CommonMark, with the tables and footnotes of GitHub). The numbers of lists belong to
 * the text, and an indented paragraph is one like any other, since in these texts indentation shows
 * rank and never program code.
 */
public final class MarkdownReader implements DocumentReader {

    /**
     * So many blocks may stand one in another before the parser takes their marks for text: enough
     * to see that lists, each of which counts twice, are nested too deep.
     */
    private static final int MOST_OPEN_BLOCKS = 4 * ListDepth.MOST;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .customBlockParserFactory(new MarkdownNote.Factory())
                    .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .enabledBlockTypes(
                            Set.of(
                                    Heading.class,
                                    HtmlBlock.class,
                                    ThematicBreak.class,
                                    FencedCodeBlock.class,
                                    BlockQuote.class,
                                    ListBlock.class))
                    .build();

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/markdown", "text/x-markdown");
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown");
    }

    @Override
    public Document read(byte[] file, String charset) throws UnreadableDocumentException {
        String source = Decoding.decode(file, charset);
        Markup.refuse(source, "Markdown (.md)");
        UnclosedTags.check(source);
        MarkdownTables.check(source);
        MarkdownParagraphs paragraphs = new MarkdownParagraphs(source);
        PARSER.parse(source).accept(paragraphs);
        paragraphs.depth().check(source);
        List<Paragraph> found = paragraphs.found();
        if (found.isEmpty()) {
            throw new UnreadableDocumentException(
                    UnreadableDocumentException.Reason.EMPTY, "The file holds no text.");
        }
        return new Document(source, found);
    }
}
