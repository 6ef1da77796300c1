package org.hexapla.document.pdf;

import org.hexapla.document.UnreadableDocumentException;
import org.hexapla.document.UnreadableDocumentException.Reason;

/** What the reading of one file may cost. */
final class Effort {

    private static final int MOST_PAGES = 3_000;
    private static final int MOST_CHARACTERS_OF_A_PAGE = 200_000;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_OPERATORS_OF_A_PAGE = 2_000_000;
    private static final int MOST_OPERATORS = 50_000_000;

    /** Carries the message through the PDF library, which lets no checked exception pass. */
    static final class SpentException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UnreadableDocumentException reason;

        SpentException(Reason reason, String message) {
            super(message);
            this.reason = new UnreadableDocumentException(reason, message);
        }

        UnreadableDocumentException reason() {
            return reason;
        }
    }

    private int page;
    private int characters;
    private int charactersOfPage;
    private int operators;
    private int operatorsOfPage;

    /**
     * Opens a file.
     *
     * @throws SpentException when it has too many pages
     */
    void pages(int count) {
        if (count > MOST_PAGES) {
            throw new SpentException(
                    Reason.EXCESSIVE,
                    "The PDF has "
                            + count
                            + " pages; a file may have "
                            + MOST_PAGES
                            + ". Part it into smaller files.");
        }
    }

    /**
     * Begins the next page.
     *
     * @throws SpentException when nobody waits for the file any more
     */
    void nextPage() {
        page++;
        operatorsOfPage = 0;
        charactersOfPage = 0;
        lookUp();
    }

    /**
     * Counts a character of the text.
     *
     * @throws SpentException when there are too many
     */
    void character() {
        characters++;
        charactersOfPage++;
        if (characters > MOST_CHARACTERS || charactersOfPage > MOST_CHARACTERS_OF_A_PAGE) {
            throw new SpentException(
                    Reason.EXCESSIVE,
                    "The PDF holds more characters up to page "
                            + page
                            + ", or on it, than is allowed. Part it into smaller files.");
        }
    }

    /**
     * Counts operators of a page's content.
     *
     * @throws SpentException when there are too many, or nobody waits for the file any more
     */
    void operators(int count) {
        operators += count;
        operatorsOfPage += count;
        lookUp();
        if (operators > MOST_OPERATORS || operatorsOfPage > MOST_OPERATORS_OF_A_PAGE) {
            throw new SpentException(
                    Reason.EXCESSIVE,
                    "The content of page " + page + " of the PDF is endless, or nearly so.");
        }
    }

    private void lookUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new SpentException(
                    Reason.TOO_SLOW,
                    "Reading the PDF was given up at page " + page + ": it took too long.");
        }
    }
}
