package org.hexapla.document;

import java.util.Optional;
import java.util.Set;
import org.hexapla.document.Paragraph.Role;

/**
 * Walks through an Akoma Ntoso file. The number of a part opens the paragraph that follows it. What
 * describes the document and is not printed is left out, as is what is marked as deleted.
 */
final class AkomaNtosoWalk {

    /** What is no paragraph by itself but a part of one. Everything else parts paragraphs. */
    private static final Set<String> INLINE =
            Set.of(
                    "a",
                    "abbr",
                    "affectedDocument",
                    "argument",
                    "b",
                    "concept",
                    "courtType",
                    "date",
                    "decoration",
                    "def",
                    "del",
                    "docAuthority",
                    "docCommittee",
                    "docDate",
                    "docIntroducer",
                    "docJurisdiction",
                    "docketNumber",
                    "docNumber",
                    "docProponent",
                    "docPurpose",
                    "docStage",
                    "docStatus",
                    "docTitle",
                    "docType",
                    "embeddedText",
                    "entity",
                    "event",
                    "fillIn",
                    "i",
                    "img",
                    "inline",
                    "ins",
                    "judge",
                    "lawyer",
                    "legislature",
                    "location",
                    "marker",
                    "mmod",
                    "mod",
                    "mref",
                    "neutralCitation",
                    "noteRef",
                    "num",
                    "object",
                    "omissis",
                    "opinion",
                    "organization",
                    "outcome",
                    "party",
                    "person",
                    "placeholder",
                    "process",
                    "quantity",
                    "quotedText",
                    "ref",
                    "relatedDocument",
                    "remark",
                    "rmod",
                    "role",
                    "rref",
                    "session",
                    "shortTitle",
                    "signature",
                    "span",
                    "sub",
                    "sup",
                    "term",
                    "time",
                    "u",
                    "vote");

    private static final Set<String> LEFT_OUT =
            Set.of("meta", "del", "popup", "foreign", "presentation", "img");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> LISTS = Set.of("blockList", "list", "ul", "ol");

    private final ExtractedText text;
    private int lists;
    private int cells;
    private int notes;

    AkomaNtosoWalk(ExtractedText text) {
        this.text = text;
    }

    /** Walks through the element whose start was read last. */
    void over(XmlPart xml) throws UnreadableDocumentException {
        Blocks blocks = new Blocks(Flow.body(text));
        blocks.element(xml, Look.PLAIN);
        blocks.end();
    }

    /** The paragraphs of the running text or of a note. */
    private final class Blocks {

        private final Flow flow;
        private Optional<ExtractedParagraph> open = Optional.empty();
        private Role role = Role.BODY;

        /** Whether there is no more in the open paragraph than its number. */
        private boolean numberOnly;

        Blocks(Flow flow) {
            this.flow = flow;
        }

        private ExtractedParagraph paragraph() {
            if (open.isEmpty()) {
                open = Optional.of(flow.open());
            }
            return open.get();
        }

        void end() throws UnreadableDocumentException {
            if (open.isPresent()) {
                if (cells > 0) {
                    open.get().inTable();
                }
                flow.close(open.get(), role);
                open = Optional.empty();
            }
            role = Role.BODY;
            numberOnly = false;
        }

        private void part() throws UnreadableDocumentException {
            if (!numberOnly) {
                end();
            }
        }

        void element(XmlPart xml, Look look) throws UnreadableDocumentException {
            String name = xml.local();
            if (LEFT_OUT.contains(name)) {
                xml.skip();
                return;
            }
            switch (name) {
                case "num" -> number(xml, look);
                case "eol", "br" -> {
                    if (open.isPresent()) {
                        paragraph().lineBreak();
                    }
                    xml.skip();
                }
                case "authorialNote" -> note(xml);
                case "noteRef" -> {
                    reference(xml.attribute("marker"));
                    xml.skip();
                }
                default -> {
                    if (INLINE.contains(name)) {
                        role = name.equals("docTitle") ? Role.HEADING : role;
                        content(xml, within(name, look));
                    } else {
                        block(xml, name);
                    }
                }
            }
        }

        private void block(XmlPart xml, String name) throws UnreadableDocumentException {
            boolean list = LISTS.contains(name);
            lists += list ? 1 : 0;
            ListDepth.check(lists, xml.place());
            part();
            boolean cell = CELLS.contains(name);
            cells += cell ? 1 : 0;
            if (name.equals("heading")
                    || name.equals("subheading")
                    || name.equals("crossHeading")) {
                role = Role.HEADING;
            }
            content(xml, Look.PLAIN);
            part();
            cells -= cell ? 1 : 0;
            lists -= list ? 1 : 0;
        }

        private void content(XmlPart xml, Look look) throws UnreadableDocumentException {
            int depth = xml.depth();
            while (xml.goesOn(depth)) {
                if (xml.isStart()) {
                    element(xml, look);
                } else if (xml.isText()) {
                    run(xml.text(), look);
                }
            }
        }

        private void run(String characters, Look look) {
            if (Whitespace.isBlank(characters) && open.isEmpty()) {
                return;
            }
            paragraph().run(characters, look);
            numberOnly = numberOnly && Whitespace.isBlank(characters);
        }

        private void number(XmlPart xml, Look look) throws UnreadableDocumentException {
            part();
            content(xml, look);
            if (open.isPresent()) {
                run(" ", Look.PLAIN);
                numberOnly = true;
            }
        }

        private void reference(String mark) {
            if (!mark.isBlank()) {
                paragraph().reference(mark.strip());
                numberOnly = false;
            }
        }

        private void note(XmlPart xml) throws UnreadableDocumentException {
            notes++;
            String marker = xml.attribute("marker").strip();
            String mark = marker.isEmpty() ? Integer.toString(notes) : marker;
            reference(mark);
            ExtractedParagraph note = ExtractedParagraph.note(mark);
            Blocks inNote = new Blocks(Flow.note(note));
            inNote.content(xml, Look.PLAIN);
            inNote.end();
            text.addFootnote(note);
        }

        private Look within(String name, Look look) {
            return switch (name) {
                case "i" -> new Look(true, look.bold(), look.raised());
                case "b" -> new Look(look.italic(), true, look.raised());
                case "sup" -> new Look(look.italic(), look.bold(), true);
                default -> look;
            };
        }
    }
}
