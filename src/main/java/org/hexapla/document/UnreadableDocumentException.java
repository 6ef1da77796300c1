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
        BINARY,
        /** It is of another format than its name or type says. */
        OTHER_FORMAT,
        /** It is damaged, cut short, or breaks the rules of its format. */
        DAMAGED,
        /** It can't be opened without a password. */
        LOCKED,
        /** It unpacks to more, or is nested deeper, than any document needs. */
        EXCESSIVE,
        /**
         * It asks for something to be loaded from outside, defines entities, or has characters that
         * make it look like another text.
         */
        UNSAFE,
        /** It took too long to read. */
        TOO_SLOW,
        /** It holds pictures of its pages but not their text. */
        NO_TEXT_LAYER,
        /** Nobody says which language it is in, and its text leaves that open. */
        UNSURE_LANGUAGE
    }

    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Refuses a file without a byte.
     *
     * @throws UnreadableDocumentException when it has none
     */
    public static void refuseEmpty(byte[] file) throws UnreadableDocumentException {
        if (file.length == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "The file is empty.");
        }
    }

    public Reason reason() {
        return reason;
    }
}
