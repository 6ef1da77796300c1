package org.hexapla.document;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The notes of an RTF file, which stand in the text right after their references. */
final class RtfNotes {

    /** A note that was begun. */
    private record Note(ExtractedParagraph paragraph, boolean atEnd) {}

    private final Deque<Note> open = new ArrayDeque<>();
    private NumberFormat footnotes = NumberFormat.DECIMAL;
    private NumberFormat endnotes = NumberFormat.LOWER_ROMAN;
    private int nextFootnote = 1;
    private int nextEndnote = 1;
    private boolean announced;
    private boolean numbered;
    private boolean atEnd;
    private String ownMark = "";

    /** A note is to be numbered; within one, the number is there already. */
    void automatic() {
        if (!announced && open.isEmpty()) {
            numbered = true;
        }
    }

    /**
     * A note begins, of what kind is said next.
     *
     * @param mark its mark, where it has no number
     */
    void announce(String mark) {
        announced = true;
        ownMark = mark;
        atEnd = false;
    }

    /** The note that was announced, and refers to it; nothing where it is open already. */
    Optional<ExtractedParagraph> begin(Deque<RtfFrame> frames) {
        if (!announced) {
            return Optional.empty();
        }
        announced = false;
        String mark = ownMark;
        if (numbered) {
            mark = atEnd ? endnotes.of(nextEndnote++) : footnotes.of(nextFootnote++);
            frames.getFirst().paragraph().reference(mark);
        }
        numbered = false;
        Note note = new Note(ExtractedParagraph.note(mark), atEnd);
        open.push(note);
        return Optional.of(note.paragraph());
    }

    /** Ends the note and takes it in. */
    void end(ExtractedText text) throws UnreadableDocumentException {
        Note note = open.pop();
        if (note.atEnd()) {
            text.addEndnote(note.paragraph());
        } else {
            text.addFootnote(note.paragraph());
        }
    }

    /** Takes in what a command says of notes; whether it says something of them. */
    boolean obey(Command command, int parameter) {
        switch (command) {
            case ftnalt -> atEnd = true;
            case ftnstart -> nextFootnote = parameter;
            case aftnstart -> nextEndnote = parameter;
            case ftnnar, sftnnar -> footnotes = NumberFormat.DECIMAL;
            case ftnnalc, sftnnalc -> footnotes = NumberFormat.LOWER_LETTER;
            case ftnnauc, sftnnauc -> footnotes = NumberFormat.UPPER_LETTER;
            case ftnnrlc, sftnnrlc -> footnotes = NumberFormat.LOWER_ROMAN;
            case ftnnruc, sftnnruc -> footnotes = NumberFormat.UPPER_ROMAN;
            case ftnnchi, sftnnchi -> footnotes = NumberFormat.ofOfficeOpen("chicago");
            case aftnnar, saftnnar -> endnotes = NumberFormat.DECIMAL;
            case aftnnalc, saftnnalc -> endnotes = NumberFormat.LOWER_LETTER;
            case aftnnauc, saftnnauc -> endnotes = NumberFormat.UPPER_LETTER;
            case aftnnrlc, saftnnrlc -> endnotes = NumberFormat.LOWER_ROMAN;
            case aftnnruc, saftnnruc -> endnotes = NumberFormat.UPPER_ROMAN;
            case aftnnchi, saftnnchi -> endnotes = NumberFormat.ofOfficeOpen("chicago");
            default -> {
                return false;
            }
        }
        return true;
    }
}
