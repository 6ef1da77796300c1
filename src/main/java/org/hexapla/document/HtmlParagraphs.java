package org.hexapla.document;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Walks the tree of an HTML file, or of a stretch of one, and gathers its paragraphs. */
final class HtmlParagraphs implements NodeFilter {

    private static final Set<String> NO_TEXT =
            Set.of("head", "script", "style", "template", "noscript", "textarea", "select");
    private static final Set<String> INLINE_AFTER_ALL = Set.of("ins", "del");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final LiteralText literals;
    private final ParagraphList paragraphs;
    private final String source;
    private InlineTags tags = new InlineTags();
    private int offset;
    private int openPreformatted;
    private int openCells;
    private final HtmlLists lists;

    HtmlParagraphs(String source, ParagraphList paragraphs, ListDepth depth) {
        this.source = source;
        this.paragraphs = paragraphs;
        literals = new LiteralText(source, true, false);
        lists = new HtmlLists(depth);
    }

    /** Gathers what stands between two places of the file. */
    void read(int from, int to) {
        offset = from;
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Jsoup.parse(source.substring(from, to), "", parser).filter(this);
        paragraphs.end(Paragraph.Role.BODY);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NO_TEXT.contains(name) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            lists.open(element, offset + Math.max(0, element.sourceRange().startPos()));
            if (name.equals("br")) {
                int place = paragraphs.open().sourceEnd(offset);
                paragraphs.open().appendBreak(place, place);
            } else if (isBlock(element)) {
                end(Paragraph.Role.BODY);
            } else {
                tags.open(name, paragraphs.open());
            }
            openPreformatted += name.equals("pre") ? 1 : 0;
            openCells += CELLS.contains(name) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            lists.close(element);
            if (name.equals("br")) {
                return FilterResult.CONTINUE;
            }
            if (isBlock(element)) {
                end(HEADINGS.contains(name) ? Paragraph.Role.HEADING : Paragraph.Role.BODY);
            } else {
                tags.close(name, paragraphs.open());
            }
            openPreformatted -= name.equals("pre") ? 1 : 0;
            openCells -= CELLS.contains(name) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        int from = offset + text.sourceRange().startPos();
        int to = offset + text.sourceRange().endPos();
        for (char sign : lists.labelOf(text.getWholeText()).toCharArray()) {
            paragraphs.open().append(sign, from, from);
        }
        literals.append(paragraphs.open(), text.getWholeText(), from, to, openPreformatted > 0);
    }

    private void end(Paragraph.Role role) {
        if (openCells > 0) {
            paragraphs.open().inTable();
        }
        paragraphs.end(role);
        tags = new InlineTags();
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !INLINE_AFTER_ALL.contains(element.normalName());
    }
}
