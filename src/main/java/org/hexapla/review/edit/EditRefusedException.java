package org.hexapla.review.edit;

/** An edit would break what always holds of an alignment, or names what isn't there. */
public final class EditRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason what would break, a sentence
     */
    public EditRefusedException(String reason) {
        super(reason);
    }

    EditRefusedException(int place, Edit edit, String reason) {
        super("Edit " + (place + 1) + " (" + edit.op() + "): " + reason);
    }

    /** The reason, which names the edit. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
