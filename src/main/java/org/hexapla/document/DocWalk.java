package org.hexapla.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.hexapla.document.Paragraph.Role;

/**
 * Walks through a Word 97 file. Changes count as accepted: what was deleted is left out. Hidden
 * text is left out too, and of fields their results are kept. Text boxes come after the running
 * text, as they stand in the file.
 */
final class DocWalk {

    private static final int RUNNING_TEXT = 9;
    private static final int RAISED = 1;
    private static final char NOTE = 0x02;
    private static final char CELL_END = 0x07;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;
    private static final char PARAGRAPH_END = 0x0d;
    private static final char COLUMN_BREAK = 0x0e;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1e;

    private final HWPFDocument document;
    private final ExtractedText text;
    private final DocLists lists;
    private final DocNotes footnotes;
    private final DocNotes endnotes;

    /** For each field that is open, the innermost first, whether its result is reached. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private Optional<ExtractedParagraph> joined = Optional.empty();

    DocWalk(HWPFDocument document, ExtractedText text) {
        this.document = document;
        this.text = text;
        lists = new DocLists(document);
        var properties = document.getDocProperties();
        footnotes =
                new DocNotes(
                        document.getFootnotes(),
                        document.getFootnoteRange(),
                        NumberFormat.ofWord97(properties.getNfcFtnRef()),
                        properties.getNFtn());
        endnotes =
                new DocNotes(
                        document.getEndnotes(),
                        document.getEndnoteRange(),
                        NumberFormat.ofWord97(properties.getNfcEdnRef()),
                        properties.getNEdn());
    }

    void over() throws UnreadableDocumentException {
        paragraphs(document.getRange(), Flow.body(text), true);
        paragraphs(document.getMainTextboxRange(), Flow.body(text), false);
    }

    private void paragraphs(Range range, Flow flow, boolean withNotes)
            throws UnreadableDocumentException {
        fields.clear();
        joined = Optional.empty();
        int count = range.numParagraphs();
        while (count > 0 && range.getParagraph(count - 1).text().isBlank()) {
            count--; // Word ends a text that has notes with an empty paragraph of its own
        }
        for (int index = 0; index < count; index++) {
            ExtractedText.checkNotAbandoned();
            paragraph(range.getParagraph(index), flow, withNotes);
        }
        if (joined.isPresent()) {
            flow.close(joined.get(), Role.BODY);
        }
    }

    private void paragraph(Paragraph from, Flow flow, boolean withNotes)
            throws UnreadableDocumentException {
        if (from.isTableRowEnd()) {
            return;
        }
        ExtractedParagraph paragraph = joined.orElseGet(flow::open);
        joined = Optional.empty();
        boolean endDeleted = isEndDeleted(from);
        boolean numbered = false;
        for (int index = 0; index < from.numCharacterRuns(); index++) {
            CharacterRun run = from.getCharacterRun(index);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            boolean isText = shown && !run.text().isBlank() || index == from.numCharacterRuns() - 1;
            if (isText && !numbered && (shown || !endDeleted)) {
                numbered = true;
                if (paragraph.isBlank()) {
                    paragraph.number(lists.next(from));
                }
            }
            run(run, shown, paragraph, withNotes);
        }
        if (from.isInTable()) {
            paragraph.inTable();
        }
        if (endDeleted) {
            joined = Optional.of(paragraph);
        } else {
            flow.close(paragraph, isHeading(from) ? Role.HEADING : Role.BODY);
        }
    }

    private static boolean isEndDeleted(Paragraph from) {
        int runs = from.numCharacterRuns();
        return runs > 0 && from.getCharacterRun(runs - 1).isMarkedDeleted();
    }

    private boolean isHeading(Paragraph from) {
        if (from.getLvl() < RUNNING_TEXT) {
            return true;
        }
        StyleDescription style =
                document.getStyleSheet().numStyles() > from.getStyleIndex()
                        ? document.getStyleSheet().getStyleDescription(from.getStyleIndex())
                        : null;
        return style != null
                && style.getName() != null
                && style.getName().toLowerCase(java.util.Locale.ROOT).matches("heading [1-9]");
    }

    private void run(
            CharacterRun run, boolean shown, ExtractedParagraph paragraph, boolean withNotes)
            throws UnreadableDocumentException {
        String characters = run.text();
        Look look = new Look(run.isItalic(), run.isBold(), run.getSubSuperScriptIndex() == RAISED);
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < characters.length(); at++) {
            char character = characters.charAt(at);
            if (isField(character)) {
                continue;
            }
            if (!shown || !fields.stream().allMatch(result -> result)) {
                continue;
            }
            int place = run.getStartOffset() + at;
            int footnote = withNotes ? footnotes.at(place) : -1;
            int endnote = withNotes ? endnotes.at(place) : -1;
            if (footnote >= 0 || endnote >= 0) {
                paragraph.run(plain.toString(), look);
                plain.setLength(0);
                boolean own = character != NOTE;
                String ownMark = own ? ownMark(characters, at) : "";
                note(paragraph, footnote, endnote, ownMark);
                at += Math.max(0, ownMark.length() - 1);
            } else if (character == LINE_BREAK
                    || character == PAGE_BREAK
                    || character == COLUMN_BREAK) {
                paragraph.run(plain.toString(), look);
                plain.setLength(0);
                paragraph.lineBreak();
            } else if (character != CELL_END && character != PARAGRAPH_END) {
                plain.append(character == HYPHEN ? '\u2011' : character);
            }
        }
        paragraph.run(run.isSymbol() ? symbol(run) : plain.toString(), look);
    }

    private boolean isField(char character) {
        switch (character) {
            case FIELD_BEGIN -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A sign of a font of symbols has no meaning without the font. */
    private static String symbol(CharacterRun run) {
        char sign = run.getSymbolCharacter();
        return sign >= 0xe000 && sign < 0xf900 ? "" : String.valueOf(sign);
    }

    /** The mark that a note was given by hand: the characters of its run up to white space. */
    private static String ownMark(String characters, int from) {
        int to = from;
        while (to < characters.length()
                && !Whitespace.is(characters.charAt(to))
                && characters.charAt(to) >= ' ') {
            to++;
        }
        return characters.substring(from, to);
    }

    private void note(ExtractedParagraph paragraph, int footnote, int endnote, String ownMark)
            throws UnreadableDocumentException {
        boolean foot = footnote >= 0;
        DocNotes notes = foot ? footnotes : endnotes;
        String mark = ownMark.isEmpty() ? notes.number() : ownMark;
        paragraph.reference(mark);
        int index = foot ? footnote : endnote;
        ExtractedParagraph note = ExtractedParagraph.note(mark);
        Range texts = new Range(notes.start(index), notes.end(index), document);
        Deque<Boolean> outer = new ArrayDeque<>(fields);
        Optional<ExtractedParagraph> outerJoined = joined;
        paragraphs(texts, Flow.note(note), false);
        fields.clear();
        fields.addAll(outer);
        joined = outerJoined;
        if (foot) {
            text.addFootnote(note);
        } else {
            text.addEndnote(note);
        }
    }
}
