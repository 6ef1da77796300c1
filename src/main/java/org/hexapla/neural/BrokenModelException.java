package org.hexapla.neural;

/** A model or a tokenizer that can't be used; the message names the file and says why. */
public final class BrokenModelException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenModelException(Object file, String reason) {
        super(file + ": " + reason);
    }

    BrokenModelException(Object file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
