package org.hexapla.document;

/**
 * How the notes of a section are numbered.
 *
 * @param start the first number
 * @param restart when they begin anew
 */
record NoteNumbers(NumberFormat format, int start, Restart restart) {

    static final NoteNumbers FOOTNOTES = new NoteNumbers(NumberFormat.DECIMAL, 1, Restart.NEVER);
    static final NoteNumbers ENDNOTES = new NoteNumbers(NumberFormat.LOWER_ROMAN, 1, Restart.NEVER);

    /** When the numbers of notes begin anew. */
    enum Restart {
        NEVER,
        EACH_SECTION,
        EACH_PAGE
    }
}
