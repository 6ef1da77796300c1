package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is being taken out of a file: its runs one after the other, white space folded
 * as rendering does, and no sign that is only seen at a line's end (soft hyphens, optional breaks).
 */
final class ExtractedParagraph {

    private static final int CLOSED = -1;
    private static final String ONLY_AT_LINE_ENDS = "\u00ad\u200b\ufeff";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private boolean inTable;
    private int italicFrom = CLOSED;
    private int boldFrom = CLOSED;
    private int raisedFrom = CLOSED;

    /** The mark of the note that this is; an empty text for any other paragraph. */
    private final String ownMark;

    private boolean ownMarkMayFollow;

    ExtractedParagraph() {
        this("");
    }

    private ExtractedParagraph(String ownMark) {
        this.ownMark = ownMark;
        ownMarkMayFollow = !ownMark.isEmpty();
    }

    /** A note, opened with its mark, which is not repeated where the file has it too. */
    static ExtractedParagraph note(String mark) {
        ExtractedParagraph note = new ExtractedParagraph(mark);
        if (!mark.isEmpty()) {
            note.reference(mark);
            note.fold();
        }
        return note;
    }

    /** Says that the paragraph stands in a cell of a table. */
    void inTable() {
        inTable = true;
    }

    /** Opens the paragraph with the number that its format counts by itself. */
    void number(String number) {
        run(number, Look.PLAIN);
        if (!number.isEmpty()) {
            ownMarkMayFollow = false;
        }
    }

    /** Adds characters. */
    void run(String characters, Look look) {
        int from = ownMarkMayFollow ? afterOwnMark(characters) : 0;
        if (from < characters.length()) {
            set(look);
        }
        for (int place = from; place < characters.length(); place++) {
            char character = characters.charAt(place);
            if (LiteralText.isBlank(character)) {
                fold();
            } else if (ONLY_AT_LINE_ENDS.indexOf(character) < 0 && character >= ' ') {
                text.append(character);
            }
        }
    }

    private int afterOwnMark(String characters) {
        int from = Whitespace.skip(characters, 0, characters.length());
        if (from == characters.length()) {
            return from;
        }
        ownMarkMayFollow = false;
        return characters.startsWith(ownMark, from) ? from + ownMark.length() : from;
    }

    /** Adds white space: none at the start of a line, and of a run only the first. */
    private void fold() {
        if (!text.isEmpty() && !LiteralText.isBlank(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    /** Adds a line break that is meant. */
    void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            breaks.add(text.length());
            text.append('\n');
        }
    }

    /** Adds the mark that refers to a note. */
    void reference(String mark) {
        if (raisedFrom != CLOSED && Whitespace.isBlank(text.substring(raisedFrom))) {
            text.setLength(raisedFrom); // some writers part the mark from the word, unseen
        }
        set(Look.PLAIN);
        int from = text.length();
        text.append(mark);
        close(Mark.Kind.FOOTNOTE_REFERENCE, from);
    }

    private void set(Look look) {
        if (!look.italic()) {
            close(Mark.Kind.ITALIC, italicFrom);
        }
        if (!look.bold()) {
            close(Mark.Kind.BOLD, boldFrom);
        }
        if (!look.raised()) {
            closeRaised();
        }
        italicFrom = from(look.italic(), italicFrom);
        boldFrom = from(look.bold(), boldFrom);
        raisedFrom = from(look.raised(), raisedFrom);
    }

    private int from(boolean on, int from) {
        if (!on) {
            return CLOSED;
        }
        return from == CLOSED ? text.length() : from;
    }

    private void closeRaised() {
        if (raisedFrom != CLOSED && raisedFrom < text.length()) {
            boolean digitBefore = raisedFrom > 0 && Character.isDigit(text.charAt(raisedFrom - 1));
            if (RaisedText.isReference(text.substring(raisedFrom), digitBefore)) {
                close(Mark.Kind.FOOTNOTE_REFERENCE, raisedFrom);
            }
        }
    }

    private void close(Mark.Kind kind, int from) {
        int end = Whitespace.skipBack(text, 0, text.length());
        if (from != CLOSED && from < end) {
            marks.add(new Mark(kind, Whitespace.skip(text, from, end), end));
        }
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return Whitespace.isBlank(text);
    }

    /** The characters so far. */
    String text() {
        return text.toString();
    }

    /**
     * Ends the paragraph and hands it over.
     *
     * @param start where its characters begin in the text of all paragraphs
     */
    void into(ParagraphBuilder builder, int start, Paragraph.Role role) {
        set(Look.PLAIN);
        if (inTable) {
            builder.inTable();
        }
        int next = 0;
        for (int place = 0; place < text.length(); place++) {
            boolean meant = next < breaks.size() && breaks.get(next) == place;
            if (meant) {
                builder.appendBreak(start + place, start + place + 1);
                next++;
            } else {
                builder.append(text.charAt(place), start + place, start + place + 1);
            }
        }
        for (Mark mark : marks) {
            if (role != Paragraph.Role.HEADING || !isWholeAndBold(mark)) {
                builder.mark(mark);
            }
        }
    }

    /** A heading is bold as a heading, so that its letters are not set apart by it. */
    private boolean isWholeAndBold(Mark mark) {
        return mark.kind() == Mark.Kind.BOLD
                && mark.start() == 0
                && mark.end() == Whitespace.skipBack(text, 0, text.length());
    }
}
