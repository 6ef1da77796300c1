package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.document.Paragraph.Role;

/**
 * Walks through the text of an OpenDocument file. What was deleted and is only kept for the record
 * is left out, as is hidden text; of fields the results are kept. The paragraphs of a text box
 * follow that to which it is tied.
 */
final class OdtWalk {

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "annotation-end",
                    "forms",
                    "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "hidden-text",
                    "hidden-paragraph",
                    "ruby-text",
                    "script",
                    "number",
                    "title",
                    "desc",
                    "table-of-content-source",
                    "illustration-index-source",
                    "table-index-source",
                    "object-index-source",
                    "user-index-source",
                    "alphabetical-index-source",
                    "bibliography-source",
                    "event-listeners",
                    "binary-data",
                    "font-face-decls",
                    "scripts");

    private final OdtStyles styles;
    private final ExtractedText text;
    private final OdtLists lists;

    /** How many cells of tables are open, one in another. */
    private int cells;

    OdtWalk(OdtStyles styles, ExtractedText text) {
        this.styles = styles;
        this.text = text;
        lists = new OdtLists(styles);
    }

    /** Walks through the whole part, which opens with styles of its own. */
    void over(XmlPart xml) throws UnreadableDocumentException {
        while (xml.goesOn(0)) {
            if (xml.isStart() && xml.local().equals("body")) {
                blocks(xml, Flow.body(text), lists);
            } else if (xml.isStart()) {
                styles.take(xml);
            }
        }
    }

    private void blocks(XmlPart xml, Flow flow, OdtLists open) throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isEnd()) {
                switch (xml.local()) {
                    case "list" -> open.end();
                    case "list-item", "list-header" -> open.endItem();
                    case "table-cell" -> cells--;
                    default -> {}
                }
            } else if (xml.isStart()) {
                block(xml, flow, open);
            }
        }
    }

    private void block(XmlPart xml, Flow flow, OdtLists open) throws UnreadableDocumentException {
        if (LEFT_OUT.contains(xml.local()) || isHiddenSection(xml)) {
            xml.skip();
            return;
        }
        switch (xml.local()) {
            case "p" -> paragraph(xml, flow, open.next(), Role.BODY);
            case "h" -> heading(xml, flow, open);
            case "list" -> open.begin(xml);
            case "list-item" -> open.beginItem(xml.number("start-value", -1));
            case "table-cell" -> cells++;
            default -> {}
        }
    }

    private boolean isHiddenSection(XmlPart xml) {
        return xml.local().equals("section")
                && (xml.attribute("display").equals("none")
                        || styles.isHidden("section", xml.attribute("style-name")));
    }

    private void heading(XmlPart xml, Flow flow, OdtLists open) throws UnreadableDocumentException {
        String number = open.next();
        if (number.isEmpty() && !xml.attribute("is-list-header").equals("true")) {
            number = open.nextHeading(xml.number("outline-level", 1) - 1);
        }
        paragraph(xml, flow, number, Role.HEADING);
    }

    private void paragraph(XmlPart xml, Flow flow, String number, Role role)
            throws UnreadableDocumentException {
        String style = xml.attribute("style-name");
        if (styles.isHidden("paragraph", style)) {
            xml.skip();
            return;
        }
        ExtractedParagraph paragraph = flow.open();
        paragraph.number(number);
        if (cells > 0) {
            paragraph.inTable();
        }
        List<ExtractedParagraph> boxes = new ArrayList<>();
        inline(xml, paragraph, styles.look("paragraph", style, Look.PLAIN), boxes);
        flow.close(paragraph, role);
        for (ExtractedParagraph inBox : boxes) {
            flow.close(inBox, Role.BODY);
        }
    }

    private void inline(
            XmlPart xml, ExtractedParagraph paragraph, Look look, List<ExtractedParagraph> boxes)
            throws UnreadableDocumentException {
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isText()) {
                paragraph.run(xml.text(), look);
            } else if (xml.isStart()) {
                inlineElement(xml, paragraph, look, boxes);
            }
        }
    }

    private void inlineElement(
            XmlPart xml, ExtractedParagraph paragraph, Look look, List<ExtractedParagraph> boxes)
            throws UnreadableDocumentException {
        String style = xml.attribute("style-name");
        switch (xml.local()) {
            case "span" -> {
                if (styles.isHidden("text", style)) {
                    xml.skip();
                } else {
                    inline(xml, paragraph, styles.look("text", style, look), boxes);
                }
            }
            case "a" -> inline(xml, paragraph, look, boxes);
            case "s", "tab" -> {
                paragraph.run(" ", look);
                xml.skip();
            }
            case "line-break" -> {
                paragraph.lineBreak();
                xml.skip();
            }
            case "note" -> note(xml, paragraph);
            case "text-box" -> box(xml, boxes);
            case "image", "object", "object-ole" -> xml.skip();
            default -> {
                if (LEFT_OUT.contains(xml.local())) {
                    xml.skip();
                } else {
                    inline(xml, paragraph, look, boxes);
                }
            }
        }
    }

    private void box(XmlPart xml, List<ExtractedParagraph> boxes)
            throws UnreadableDocumentException {
        blocks(
                xml,
                new Flow() {
                    @Override
                    public ExtractedParagraph open() {
                        return new ExtractedParagraph();
                    }

                    @Override
                    public void close(ExtractedParagraph paragraph, Role role) {
                        boxes.add(paragraph);
                    }
                },
                new OdtLists(styles));
    }

    private void note(XmlPart xml, ExtractedParagraph paragraph)
            throws UnreadableDocumentException {
        boolean atEnd = xml.attribute("note-class").equals("endnote");
        ExtractedParagraph note = new ExtractedParagraph();
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && xml.local().equals("note-citation")) {
                String mark = textOf(xml).strip();
                paragraph.reference(mark);
                note = ExtractedParagraph.note(mark);
            } else if (xml.isStart() && xml.local().equals("note-body")) {
                blocks(xml, Flow.note(note), new OdtLists(styles));
            }
        }
        if (atEnd) {
            text.addEndnote(note);
        } else {
            text.addFootnote(note);
        }
    }

    private static String textOf(XmlPart xml) throws UnreadableDocumentException {
        StringBuilder characters = new StringBuilder();
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isText()) {
                characters.append(xml.text());
            }
        }
        return characters.toString();
    }
}
