package org.hexapla.review.edit;

/** What should be edits isn't. */
public final class MalformedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final boolean tooLarge;

    MalformedEditException(String field, String message, boolean tooLarge) {
        super(message);
        this.field = field;
        this.tooLarge = tooLarge;
    }

    /** The field that is wrong, as in {@code [2].units[0]}, or an empty text for the whole. */
    public String field() {
        return field;
    }

    /** What is wrong; names the edit by its place from 1 and its op. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** Whether it is too much rather than wrong. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
