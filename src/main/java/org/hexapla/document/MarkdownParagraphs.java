package org.hexapla.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks the tree of a Markdown file and gathers its paragraphs. */
final class MarkdownParagraphs extends AbstractVisitor {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*).*", Pattern.DOTALL);

    private final String source;
    private final LiteralText literals;
    private final LiteralText raw;
    private final ParagraphList paragraphs;
    private final Set<String> notes;
    private final ListDepth depth = new ListDepth();
    private InlineTags tags = new InlineTags();

    /** Whether a note is open, all of whose paragraphs become lines of one. */
    private boolean inNote;

    MarkdownParagraphs(String source) {
        this.source = source;
        literals = new LiteralText(source, true, true);
        raw = new LiteralText(source, false, false);
        paragraphs = new ParagraphList(source);
        notes = MarkdownNote.labels(source);
    }

    List<Paragraph> found() {
        return paragraphs.done();
    }

    /** How deep its lists are nested. */
    ListDepth depth() {
        return depth;
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        visitChildren(paragraph);
        end(Paragraph.Role.BODY);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end(Paragraph.Role.HEADING);
    }

    @Override
    public void visit(BulletList list) {
        visitList(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitList(list);
    }

    /** What is in a list that stands too deep is no longer looked at. */
    private void visitList(ListBlock list) {
        depth.enter(start(list));
        if (depth.isAllowed()) {
            visitChildren(list);
        }
        depth.leave();
    }

    @Override
    public void visit(ListItem item) {
        end(Paragraph.Role.BODY);
        Node first = item.getFirstChild();
        if (item.getParent() instanceof OrderedList) {
            int start = start(item);
            int stop = first == null ? end(item) : start(first);
            String marker = source.substring(start, Math.max(start, stop));
            raw.append(paragraphs.open(), marker, start, stop);
        }
        visitChildren(item);
        end(Paragraph.Role.BODY);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof MarkdownNote.Definition note && !inNote) {
            end(Paragraph.Role.BODY);
            int from = start(note);
            appendMark(note.label(), from, end(note));
            int after = paragraphs.open().sourceEnd(from);
            paragraphs.open().appendCollapsed(' ', after, after);
            inNote = true;
            visitChildren(note);
            inNote = false;
            end(Paragraph.Role.NOTE);
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            visitChildren(cell);
            paragraphs.open().inTable();
            end(Paragraph.Role.BODY);
        } else {
            visitChildren(node);
        }
    }

    private void appendMark(String label, int from, int to) {
        int length = paragraphs.open().length();
        raw.append(paragraphs.open(), label, from, to);
        paragraphs.open().mark(Mark.Kind.FOOTNOTE_REFERENCE, length);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        appendWhole(code, code.getLiteral());
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        appendWhole(definition, source.substring(start(definition), end(definition)));
    }

    private void appendWhole(Block block, String literal) {
        raw.append(paragraphs.open(), literal, start(block), end(block), true);
        end(Paragraph.Role.BODY);
    }

    @Override
    public void visit(HtmlBlock block) {
        end(Paragraph.Role.BODY);
        if (inNote) {
            return; // no block of HTML stands in a line of a note
        }
        new HtmlParagraphs(source, paragraphs, depth).read(start(block), end(block));
        end(Paragraph.Role.BODY);
    }

    @Override
    public void visit(Text text) {
        if (text.getSourceSpans().isEmpty()) {
            return;
        }
        String literal = text.getLiteral();
        int to = end(text);
        int place = start(text);
        int done = 0;
        Matcher reference = MarkdownNote.REFERENCE.matcher(literal);
        while (reference.find()) {
            int at = source.indexOf(reference.group(), place);
            boolean escaped = at > 0 && source.charAt(at - 1) == '\\';
            if (at < 0 || at >= to) {
                break; // it was not written so, and none is sought twice
            }
            if (notes.contains(reference.group(1)) && !escaped) {
                literals.append(
                        paragraphs.open(), literal.substring(done, reference.start()), place, at);
                appendMark(reference.group(1), at, at + reference.group().length());
                place = at + reference.group().length();
                done = reference.end();
            }
        }
        literals.append(paragraphs.open(), literal.substring(done), place, to);
    }

    @Override
    public void visit(Code code) {
        raw.append(paragraphs.open(), code.getLiteral(), start(code), end(code));
    }

    @Override
    public void visit(Emphasis emphasis) {
        int from = paragraphs.open().length();
        visitChildren(emphasis);
        paragraphs.open().mark(Mark.Kind.ITALIC, from);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        int from = paragraphs.open().length();
        visitChildren(emphasis);
        paragraphs.open().mark(Mark.Kind.BOLD, from);
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        int place = lineEndAfter(paragraphs.open().sourceEnd(0));
        paragraphs.open().appendCollapsed('\n', place, place + 1);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        int place = lineEndAfter(paragraphs.open().sourceEnd(0));
        paragraphs.open().appendBreak(place, place + 1);
    }

    private int lineEndAfter(int place) {
        int found = source.indexOf('\n', place);
        if (found < 0) {
            found = source.indexOf('\r', place);
        }
        return found < 0 ? Math.max(0, source.length() - 1) : found;
    }

    @Override
    public void visit(HtmlInline inline) {
        Matcher tag = TAG.matcher(inline.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            paragraphs.open().appendBreak(start(inline), end(inline));
        } else if (tag.group(1).isEmpty()) {
            tags.open(name, paragraphs.open());
        } else {
            tags.close(name, paragraphs.open());
        }
    }

    private void end(Paragraph.Role role) {
        if (inNote) {
            paragraphs.open().appendLine(paragraphs.open().sourceEnd(0));
            return;
        }
        paragraphs.end(role);
        tags = new InlineTags();
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
