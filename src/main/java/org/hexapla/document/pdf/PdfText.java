package org.hexapla.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.document.Document;

/** Makes a document of the pages of a file. */
final class PdfText {

    private PdfText() {}

    /** The document; it has no paragraphs where the pages are blank. */
    static Document of(List<Sheet> scanned) {
        List<Sheet> sheets = new Furniture(scanned).cleared();
        Flows flows = new Flows(runsRightToLeft(sheets));
        List<List<Flow>> pages = new ArrayList<>(sheets.size());
        sheets.forEach(sheet -> pages.add(flows.of(sheet)));

        List<TextLine> lines = new ArrayList<>();
        Brackets brackets = new Brackets();
        for (List<Flow> page : pages) {
            for (Flow flow : page) {
                lines.addAll(flow.lines());
            }
        }
        lines.forEach(brackets::look);

        FootNotes notes = new FootNotes(bodySize(lines));
        List<Flow> body = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            body.addAll(notes.taken(sheets.get(page), pages.get(page)));
        }
        List<Flow> even = MarkGaps.closed(StartEdge.flush(body));
        ParagraphFinder paragraphs = new ParagraphFinder(even);
        even.forEach(paragraphs::add);
        Assembly assembly = new Assembly(new LineEnds(lines), brackets.areByShape());
        paragraphs.found().forEach(assembly::paragraph);
        notes.found().forEach(assembly::note);
        return assembly.document();
    }

    private static boolean runsRightToLeft(List<Sheet> sheets) {
        int right = 0;
        int left = 0;
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (Glyph glyph : row.glyphs()) {
                    int sign = glyph.text().codePointAt(0);
                    right += Scripts.isRightToLeft(sign) ? 1 : 0;
                    left += Scripts.isLeftToRight(sign) ? 1 : 0;
                }
            }
        }
        return right > left;
    }

    /** The size of type that most characters have, in points. */
    private static float bodySize(List<TextLine> lines) {
        Map<Float, Integer> characters = new HashMap<>();
        for (TextLine line : lines) {
            characters.merge(Math.round(4 * line.size()) / 4f, line.text().length(), Integer::sum);
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }
}
