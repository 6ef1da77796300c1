package org.hexapla.document;

import java.util.Optional;
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
    private HtmlNotes notes = HtmlNotes.NONE;

    /** The note that is open, all of whose paragraphs become lines of one. */
    private Optional<Element> note = Optional.empty();

    private int linkStart;

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
        Element page = Jsoup.parse(source.substring(from, to), "", parser);
        notes = new HtmlNotes(page);
        page.filter(this);
        paragraphs.end(Paragraph.Role.BODY);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (NO_TEXT.contains(name)
                    || element.hasAttr("hidden")
                    || HtmlNotes.isPageEdge(element)) {
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
            if (notes.isNote(element)) {
                note = Optional.of(element);
            }
            linkStart = name.equals("a") ? paragraphs.open().length() : linkStart;
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
            if (note.filter(open -> open == element).isPresent()) {
                note = Optional.empty();
                end(Paragraph.Role.NOTE);
            } else if (isBlock(element)) {
                end(HEADINGS.contains(name) ? Paragraph.Role.HEADING : Paragraph.Role.BODY);
            } else {
                tags.close(name, paragraphs.open());
                endLink(element);
            }
            openPreformatted -= name.equals("pre") ? 1 : 0;
            openCells -= CELLS.contains(name) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode text) {
        int from = offset + text.sourceRange().startPos();
        int to = offset + text.sourceRange().endPos();
        boolean ownLabel = lists.isOwnLabel(text.getWholeText());
        String label = lists.labelOf(text.getWholeText());
        for (char sign : (note.isPresent() ? "" : label).toCharArray()) {
            paragraphs.open().append(sign, from, from);
        }
        literals.append(paragraphs.open(), text.getWholeText(), from, to, openPreformatted > 0);
        if (ownLabel) {
            part(to);
        }
    }

    /** A mark that is a link need not be raised, and may run into the words of its note. */
    private void endLink(Element link) {
        if (notes.isReference(link) || notes.isMark(link)) {
            paragraphs.open().mark(Mark.Kind.FOOTNOTE_REFERENCE, linkStart);
        }
        if (notes.isMark(link)) {
            part(offset + Math.max(0, link.endSourceRange().startPos()));
        }
    }

    /** Parts a number from what follows it. */
    private void part(int place) {
        paragraphs.open().appendCollapsed(' ', place, place);
    }

    private void end(Paragraph.Role role) {
        if (note.isPresent()) {
            int place = paragraphs.open().sourceEnd(offset);
            paragraphs.open().appendLine(place);
            return;
        }
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
