package org.hexapla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.hexapla.document.Paragraph.Role;
import org.hexapla.document.UnreadableDocumentException.Reason;

/**
 * The paragraphs that are taken out of a file, and its notes, which are kept for the end. The text
 * of them all, with an empty line between two, becomes the {@link Document#source}.
 */
final class ExtractedText {

    /** A file may hold so many UTF-16 units in any case, and as many as four to a byte. */
    private static final int ALWAYS_ALLOWED = 4_000_000;

    private static final int ALLOWED_PER_BYTE = 4;
    private static final String BETWEEN = "\n\n";

    private record Piece(ExtractedParagraph paragraph, Role role) {}

    private final List<Piece> body = new ArrayList<>();
    private final List<Piece> footnotes = new ArrayList<>();
    private final List<Piece> endnotes = new ArrayList<>();
    private final long most;
    private long length;

    /**
     * @param fileSize the bytes of the file, which bound the text that it may hold
     */
    ExtractedText(long fileSize) {
        most = Math.max(ALWAYS_ALLOWED, ALLOWED_PER_BYTE * fileSize);
    }

    /** How many paragraphs it has so far, without the notes. */
    int size() {
        return body.size();
    }

    /** Takes in the next paragraph; a blank one is forgotten. */
    void add(ExtractedParagraph paragraph, Role role) throws UnreadableDocumentException {
        take(body, paragraph, role);
    }

    /** Takes in the next footnote. */
    void addFootnote(ExtractedParagraph note) throws UnreadableDocumentException {
        take(footnotes, note, Role.NOTE);
    }

    /** Takes in the next endnote. */
    void addEndnote(ExtractedParagraph note) throws UnreadableDocumentException {
        take(endnotes, note, Role.NOTE);
    }

    private void take(List<Piece> pieces, ExtractedParagraph paragraph, Role role)
            throws UnreadableDocumentException {
        checkNotAbandoned();
        if (paragraph.isBlank()) {
            return;
        }
        length += paragraph.length() + BETWEEN.length();
        if (length > most) {
            throw new UnreadableDocumentException(
                    Reason.EXCESSIVE,
                    "The file unpacks to more than "
                            + most
                            + " characters of text; part it into smaller files.");
        }
        pieces.add(new Piece(paragraph, role));
    }

    /**
     * Stops a reading that nobody waits for any more.
     *
     * @throws CancellationException when the thread was interrupted
     */
    static void checkNotAbandoned() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the reading was given up");
        }
    }

    /**
     * The document.
     *
     * @throws UnreadableDocumentException when there is no text in it
     */
    Document document() throws UnreadableDocumentException {
        List<Piece> pieces = new ArrayList<>(body);
        pieces.addAll(footnotes);
        pieces.addAll(endnotes);
        if (pieces.isEmpty()) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The file holds no text.");
        }
        StringBuilder source = new StringBuilder((int) Math.min(length, Integer.MAX_VALUE / 2));
        for (Piece piece : pieces) {
            source.append(source.isEmpty() ? "" : BETWEEN).append(piece.paragraph().text());
        }
        String text = source.toString();
        CodePoints codePoints = new CodePoints(text);
        List<Paragraph> paragraphs = new ArrayList<>(pieces.size());
        int start = 0;
        for (Piece piece : pieces) {
            ParagraphBuilder builder = new ParagraphBuilder(codePoints);
            piece.paragraph().into(builder, start, piece.role());
            builder.build(paragraphs.size(), piece.role()).ifPresent(paragraphs::add);
            start += piece.paragraph().length() + BETWEEN.length();
        }
        return new Document(text, paragraphs);
    }
}
