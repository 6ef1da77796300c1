package org.hexapla.document;

/** A file that can't be read; the message says what is wrong and where, in plain English. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What is the matter with a file. */
    public enum Reason {
        /** No reader knows its media type. */
        UNSUPPORTED,
        /** It holds no text. */
        EMPTY,
        /** Its bytes are no text in the encoding that it has or claims. */
        ENCODING,
        /** It is no text file at all, whatever its name or type says. */
        BINARY
    }

    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
