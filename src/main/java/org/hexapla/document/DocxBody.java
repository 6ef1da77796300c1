package org.hexapla.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a Word file, then its notes in the order of their references. */
final class DocxBody {

    private final DocxPackage docx;
    private final ExtractedText text;

    DocxBody(DocxPackage docx, ExtractedText text) {
        this.docx = docx;
        this.text = text;
    }

    void read() throws UnreadableDocumentException {
        DocxStyles styles = DocxStyles.read(docx.part("styles"));
        DocxLists lists = DocxLists.read(docx.part("numbering"), styles);
        DocxNotes footnotes = new DocxNotes("footnote", NoteNumbers.FOOTNOTES, docx);
        DocxNotes endnotes = new DocxNotes("endnote", NoteNumbers.ENDNOTES, docx);
        DocxWalk walk = new DocxWalk(styles, lists, footnotes, endnotes);
        walk.over(docx.main(), Flow.body(text));
        for (ExtractedParagraph note : notes(walk, "footnote", footnotes)) {
            text.addFootnote(note);
        }
        for (ExtractedParagraph note : notes(walk, "endnote", endnotes)) {
            text.addEndnote(note);
        }
    }

    private List<ExtractedParagraph> notes(DocxWalk walk, String kind, DocxNotes known)
            throws UnreadableDocumentException {
        Map<String, ExtractedParagraph> read = new HashMap<>();
        Optional<XmlPart> part = docx.part(kind + "s");
        if (part.isPresent()) {
            XmlPart xml = part.get();
            while (xml.goesOn(0)) {
                String id = xml.isStart() && xml.local().equals(kind) ? xml.attribute("id") : "";
                String mark = known.marks().get(id);
                if (mark != null) {
                    ExtractedParagraph note = ExtractedParagraph.note(mark);
                    walk.within(xml, Flow.note(note));
                    read.put(id, note);
                }
            }
        }
        return known.marks().keySet().stream()
                .filter(read::containsKey)
                .map(id -> read.getOrDefault(id, new ExtractedParagraph()))
                .toList();
    }
}
