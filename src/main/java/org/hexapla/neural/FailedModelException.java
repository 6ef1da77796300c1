package org.hexapla.neural;

/** A model or its tokenizer, which worked when it was opened, fails on a text. */
final class FailedModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedModelException(Object file, Exception cause) {
        this(file, String.valueOf(cause.getMessage()), cause);
    }

    FailedModelException(Object file, String reason) {
        super(file + " failed: " + reason);
    }

    private FailedModelException(Object file, String reason, Exception cause) {
        super(file + " failed: " + reason, cause);
    }
}
