package org.hexapla.evaluation;

/** Why a text must not part at a place inside a paragraph. */
enum SplitFault {
    /** In or right after a piece of a document's symbol: {@code A/59/|503}, {@code Add.|2}. */
    SYMBOL("symbol"),
    /** After an abbreviation that ends no sentence here: {@code chap.| III}. */
    ABBREVIATION("abbreviation"),
    /** After the mark of a part of a list: {@code (a)| decides}. */
    LIST_NUMBER("list number"),
    /** After a semicolon that no mark of a list follows. */
    SEMICOLON("semicolon"),
    /** After what is no stop, or before a small letter. */
    MID_SENTENCE("mid-sentence");

    private final String title;

    SplitFault(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
