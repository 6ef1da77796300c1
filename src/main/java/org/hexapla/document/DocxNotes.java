package org.hexapla.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.document.NoteNumbers.Restart;

/** The notes of one kind in the order in which the text refers to them, and their marks. */
final class DocxNotes {

    private final List<NoteNumbers> sections = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final String kind;
    private int section;
    private int next;

    /**
     * @param kind {@code footnote} or {@code endnote}
     * @param usual how they are numbered where the file says nothing
     */
    DocxNotes(String kind, NoteNumbers usual, DocxPackage docx) throws UnreadableDocumentException {
        this.kind = kind;
        NoteNumbers general = usual;
        Optional<XmlPart> settings = docx.part("settings");
        if (settings.isPresent()) {
            XmlPart xml = settings.get();
            while (xml.goesOn(0)) {
                if (xml.isStart() && xml.local().equals(kind + "Pr")) {
                    general = read(xml, general);
                }
            }
        }
        if (docx.has(kind + "s")) {
            readSections(docx.main(), general);
        } else {
            sections.add(general);
        }
        next = current().start();
    }

    private void readSections(XmlPart xml, NoteNumbers general) throws UnreadableDocumentException {
        while (xml.goesOn(0)) {
            if (xml.isStart() && xml.local().equals("sectPr")) {
                NoteNumbers own = general;
                int depth = xml.depth();
                while (xml.goesOn(depth)) {
                    if (xml.isStart() && xml.local().equals(kind + "Pr")) {
                        own = read(xml, general);
                    }
                }
                sections.add(own);
            }
        }
        sections.add(sections.isEmpty() ? general : sections.get(sections.size() - 1));
    }

    private static NoteNumbers read(XmlPart xml, NoteNumbers usual)
            throws UnreadableDocumentException {
        NoteNumbers read = usual;
        int depth = xml.depth();
        while (xml.goesOn(depth)) {
            if (xml.isStart()) {
                String value = xml.attribute("val");
                read =
                        switch (xml.local()) {
                            case "numFmt" ->
                                    new NoteNumbers(
                                            NumberFormat.ofOfficeOpen(value),
                                            read.start(),
                                            read.restart());
                            case "numStart" ->
                                    new NoteNumbers(
                                            read.format(), xml.number("val", 1), read.restart());
                            case "numRestart" ->
                                    new NoteNumbers(read.format(), read.start(), restart(value));
                            default -> read;
                        };
            }
        }
        return read;
    }

    private static Restart restart(String value) {
        return switch (value) {
            case "eachSect" -> Restart.EACH_SECTION;
            case "eachPage" -> Restart.EACH_PAGE;
            default -> Restart.NEVER;
        };
    }

    private NoteNumbers current() {
        return sections.get(Math.min(section, sections.size() - 1));
    }

    /** The mark of a note that the text refers to for the first time. */
    String refer(String id) {
        String mark = current().format().of(next++);
        marks.putIfAbsent(id, mark);
        return mark;
    }

    /** Takes in a note with a mark of its own. */
    void refer(String id, String mark) {
        marks.putIfAbsent(id, mark);
    }

    void sectionEnds() {
        section++;
        if (current().restart() != Restart.NEVER) {
            next = current().start();
        }
    }

    void pageEnds() {
        if (current().restart() == Restart.EACH_PAGE) {
            next = current().start();
        }
    }

    /** The notes that were referred to, by their ids, with their marks. */
    Map<String, String> marks() {
        return marks;
    }
}
