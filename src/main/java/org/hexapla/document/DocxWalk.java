package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.document.Paragraph.Role;

/**
 * Walks through a part of a Word file. Changes count as accepted: what was deleted is left out.
 * Hidden text is left out too, and of fields their results are kept. The paragraphs of a text box
 * follow that to which it is tied.
 */
final class DocxWalk {

    private static final String WORD = "wordprocessingml";
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "del",
                    "moveFrom",
                    "delText",
                    "delInstrText",
                    "instrText",
                    "rt",
                    "rubyPr",
                    "sdtPr",
                    "sdtEndPr",
                    "tblPr",
                    "tblGrid",
                    "tcPr",
                    "pPrChange",
                    "customXmlPr",
                    "smartTagPr");

    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxNotes footnotes;
    private final DocxNotes endnotes;

    /** For each field that is open, the innermost first, whether its result is reached. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** How many cells of tables are open, one in another. */
    private int cells;

    /** A paragraph whose end was deleted, so that the next one goes on with it. */
    private Optional<ExtractedParagraph> joined = Optional.empty();

    DocxWalk(DocxStyles styles, DocxLists lists, DocxNotes footnotes, DocxNotes endnotes) {
        this.styles = styles;
        this.lists = lists;
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    /** Walks through a whole part. */
    void over(XmlPart xml, Flow flow) throws UnreadableDocumentException {
        blocks(xml, 0, flow);
        if (joined.isPresent()) {
            flow.close(joined.get(), Role.BODY);
            joined = Optional.empty();
        }
    }

    /** Walks through the element whose start was read last. */
    void within(XmlPart xml, Flow flow) throws UnreadableDocumentException {
        joined = Optional.empty();
        fields.clear();
        blocks(xml, xml.depth(), flow);
    }

    private void blocks(XmlPart xml, int depth, Flow flow) throws UnreadableDocumentException {
        while (xml.goesOn(depth)) {
            if (xml.isEnd() && isWord(xml, "tc")) {
                cells--;
            }
            if (!xml.isStart()) {
                continue;
            }
            if (isLeftOut(xml)) {
                xml.skip();
            } else if (isWord(xml, "p")) {
                paragraph(xml, flow);
            } else if (isWord(xml, "tc")) {
                cells++;
            } else if (isWord(xml, "trPr")) {
                if (isDeletedRow(xml)) {
                    xml.skip(); // to the end of the row
                }
            } else if (isWord(xml, "sectPr")) {
                xml.skip();
            }
        }
    }

    private static boolean isWord(XmlPart xml, String local) {
        return xml.local().equals(local) && xml.namespace().contains(WORD);
    }

    private static boolean isLeftOut(XmlPart xml) {
        return LEFT_OUT.contains(xml.local()) && xml.namespace().contains(WORD)
                || xml.local().equals("Fallback");
    }

    private static boolean isDeletedRow(XmlPart xml) throws UnreadableDocumentException {
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            deleted |= xml.isStart() && isWord(xml, "del");
        }
        return deleted;
    }

    private void paragraph(XmlPart xml, Flow flow) throws UnreadableDocumentException {
        ExtractedParagraph paragraph = joined.orElseGet(flow::open);
        joined = Optional.empty();
        Inline inline = new Inline(paragraph);
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart() && isWord(xml, "pPr")) {
                inline.properties = DocxParagraph.read(xml);
            } else if (xml.isStart()) {
                inline.start(xml);
            }
        }
        if (!inline.properties.markDeleted()) {
            inline.number();
        }
        finish(inline, flow);
    }

    private void finish(Inline inline, Flow flow) throws UnreadableDocumentException {
        if (cells > 0) {
            inline.paragraph.inTable();
        }
        if (inline.properties.section()) {
            footnotes.sectionEnds();
            endnotes.sectionEnds();
        }
        if (inline.properties.markDeleted()) {
            joined = Optional.of(inline.paragraph);
        } else {
            flow.close(
                    inline.paragraph,
                    styles.isHeading(inline.properties) ? Role.HEADING : Role.BODY);
        }
        for (List<ExtractedParagraph> box : inline.boxes) {
            for (ExtractedParagraph paragraph : box) {
                flow.close(paragraph, Role.BODY);
            }
        }
    }

    private boolean isShown() {
        return fields.stream().allMatch(result -> result);
    }

    /** The runs of one paragraph. */
    private final class Inline {

        private final ExtractedParagraph paragraph;
        private final List<List<ExtractedParagraph>> boxes = new ArrayList<>();
        private DocxParagraph properties = DocxParagraph.PLAIN;
        private boolean numbered;

        Inline(ExtractedParagraph paragraph) {
            this.paragraph = paragraph;
        }

        /** Opens the paragraph with its number, once its properties are known. */
        void number() {
            if (!numbered && paragraph.isBlank()) {
                paragraph.number(lists.next(properties));
            }
            numbered = true;
        }

        void start(XmlPart xml) throws UnreadableDocumentException {
            if (isLeftOut(xml)) {
                xml.skip();
            } else if (isWord(xml, "r")) {
                run(xml);
            } else if (isWord(xml, "txbxContent")) {
                box(xml);
            } else if (xml.local().equals("t") && xml.namespace().endsWith("/math")) {
                characters(xml, Look.PLAIN);
            }
        }

        private void box(XmlPart xml) throws UnreadableDocumentException {
            List<ExtractedParagraph> box = new ArrayList<>();
            Deque<Boolean> outer = new ArrayDeque<>(fields);
            fields.clear();
            blocks(
                    xml,
                    xml.depth(),
                    new Flow() {
                        @Override
                        public ExtractedParagraph open() {
                            return new ExtractedParagraph();
                        }

                        @Override
                        public void close(ExtractedParagraph inBox, Role role) {
                            box.add(inBox);
                        }
                    });
            fields.clear();
            fields.addAll(outer);
            boxes.add(box);
        }

        private void run(XmlPart xml) throws UnreadableDocumentException {
            DocxRun run = DocxRun.NOTHING;
            Optional<String> ownMark = Optional.empty();
            int depth = xml.depth();
            while (xml.goesOn(depth)) {
                if (!xml.isStart()) {
                    continue;
                }
                if (isWord(xml, "rPr")) {
                    run = DocxRun.read(xml);
                } else if (isWord(xml, "fldChar")) {
                    field(xml.attribute("fldCharType"));
                } else if (!isShown() || styles.isHidden(properties, run)) {
                    xml.skip();
                } else if (isWord(xml, "footnoteReference") || isWord(xml, "endnoteReference")) {
                    ownMark = reference(xml);
                } else if (ownMark.isPresent() && isWord(xml, "t")) {
                    ownMark(xml, ownMark.get());
                    ownMark = Optional.empty();
                } else {
                    content(xml, run);
                }
            }
        }

        private void field(String type) {
            switch (type) {
                case "begin" -> fields.push(false);
                case "separate" -> {
                    if (!fields.isEmpty()) {
                        fields.pop();
                        fields.push(true);
                    }
                }
                case "end" -> fields.poll();
                default -> {}
            }
        }

        /** Refers to a note; gives its id, led by its kind, where its mark is yet to come. */
        private Optional<String> reference(XmlPart xml) throws UnreadableDocumentException {
            String id = xml.attribute("id");
            boolean foot = xml.local().startsWith("foot");
            boolean own = xml.hasAttribute("customMarkFollows") && isCustom(xml);
            xml.skip();
            if (own) {
                return Optional.of((foot ? "f" : "e") + id);
            }
            paragraph.reference((foot ? footnotes : endnotes).refer(id));
            return Optional.empty();
        }

        private static boolean isCustom(XmlPart xml) {
            return switch (xml.attribute("customMarkFollows")) {
                case "0", "false", "off" -> false;
                default -> true;
            };
        }

        private void ownMark(XmlPart xml, String id) throws UnreadableDocumentException {
            String mark = textOf(xml).strip();
            (id.startsWith("f") ? footnotes : endnotes).refer(id.substring(1), mark);
            paragraph.reference(mark);
        }

        private void content(XmlPart xml, DocxRun run) throws UnreadableDocumentException {
            if (!xml.namespace().contains(WORD)) {
                start(xml);
                return;
            }
            switch (xml.local()) {
                case "t" -> characters(xml, styles.look(properties, run));
                case "tab", "ptab" -> paragraph.run(" ", styles.look(properties, run));
                case "br", "cr" -> paragraph.lineBreak();
                case "noBreakHyphen" -> paragraph.run("\u2011", styles.look(properties, run));
                case "sym" -> paragraph.run(symbol(xml), styles.look(properties, run));
                case "lastRenderedPageBreak" -> {
                    footnotes.pageEnds();
                    endnotes.pageEnds();
                }
                default -> start(xml);
            }
        }

        private void characters(XmlPart xml, Look look) throws UnreadableDocumentException {
            number();
            paragraph.run(textOf(xml), look);
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

        /** A sign of a font of symbols has no meaning without the font. */
        private static String symbol(XmlPart xml) {
            try {
                int code = Integer.parseInt(xml.attribute("char"), 16);
                boolean ownToFont = code >= 0xe000 && code < 0xf900;
                return ownToFont || !Character.isBmpCodePoint(code) ? "" : Character.toString(code);
            } catch (NumberFormatException none) {
                return "";
            }
        }
    }
}
