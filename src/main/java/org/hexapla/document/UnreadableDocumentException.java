package org.hexapla.document;

/** A file that can't be read; the message says what is wrong and where, in plain English. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String message) {
        super(message);
    }
}
