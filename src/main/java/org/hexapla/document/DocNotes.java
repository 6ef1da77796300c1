package org.hexapla.document;

import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The notes of one kind in a Word 97 file, numbered in the order of their references. */
final class DocNotes {

    private static final int NONE = -1;

    private final Notes notes;
    private final Range texts;
    private final NumberFormat format;
    private int next;

    /**
     * @param texts the texts of all these notes
     * @param first the first number
     */
    DocNotes(Notes notes, Range texts, NumberFormat format, int first) {
        this.notes = notes;
        this.texts = texts;
        this.format = format;
        next = Math.max(1, first);
    }

    /** The note that a place of the text refers to, or a negative number. */
    int at(int place) {
        return notes.getNotesCount() == 0 ? NONE : notes.getNoteIndexByAnchorPosition(place);
    }

    /** The mark of a note that is numbered. */
    String number() {
        return format.of(next++);
    }

    /** Where the text of a note begins. */
    int start(int note) {
        return texts.getStartOffset() + notes.getNoteTextStartOffset(note);
    }

    /** The place after its last character. */
    int end(int note) {
        return Math.min(
                texts.getEndOffset(), texts.getStartOffset() + notes.getNoteTextEndOffset(note));
    }
}
